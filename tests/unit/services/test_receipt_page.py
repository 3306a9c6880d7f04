"""The page of a receipt."""

from datetime import timedelta

import pytest

from hostapp.domain.events import Answer, Answered, Bound, ConsentEvent, Recorded, Reopened, Revoked
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.terms import Basis, Terms
from hostapp.services.receipt_page import Line, is_page, page, rows
from tests.support.ledgers import BO, START, grant, meeting_id, refusal

SPEECH = frozenset({PurposeId("speech-recognition")})
TERMS = Terms(
    SPEECH,
    frozenset({FileKind.AUDIO}),
    frozenset({"Example <Lab>", "own-team"}),
    START + timedelta(days=1),
    Basis.NAMED,
)

ALLOWED = (
    "allowed speech-recognition with audio by Example <Lab>, the host's own team, until"
    " 2026-11-19 16:02 UTC; only people whose own yes is recorded"
)


def said(answer: Answer) -> Answered:
    return Answered(at=START, person=BO, answer=answer, meeting=None, purposes=SPEECH)


@pytest.mark.parametrize(
    ("event", "who", "what"),
    [
        (
            grant(0, terms=TERMS),
            "the host",
            ALLOWED,
        ),
        (refusal(0), "the host", "refused every purpose"),
        (
            Revoked(at=START, meeting=meeting_id(0), purposes=SPEECH),
            "the host",
            "ended the permission for speech-recognition",
        ),
        (
            Reopened(at=START, meeting=meeting_id(0)),
            "the host",
            "took the refusal back; nothing is decided",
        ),
        (
            Bound(at=START, meeting=meeting_id(0)),
            "the host",
            "the decision was tied to further files or people of the recording",
        ),
        (said(Answer.YES), "the participant", "said yes to speech-recognition"),
        (said(Answer.NO), "the participant", "said no to speech-recognition"),
        (said(Answer.WITHDRAW), "the participant", "said no longer to speech-recognition"),
    ],
)
def test_every_event_has_its_words(event: ConsentEvent, who: str, what: str) -> None:
    line = Line.of(Recorded(4, event))
    assert line == Line(4, "2026-11-18 16:02:11 UTC", who, what)


def test_the_page_needs_nothing_from_elsewhere_and_escapes() -> None:
    line = Line.of(Recorded(4, grant(0, terms=TERMS)))
    html = page("<Sync>", [line], "key+<1>", 12)
    assert "<Sync>" not in html
    assert "&lt;Sync&gt;" in html
    assert "Example &lt;Lab&gt;" in html
    assert rows([line]) in html
    assert "@media print" in html
    assert not any(each in html for each in ("http:", "https:", "src=", "<script", "@import"))
    assert "<h1>Receipt</h1>" in page("", [line], "key", 12)


@pytest.mark.parametrize("title", ["", "Weekly <planning> & co", "Receipt: again", "two\r\nlines"])
def test_a_page_is_known_again_whatever_its_title(title: str) -> None:
    lines = [Line.of(Recorded(3, grant(0)))]
    html = page(title, lines, "key", 7)

    assert is_page(html, lines, "key", 7)
    assert not is_page(html, lines, "key", 8)
    assert not is_page(html + " ", lines, "key", 7)
    assert not is_page(html, [], "key", 7)
