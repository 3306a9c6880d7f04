"""Reports as JSON."""

from hostapp.ledger.diagnosis import Problem
from hostapp.services.report import Report, Verdict


def test_the_document() -> None:
    report = Report("ledger", Verdict.TAMPERED, 3, bytes(32), "key", (Problem("Changed.", 2),))
    assert report.document() == {
        "kind": "ledger",
        "verdict": "tampered",
        "size": 3,
        "root": "A" * 43 + "=",
        "key": "key",
        "problems": [{"seq": 2, "problem": "Changed."}],
        "remarks": [],
    }
    assert Report("receipt", Verdict.UNREADABLE).document()["root"] is None
