from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hostapp.desktop.passage_list import Passage, PassageList, PassageModel
from hostapp.desktop.theme import Theme
from hostapp.domain.identifiers import MeetingId

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


def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = PassageModel()
    qtmodeltester.check(model)
    model.set_rows(PASSAGES)
    qtmodeltester.check(model)
    assert model.index(0).data() == "00:01:02, Ana Ortiz, Shall we begin?, Weekly sync"
    assert model.index(1).data() == "We begin with the minutes., Board"


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
