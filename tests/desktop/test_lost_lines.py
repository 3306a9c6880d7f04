from dataclasses import replace

from pytestqt.qtbot import QtBot

from hostapp.desktop.direction import plain
from hostapp.desktop.lost_lines import lost_lines, lost_words
from hostapp.domain.events import Answer, Recorded
from hostapp.services.later_entries import LaterEntries
from tests.support.ledgers import answer_no, grant, meeting_id, refusal


def later(*decisions: Recorded, kept: bool = False) -> LaterEntries:
    return LaterEntries(9, 3, decisions, (refusal(1),) if kept else (), None, {})


def test_each_is_told_by_its_meeting_and_what_it_was(qtbot: QtBot) -> None:
    answer = replace(answer_no(1), meeting=None, answer=Answer.WITHDRAW)
    lost = [Recorded(6, refusal(4)), Recorded(7, grant(5)), Recorded(8, answer)]
    lines = lost_lines(lost, {meeting_id(4): "Weekly"})
    told = [(plain(line.name), line.note) for line in lines]
    assert told == [
        ("Every meeting", "Somebody withdrew"),
        (meeting_id(5), "You allowed it"),
        ("Weekly", "You refused"),
    ]
    assert all("2026" in line.word for line in lines)


def test_what_is_lost_is_counted(qtbot: QtBot) -> None:
    assert lost_words(later(Recorded(6, grant(4)))) == "1 later decision that this backup lacks:"
    assert lost_words(later(kept=True)).endswith("entries about releases.")
    assert lost_words(later()).endswith("can no longer be read: 3.")
