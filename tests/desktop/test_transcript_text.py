from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.detail import SpokenLine
from hostapp.desktop.palette import LIGHT
from hostapp.desktop.theme import Theme
from hostapp.desktop.transcript_text import GAP, TranscriptText

LONG = [SpokenLine(at, "Bo Li", f"word {at} " + "and more " * 8) for at in range(20_000)]


@pytest.fixture
def text(qtbot: QtBot, theme: Theme) -> Iterator[TranscriptText]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 500)
    made = TranscriptText(window)
    made.resize(400, 500)
    window.show()
    yield made
    window.close()


def laid_out(text: TranscriptText) -> list[int]:
    """Return the numbers of the paragraphs that were ever laid out."""
    document = text.document()
    return [
        place
        for place in range(document.blockCount())
        if document.findBlockByNumber(place).layout().lineCount()
    ]


def place_of(text: TranscriptText, line: int, column: int) -> QPoint:
    cursor = QTextCursor(text.document().findBlockByNumber(line))
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.MoveAnchor, column)
    return text.cursorRect(cursor).center()


def test_only_what_is_seen_is_laid_out(text: TranscriptText) -> None:
    text.show_lines(LONG)
    text.grab()
    assert len(laid_out(text)) < 100
    text.mark(15_000)
    text.grab()
    assert 15_000 in laid_out(text)
    assert len(laid_out(text)) < 200


def test_from_right_to_left_a_line_begins_at_the_right(
    right_to_left: QApplication, text: TranscriptText
) -> None:
    text.show_lines([SpokenLine(1.0, "Bo Li", "Yes.", out=True), SpokenLine(2.0, "", "No.")])
    for line in range(2):
        assert place_of(text, line, 2).x() > text.width() / 2
    picture = text.viewport().grab().toImage()
    inked = {
        x
        for x in range(picture.width())
        for y in range(picture.height() // 4)
        if picture.pixelColor(x, y).name() == LIGHT.red.ink
    }
    assert min(inked) > picture.width() / 2
    assert max(inked) > picture.width() - 20


def test_a_marked_line_is_seen_to_its_end(text: TranscriptText) -> None:
    text.resize(400, 100)
    text.show_lines(LONG)
    text.mark(2)
    block = text.document().findBlockByNumber(2)
    end = QTextCursor(block)
    end.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    assert text.viewport().rect().contains(text.cursorRect(end))
    assert text.viewport().rect().contains(text.cursorRect(QTextCursor(block)))


def test_a_marked_line_is_seen_wherever_it_is(text: TranscriptText) -> None:
    text.show_lines(LONG)
    for line in (19_999, 0, 12_345):
        text.mark(line)
        (mark,) = text.extraSelections()
        block = text.document().findBlock(mark.cursor.selectionStart())
        assert block.blockNumber() == line
        assert text.viewport().rect().contains(text.cursorRect(QTextCursor(block)))
    text.mark(-1)
    assert text.extraSelections() == []


def test_paragraphs_have_a_gap_between_them(text: TranscriptText) -> None:
    text.show_lines([SpokenLine(None, "", "One"), SpokenLine(None, "", "Two")])
    first = text.document().begin()
    whole = text.document().documentLayout().blockBoundingRect(first).height()
    assert whole == first.layout().boundingRect().height() + GAP


def test_a_click_on_a_time_plays_from_there_and_one_on_words_does_not(
    text: TranscriptText, qtbot: QtBot
) -> None:
    text.show_lines([SpokenLine(5, "Ana Ortiz", "Hello."), SpokenLine(None, "Bo Li", "Hm, well.")])
    played: list[int] = []
    text.play_wanted.connect(played.append)
    viewport = text.viewport()
    for line, column in ((0, 14), (1, 2)):
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place_of(text, line, column))
    assert played == []
    qtbot.mouseMove(viewport, place_of(text, 0, 3))
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place_of(text, 0, 3))
    assert played == [0]
    assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_enter_plays_from_the_line_of_the_caret(text: TranscriptText, qtbot: QtBot) -> None:
    text.show_lines([SpokenLine(5, "", "Hello."), SpokenLine(6, "", "Well.")])
    with qtbot.waitSignal(text.play_wanted) as played:
        qtbot.keyClick(text, Qt.Key.Key_Down)
        qtbot.keyClick(text, Qt.Key.Key_Return)
    assert played.args == [1]


def test_nothing_in_a_line_ends_it(text: TranscriptText) -> None:
    words = "a\nb\rc\u2028d\u2029e\ufdd0f\ufdd1g"
    text.show_lines([SpokenLine(None, "Bo\nLi", words), SpokenLine(None, "", "Next")])
    assert text.toPlainText() == "Bo Li a b c d e f g\nNext"


def test_who_is_out_is_struck_through_in_red(text: TranscriptText) -> None:
    text.show_lines([SpokenLine(1, "\N{GRINNING FACE}", "Hi", out=True, typed=True)])
    ranges = text.ranges(0)
    assert [(each.start, each.length) for each in ranges] == [
        (0, 9),
        (9, 3),
        (12, 13),
        (25, 3),
    ]
    for each in ranges:
        dress = each.format
        assert dress.fontStrikeOut()
        assert dress.foreground().color().name() == LIGHT.red.ink


def test_a_sentence_has_nothing_to_play(text: TranscriptText, qtbot: QtBot) -> None:
    text.show_lines([SpokenLine(5, "", "Hello.")])
    text.show_sentence("Nothing to show.")
    text.dress()
    assert text.toPlainText() == "Nothing to show."
    with qtbot.assertNotEmitted(text.play_wanted):
        qtbot.keyClick(text, Qt.Key.Key_Return)
