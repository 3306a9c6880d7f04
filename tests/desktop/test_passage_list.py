from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.palette import LIGHT
from hostapp.desktop.passage_delegate import ROOMY, Passage
from hostapp.desktop.passage_list import PassageList, spoken, told
from hostapp.desktop.theme import Theme
from hostapp.domain.identifiers import MeetingId

LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
PASSAGES = [
    Passage(MeetingId("a" * 16), "Weekly sync", 62.0, "Ana Ortiz", "Shall we begin?"),
    Passage(MeetingId("b" * 16), "Board", None, "", "We begin with the minutes."),
]


@pytest.fixture
def passages(qtbot: QtBot, theme: Theme) -> Iterator[PassageList]:
    place = QWidget()
    qtbot.addWidget(place)
    yield PassageList(place)
    place.deleteLater()


def test_a_passage_is_spoken_from_its_time_to_its_meeting() -> None:
    assert spoken(PASSAGES[0]) == "00:01:02, Ana Ortiz, Shall we begin?, Weekly sync"
    assert spoken(PASSAGES[1]) == "We begin with the minutes., Board"


def test_what_may_be_cut_is_told_in_full() -> None:
    assert told(PASSAGES[0]) == "Weekly sync\nShall we begin?"


def test_where_it_is_narrow_a_passage_has_two_lines(qtbot: QtBot, passages: PassageList) -> None:
    passages.window().show()
    qtbot.waitExposed(passages.window())
    passages.show_passages(PASSAGES)
    lines = passages.findChild(QListView)
    assert isinstance(lines, QListView)
    heights = []
    for width in (ROOMY, ROOMY - 1):
        passages.resize(width, 300)
        heights.append(lines.sizeHintForRow(0))
        assert lines.height() >= 3 * heights[-1]
    assert heights[1] - heights[0] == lines.fontMetrics().height()


def test_from_right_to_left_a_line_begins_at_the_right(qtbot: QtBot, passages: PassageList) -> None:
    passages.window().resize(500, 200)
    passages.window().show()
    qtbot.waitExposed(passages.window())
    passages.resize(500, 200)
    passages.show_passages([Passage(MeetingId("a" * 16), "", None, "████████", "")])
    for direction, begin in ((LEFT_TO_RIGHT, 0), (RIGHT_TO_LEFT, 250)):
        passages.setLayoutDirection(direction)
        lines = passages.findChild(QListView)
        assert isinstance(lines, QListView)
        picture = lines.viewport().grab(QRect(begin, 0, 250, 20)).toImage()
        seen = {picture.pixelColor(x, 12).name() for x in range(250)}
        assert LIGHT.ink in seen


def test_nothing_found_takes_no_room(passages: PassageList) -> None:
    passages.show_passages(())
    assert passages.isHidden()


def test_a_line_is_opened(qtbot: QtBot, passages: PassageList) -> None:
    passages.show_passages(PASSAGES)
    assert passages.count() == 2
    passages.grab()
    with qtbot.waitSignal(passages.opened) as opened:
        passages.open_line(1)
    assert opened.args == [PASSAGES[1]]


def test_in_a_high_window_more_passages_are_seen_and_no_empty_lines(
    qtbot: QtBot, passages: PassageList
) -> None:
    passages.window().show()
    qtbot.waitExposed(passages.window())
    passages.resize(ROOMY, 300)
    lines = passages.findChild(QListView)
    assert isinstance(lines, QListView)
    passages.show_passages(PASSAGES * 2)
    few = passages.maximumHeight()
    passages.show_passages(PASSAGES * 20)
    assert lines.minimumHeight() < lines.maximumHeight()
    assert passages.maximumHeight() - few == lines.maximumHeight() - lines.minimumHeight()
    assert lines.maximumHeight() >= 40 * lines.sizeHintForRow(0)
