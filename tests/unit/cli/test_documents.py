from datetime import UTC, datetime

from hostapp.cli import documents
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.terms import Basis, Purpose, Terms
from hostapp.services.outcome import NotDecided, Outcome
from hostapp.services.rows import ScanSummary, SkippedPath

# The documents of meetings, history and checks are read in the tests of their commands.


def test_terms() -> None:
    terms = Terms(
        frozenset({PurposeId("b"), PurposeId("a")}),
        frozenset({FileKind.VIDEO, FileKind.AUDIO}),
        frozenset({"own-team", "Lab"}),
        datetime(2028, 1, 1, tzinfo=UTC),
        Basis.NAMED,
    )
    assert documents.terms_document(terms) == {
        "purposes": ["a", "b"],
        "data": ["audio", "video"],
        "recipients": ["Lab", "own-team"],
        "valid_until": "2028-01-01T00:00:00Z",
        "basis": "named",
    }


def test_an_outcome() -> None:
    one, two = MeetingId("1" * 16), MeetingId("2" * 16)
    outcome = Outcome((one,), (NotDecided(two, "It is away."),), (3, 4), ("A key was made.",))
    assert documents.outcome_document(outcome) == {
        "decided": [one],
        "not_decided": [{"id": two, "reason": "It is away."}],
        "entries": [3, 4],
        "remarks": ["A key was made."],
    }


def test_a_scan() -> None:
    summary = ScanSummary(
        folders=("/r",),
        added=1,
        changed=2,
        moved=3,
        not_seen=4,
        skipped=(SkippedPath("/r/x", "It is a pipe."),),
        by_source=(("zoom", 1),),
        by_state=(("away", 4),),
    )
    assert documents.scan_document(summary) == {
        "folders": ["/r"],
        "added": 1,
        "changed": 2,
        "moved": 3,
        "not_seen": 4,
        "skipped": [{"path": "/r/x", "reason": "It is a pipe."}],
        "by_source": {"zoom": 1},
        "by_state": {"away": 4},
        "notes": [],
    }


def test_purposes() -> None:
    purpose = Purpose(PurposeId("a"), "A", "It is a.", ("dpv:A",))
    assert documents.purposes_document([purpose]) == [
        {"id": "a", "label": "A", "explanation": "It is a.", "counterparts": ["dpv:A"]}
    ]
