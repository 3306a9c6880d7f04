from pytestqt.qtbot import QtBot

from hostapp.desktop.decision_news import denied_news, granted_news, reopened_news, subject_of
from hostapp.desktop.message_bar import News
from hostapp.desktop.selection import Selection
from hostapp.domain.identifiers import MeetingId
from hostapp.services.outcome import NotDecided, Outcome
from hostapp.services.rows import Query
from tests.support.window_rows import row, rows

A, B = MeetingId("a"), MeetingId("b")


def test_what_was_done(qtbot: QtBot) -> None:
    assert granted_news(Outcome(decided=(A, B))) == (News.DONE, "Allowed: 2 meetings.")
    assert denied_news(Outcome(), Outcome(decided=(A,))) == (News.DONE, "Not allowed: 1 meeting.")
    both = denied_news(Outcome(decided=(A,)), Outcome(decided=(B,)))
    assert both == (News.DONE, "Revoked: 1 meeting. Not allowed: 1 meeting.")
    undone = reopened_news(Outcome(decided=(A,)))
    assert undone == (News.DONE, "Undone, as a new entry: 1 meeting undecided.")


def test_what_was_left_says_why(qtbot: QtBot) -> None:
    left = Outcome(decided=(A,), not_decided=(NotDecided(B, "It is gone."),))
    assert granted_news(left) == (
        News.NOTE,
        "Allowed: 1 meeting. 1 left as it was: It is gone.",
    )


def test_nothing_done_is_a_fault(qtbot: QtBot) -> None:
    left = Outcome(not_decided=(NotDecided(A, "It is gone."), NotDecided(B, "It is gone.")))
    assert granted_news(left) == (News.FAULT, "2 left as it was: It is gone.")


def test_what_a_decision_is_about(qtbot: QtBot) -> None:
    one = Selection(Query(), 3, ((1, 1),), (row(1),))
    assert subject_of(one) == "Weekly sync 1"
    assert subject_of(Selection(Query(), 3, ((0, 1),), rows(2))) == "2 meetings"
