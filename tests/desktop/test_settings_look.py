from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from hostapp.desktop.settings_look import AppearanceSection, LanguageSection, TraySection


def test_languages_are_found_by_their_own_names(qtbot: QtBot) -> None:
    section = LanguageSection()
    qtbot.addWidget(section)
    assert section.matches("日本語")
    section.show_language("ja")
    assert section._language.currentText() == "日本語"
    section.show_language("")
    assert section._language.currentText() == "As the system"


def test_the_appearance_chosen_is_shown(qtbot: QtBot) -> None:
    section = AppearanceSection()
    qtbot.addWidget(section)
    section.show_appearance("dark")
    assert section._appearance.currentText() == "Dark"


def test_the_icon_beside_the_clock_is_switched(qtbot: QtBot) -> None:
    section = TraySection()
    qtbot.addWidget(section)
    section.show_tray(shown=True)
    box = section.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    with qtbot.waitSignal(section.chosen) as chosen:
        box.click()
    assert chosen.args == [False]
