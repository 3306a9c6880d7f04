import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hostapp.desktop.grant_form import GrantForm
from hostapp.desktop.grant_presets import PresetLine
from hostapp.domain.identifiers import PurposeId
from hostapp.services.presets import Preset

EVALUATION = GrantForm(purposes=frozenset({PurposeId("evaluation")}))
PRESETS = (Preset("Captions", GrantForm().terms), Preset("Tests", EVALUATION.terms, default=True))


def line_of(qtbot: QtBot) -> PresetLine:
    line = PresetLine(PRESETS)
    qtbot.addWidget(line)
    return line


def test_it_knows_terms_again(qtbot: QtBot) -> None:
    line = line_of(qtbot)
    line.show_terms(EVALUATION)
    assert line.choice.currentText() == "Tests (usual)"
    assert not line.keep.isEnabled()
    line.show_terms(GrantForm(recipients=frozenset({"Lab of Bo Li"})))
    assert line.choice.currentText() == "Terms of your own"
    assert line.keep.isEnabled()


def test_choosing_tells_which(qtbot: QtBot) -> None:
    line = line_of(qtbot)
    with qtbot.waitSignal(line.chosen) as chosen:
        line.choice.activated.emit(1)
    assert chosen.args == [PRESETS[0]]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_enter_keeps_the_terms_under_the_name(qtbot: QtBot) -> None:
    line = line_of(qtbot)
    line.show()
    line.keep.click()
    assert not line.save.isEnabled()
    line.default.setChecked(True)
    line.name.setText("  For  the lab ")
    with qtbot.waitSignal(line.kept) as kept:
        QTest.keyClick(line.name, Qt.Key.Key_Return)
    assert kept.args == ["For the lab", True]
    assert not line.name.isVisible()


def test_what_was_kept_is_offered(qtbot: QtBot) -> None:
    line = line_of(qtbot)
    other = GrantForm(recipients=frozenset({"Lab of Bo Li"}))
    line.add(Preset("For the lab", other.terms))
    line.show_terms(other)
    assert line.choice.currentText() == "For the lab"
