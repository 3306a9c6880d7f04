import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hostapp.desktop.settings_facts import SettingsFacts
from hostapp.desktop.settings_presets import NameSheet, PresetsSection
from hostapp.domain.terms import DEFAULT_TERMS
from hostapp.services.presets import Preset


def test_none_is_a_choice_too(qtbot: QtBot) -> None:
    section = PresetsSection()
    qtbot.addWidget(section)
    section.show_facts(SettingsFacts(presets=(Preset("Captions", DEFAULT_TERMS),)))
    assert section._default is not None
    assert section._default.currentText() == "The narrowest usual terms"
    with qtbot.waitSignal(section.default_chosen) as chosen:
        section._default.activated.emit(1)
    assert chosen.args == ["Captions"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_name_is_changed_or_stays(qtbot: QtBot) -> None:
    def rename(confirm: bool) -> None:
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, NameSheet)
        sheet.name.setText("")
        assert not sheet.confirm.isEnabled()
        sheet.name.setText(" Lab ")
        sheet.confirm.click() if confirm else sheet.reject()

    QTimer.singleShot(0, lambda: rename(confirm=True))
    assert NameSheet.ask("Rename «Captions»", "Captions") == "Lab"
    QTimer.singleShot(0, lambda: rename(confirm=False))
    assert NameSheet.ask("Rename «Captions»", "Captions") is None
