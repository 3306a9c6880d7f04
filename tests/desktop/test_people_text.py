from datetime import UTC, datetime

import pytest

from hostapp.desktop.people_text import out_line, partly_sentence, said_where, said_words
from hostapp.desktop.pills import ToneName
from hostapp.domain.events import Answer, Answered
from hostapp.domain.identifiers import PersonId
from hostapp.domain.outcomes import Out, OutReason

YUKI, BO = PersonId("y"), PersonId("b")
NAMES = {YUKI: "Yuki Tanaka", BO: "Bo Li"}


def answer(evidence: str | None = None, channel: str = "host") -> Answered:
    return Answered(
        at=datetime(2026, 11, 18, 12, tzinfo=UTC),
        person=YUKI,
        answer=Answer.YES,
        meeting=None,
        evidence=evidence,
        channel=channel,
    )


@pytest.mark.parametrize(
    ("evidence", "channel", "where"),
    [
        (None, "host", ""),
        (None, "code", "by reply"),
        (None, "csv", "from a list"),
        ('{"file": "meeting_saved_chat.txt", "line": 3}', "host", "in chat"),
        ('{"file": "audio.vtt", "start": 134.2}', "host", "00:02:14 in transcript"),
        ('{"file": "answer.eml"}', "host", "by mail"),
        ('{"file": "scan.pdf"}', "host", "with a file"),
        ("not json", "host", ""),
        ("[]", "host", ""),
    ],
)
def test_where_it_was_said(evidence: str | None, channel: str, where: str) -> None:
    assert said_where(answer(evidence, channel)) == where


def test_the_words_of_the_list() -> None:
    chat = answer('{"file": "chat.txt"}')
    assert said_words(chat) == ("said yes · 18 Nov, in chat", ToneName.GREEN)
    assert said_words(None) == ("no answer recorded", None)
    assert said_words(None, asked=True) == ("asked, no answer yet", ToneName.AMBER)


def test_partly_names_who_and_what_is_out() -> None:
    out = (
        Out(OutReason.PERSON_REFUSED, people=(YUKI,)),
        Out(OutReason.OWN_TRACK, people=(YUKI,), path=b"/m/yuki.m4a"),
        Out(OutReason.FILE_NEW, path=b"/m/chat.txt"),
    )
    assert partly_sentence(out, NAMES) == (
        "Yuki Tanaka said no; 1 file came after the decision; their part is cut from any export"
    )
    assert partly_sentence((), NAMES) == ""
    assert out_line(out[0], NAMES) == ("Yuki Tanaka", "said no")
    assert out_line(out[1], NAMES) == ("yuki.m4a", "is a track of somebody left out")
