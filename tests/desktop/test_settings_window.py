import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.settings_facts import SettingsFacts
from hostapp.desktop.settings_window import SettingsWindow
from hostapp.desktop.theme import Theme
from hostapp.domain.identifiers import PersonId

ANA, BO = PersonId("a" * 16), PersonId("b" * 16)
FACTS = SettingsFacts(
    folders=(("/recordings/Zoom", True), ("/drive/Meet", False)),
    people=((ANA, "Ana Ortiz"), (BO, "Bo Li")),
    host=BO,
    rules=(("1", "Never: title has «standup»"),),
    key="hostapp+1234+key",
)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> SettingsWindow:
    made = SettingsWindow()
    qtbot.addWidget(made)
    made.show_facts(FACTS)
    return made


def texts(page: SettingsWindow) -> set[str]:
    return {each.text() for each in page.findChildren(QLabel) if not each.isHidden()}


def press(page: SettingsWindow, name: str) -> None:
    buttons = page.findChildren(QPushButton)
    next(each for each in buttons if name in {each.text(), each.accessibleName()}).click()


def test_how_things_are(page: SettingsWindow) -> None:
    assert {
        "/recordings/Zoom",
        "/drive/Meet  (not there at the moment)",
        "Never: title has «standup»",
    } <= texts(page)
    assert "hostapp+1234+key" in {each.text() for each in page.findChildren(QLineEdit)}
    assert next(each.currentText() for each in page.findChildren(QComboBox)) == "Bo Li"


def test_every_wish_is_told(qtbot: QtBot, page: SettingsWindow) -> None:
    for signal, button, told in (
        (page.folder_removed, "Remove /drive/Meet", ["/drive/Meet"]),
        (page.rule_removed, "Remove Never: title has «standup»", ["1"]),
        (page.folder_wanted, "Add a folder…", []),
        (page.recovery_wanted, "Show recovery words", []),
        (page.backup_wanted, "Back up now…", []),
    ):
        with qtbot.waitSignal(signal) as came:
            press(page, button)
        assert came.args == told


def test_choices_are_in_force_at_once(qtbot: QtBot, page: SettingsWindow) -> None:
    who, appearance = page.findChildren(QComboBox)
    with qtbot.waitSignal(page.host_chosen) as host:
        who.activated.emit(1)
    assert host.args == [ANA]
    with qtbot.waitSignal(page.host_chosen) as nobody:
        who.activated.emit(0)
    assert nobody.args == [None]
    with qtbot.waitSignal(page.appearance_chosen) as chosen:
        appearance.activated.emit(2)
    assert chosen.args == ["dark"]


def test_settings_are_searched(page: SettingsWindow) -> None:
    search = page.findChild(QLineEdit)
    assert isinstance(search, QLineEdit)
    search.setText("recovery words")
    assert page.shown() == ("key",)
    search.setText("")
    assert len(page.shown()) == 6


def test_recovery_words_are_shown_when_asked_for(page: SettingsWindow) -> None:
    page.show_recovery("abandon ability able")
    assert "abandon ability able" in texts(page)
    page.show_facts(FACTS)
    assert "abandon ability able" in texts(page)
