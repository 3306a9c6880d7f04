from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from hostapp.desktop.palette import LIGHT
from hostapp.desktop.passage_delegate import (
    ROOMY,
    Passage,
    PassageDelegate,
    lines_of,
    placed,
    row_height,
    visible,
)
from hostapp.desktop.row_list import RowList
from hostapp.desktop.theme import Theme
from hostapp.domain.identifiers import MeetingId

PASSAGE = Passage(MeetingId("a" * 16), "Weekly sync", 62.0, "Ana Ortiz", "Shall we begin?")


def test_words_get_what_the_others_leave_and_never_meet_them(qapp: QApplication) -> None:
    pieces, rest = placed(PASSAGE, QRect(0, 0, 600, 24), qapp.font())
    title, clock, speaker = (piece.place for piece in pieces)
    assert clock.right() <= speaker.left() <= speaker.right() < rest.left()
    assert rest.right() < title.left()


def test_on_two_lines_the_words_have_one_of_their_own(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    whole = QRect(0, 0, 240, row_height(metrics, 240))
    pieces, rest = placed(PASSAGE, whole, qapp.font())
    assert all(piece.place.bottom() < rest.top() for piece in pieces)
    assert rest.width() > 200
    assert whole.contains(rest)


def test_nothing_in_front_leaves_the_words_the_whole_line(qapp: QApplication) -> None:
    bare = Passage(MeetingId("b" * 16), "Board", None, "", "We begin with the minutes.")
    _, rest = placed(bare, QRect(0, 0, 600, 24), qapp.font())
    assert rest.left() < 10


def test_a_searched_word_far_behind_is_brought_into_sight(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    text = "We went on and on and on about the budget of the year"
    place = text.index("budget")
    found = ((place, place + len("budget")),)
    room = metrics.horizontalAdvance("on and on about the")
    start = visible(text, found, metrics, room)
    assert text[start - 1] == " "
    assert metrics.horizontalAdvance(text[start : place + len("budget")]) <= room
    assert visible(text, found, metrics, 10_000) == 0
    assert visible(text, (), metrics, 10) == 0


def test_searched_words_are_marked(qtbot: QtBot, theme: Theme) -> None:
    passages = QListView()
    qtbot.addWidget(passages)
    passages.setItemDelegate(PassageDelegate(passages))
    model = RowList[Passage](lambda _: "", lambda _: "", passages)
    passages.setModel(model)
    passages.resize(ROOMY, 60)
    passages.show()
    qtbot.waitExposed(passages)
    for found, seen in (((), False), (((4, 8),), True)):
        model.set_rows([Passage(MeetingId("a" * 16), "", None, "", "🐝.. ████", found)])
        assert (LIGHT.accent in _colours(passages)) is seen


def test_a_narrow_list_gives_two_lines(qapp: QApplication) -> None:
    assert (lines_of(ROOMY), lines_of(ROOMY - 1)) == (1, 2)


def _colours(passages: QListView) -> set[str]:
    picture = passages.viewport().grab().toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
