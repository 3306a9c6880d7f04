from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.line_list import MEASURED, Line, LineList, spoken, tip_of
from hostapp.desktop.palette import LIGHT
from hostapp.desktop.pills import ToneName
from hostapp.desktop.theme import Theme

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
LINES = (
    Line("Maria Lopes", "said yes", ToneName.GREEN, key="a"),
    Line("Devon Clarke", "no answer recorded", tip="Devon Clarke"),
)


def test_a_line_speaks_name_and_word() -> None:
    assert spoken(LINES[0]) == "Maria Lopes, said yes"
    assert spoken(Line("Bo Li")) == "Bo Li"
    assert tip_of(LINES[1]) == "Devon Clarke"


def test_opening_a_line_hands_back_its_key(qtbot: QtBot) -> None:
    lines = LineList("People")
    qtbot.addWidget(lines)
    lines.set_rows(LINES)
    lines.setCurrentIndex(lines.model().index(0, 0))
    with qtbot.waitSignal(lines.opened) as opened:
        QTest.keyClick(lines, Qt.Key.Key_Return)
    assert opened.args == ["a"]


def test_a_line_without_a_key_cannot_be_opened(qtbot: QtBot) -> None:
    lines = LineList("People")
    qtbot.addWidget(lines)
    lines.set_rows(LINES)
    lines.setCurrentIndex(lines.model().index(1, 0))
    with qtbot.assertNotEmitted(lines.opened):
        QTest.keyClick(lines, Qt.Key.Key_Return)


def test_words_are_painted_in_their_tone(qtbot: QtBot, theme: Theme) -> None:
    lines = LineList("People")
    qtbot.addWidget(lines)
    lines.resize(300, 100)
    lines.set_rows((Line("", "████", ToneName.GREEN),))
    lines.show()
    qtbot.waitExposed(lines)
    picture = lines.viewport().grab().toImage()
    seen = {picture.pixelColor(x, 12).name() for x in range(picture.width())}
    assert LIGHT.green.ink in seen


def test_without_a_margin_words_begin_at_the_edge(qtbot: QtBot, theme: Theme) -> None:
    begins = []
    for margin in (0, 6):
        lines = LineList("What goes", margin=margin)
        qtbot.addWidget(lines)
        lines.resize(300, 100)
        lines.set_rows((Line("", "████", ToneName.GREEN),))
        lines.show()
        qtbot.waitExposed(lines)
        picture = lines.viewport().grab().toImage()
        inked = [
            x for x in range(picture.width()) if picture.pixelColor(x, 12).name() == LIGHT.green.ink
        ]
        begins.append(lines.viewport().width() - inked[-1])
    assert begins[1] - begins[0] == 6


def test_from_right_to_left_the_word_stands_at_the_left(qtbot: QtBot, theme: Theme) -> None:
    lines = LineList("People")
    qtbot.addWidget(lines)
    lines.resize(300, 100)
    lines.set_rows((Line("", "████", ToneName.GREEN),))
    lines.show()
    qtbot.waitExposed(lines)
    for direction, begin in ((Qt.LayoutDirection.LeftToRight, 150), (RIGHT_TO_LEFT, 0)):
        lines.setLayoutDirection(direction)
        picture = lines.viewport().grab().toImage()
        seen = {picture.pixelColor(x, 12).name() for x in range(begin, begin + 140)}
        assert LIGHT.green.ink in seen


def test_a_word_without_room_stands_below_its_name(qtbot: QtBot) -> None:
    page = QWidget()
    page.resize(1000, 400)
    qtbot.addWidget(page)
    lines = LineList("Files", page)
    long = Line("audioBoLi21994137248.m4a", "is a track of somebody who is out · Audio · 53 kB")
    lines.set_rows((Line("chat.txt", "Chat"), long))
    lines.resize(900, 200)
    lines.fit()
    page.show()
    qtbot.waitExposed(page)
    one = lines.sizeHintForRow(0)
    assert lines.sizeHintForRow(1) == one
    low = lines.height()
    lines.resize(340, 200)
    assert lines.sizeHintForRow(0) == one
    assert lines.sizeHintForRow(1) > one
    assert lines.height() > low


def test_a_note_stands_below_its_name_whatever_the_room(qtbot: QtBot, theme: Theme) -> None:
    lines = LineList("Files")
    qtbot.addWidget(lines)
    noted = Line("", "", ToneName.AMBER, note="████")
    assert spoken(Line("a.mp4", "3 MB", note="Video")) == "a.mp4, 3 MB, Video"
    lines.resize(900, 100)
    lines.set_rows((noted, Line("a.mp4", "3 MB")))
    assert lines.sizeHintForRow(0) > lines.sizeHintForRow(1)
    lines.show()
    qtbot.waitExposed(lines)
    picture = lines.viewport().grab().toImage()
    lower = lines.sizeHintForRow(0) * 3 // 4
    seen = {picture.pixelColor(x, lower).name() for x in range(picture.width() // 2)}
    assert LIGHT.amber.ink in seen


def test_a_long_list_measures_no_line(qtbot: QtBot) -> None:
    lines = LineList("Meetings")
    qtbot.addWidget(lines)
    lines.resize(120, 200)
    lines.set_rows([Line("Weekly sync", "undecided, and that means no")] * (MEASURED + 1))
    assert lines.uniformItemSizes()
    assert lines.sizeHintForRow(0) < 2 * lines.fontMetrics().height() + 1


def test_a_long_word_takes_the_room_that_a_short_name_leaves(qtbot: QtBot, theme: Theme) -> None:
    lines = LineList("People")
    qtbot.addWidget(lines)
    lines.set_rows((Line("", "█" * 12, ToneName.GREEN),))
    words = lines.fontMetrics().horizontalAdvance("█" * 12)
    lines.resize(words * 5 // 4 + 30, 100)
    lines.show()
    qtbot.waitExposed(lines)
    picture = lines.viewport().grab().toImage()
    right = [
        x for x in range(picture.width()) if picture.pixelColor(x, 12).name() == LIGHT.green.ink
    ]
    assert right[-1] - right[0] > words * 9 // 10
