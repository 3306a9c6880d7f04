from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hostapp.desktop.line_list import Line, LineList, LineModel
from hostapp.desktop.palette import LIGHT
from hostapp.desktop.pills import ToneName
from hostapp.desktop.theme import Theme

LINES = (
    Line("Maria Lopes", "said yes", ToneName.GREEN, key="a"),
    Line("Devon Clarke", "no answer recorded", tip="Devon Clarke"),
)


def test_it_is_a_proper_model(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = LineModel()
    model.set_rows(LINES)
    qtmodeltester.check(model)


def test_a_line_speaks_name_and_word(qtbot: QtBot) -> None:
    model = LineModel()
    model.set_rows(LINES)
    assert model.index(0).data() == "Maria Lopes, said yes"
    assert model.index(1).data(Qt.ItemDataRole.ToolTipRole) == "Devon Clarke"


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
