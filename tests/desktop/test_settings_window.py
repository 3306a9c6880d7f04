from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.settings_facts import BackupLine, SettingsFacts
from hostapp.desktop.settings_window import SettingsWindow
from hostapp.desktop.theme import Theme
from hostapp.domain.identifiers import PersonId
from hostapp.domain.rules import Conditions, Rule, Verdict
from hostapp.domain.terms import DEFAULT_TERMS
from hostapp.services.notices import host_notice
from hostapp.services.presets import Preset

ANA, BO = PersonId("a" * 16), PersonId("b" * 16)
COPY = Path("/store/backups/ledger-20261118.db")
RULE = Rule("1", 1, Verdict.NEVER, Conditions(title="standup"))
FACTS = SettingsFacts(
    folders=(("/recordings/Zoom", True), ("/drive/Meet", False)),
    people=((ANA, "Ana Ortiz"), (BO, "Bo Li")),
    host=BO,
    presets=(Preset("Captions", DEFAULT_TERMS, default=True),),
    notices=(host_notice(), host_notice("de")),
    rules=(RULE,),
    key="hostapp+1234+key",
    backups=(BackupLine(COPY, datetime(2026, 11, 18, 12, tzinfo=UTC), 120_000),),
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
        "/drive/Meet",
        "Not there at the moment.",
        "Never: the title has «standup»",
        "New recordings wait for you.",
        "Captions",
        "Version 1: English · Deutsch",
    } <= texts(page)
    assert "hostapp+1234+key" in {each.text() for each in page.findChildren(QLineEdit)}
    shown = {each.accessibleName(): each.currentText() for each in page.findChildren(QComboBox)}
    assert shown["Who you are"] == "Bo Li"
    assert shown["Every grant begins with"] == "Captions"


def test_every_wish_is_told(qtbot: QtBot, page: SettingsWindow) -> None:
    words = "Never: the title has «standup»"
    for signal, button, told in (
        (page.folders.removed, "Remove /drive/Meet", ["/drive/Meet"]),
        (page.folders.added, "Add a folder…", []),
        (page.presets.rename_wanted, "Rename… Captions", ["Captions"]),
        (page.presets.removed, "Remove Captions", ["Captions"]),
        (page.notices.edit_wanted, "Edit… What you read before you grant", ["host"]),
        (page.rules.add_wanted, "Add a rule…", []),
        (page.rules.edit_wanted, f"Edit… {words}", ["1"]),
        (page.rules.removed, f"Remove {words}", ["1"]),
        (page.rules.apply_wanted, "Decide what waits by these rules", []),
        (page.key.recovery_wanted, "Recovery words…", []),
        (page.key.rotate_wanted, "New key…", []),
        (page.key.return_wanted, "Bring the key back…", []),
        (page.backups.wanted, "Back up now…", []),
        (page.backups.restore_wanted, "Restore from a file…", [None]),
    ):
        with qtbot.waitSignal(signal) as came:
            press(page, button)
        assert came.args == told


def test_a_copy_beside_the_ledger_can_be_put_back(qtbot: QtBot, page: SettingsWindow) -> None:
    (restore,) = (
        each for each in page.findChildren(QPushButton) if "Copy of" in each.accessibleName()
    )
    with qtbot.waitSignal(page.backups.restore_wanted) as came:
        restore.click()
    assert came.args == [COPY]


def test_choices_are_in_force_at_once(qtbot: QtBot, page: SettingsWindow) -> None:
    boxes = {each.accessibleName(): each for each in page.findChildren(QComboBox)}
    for signal, box, place, told in (
        (page.host.chosen, "Who you are", 1, ANA),
        (page.host.chosen, "Who you are", 0, None),
        (page.appearance.chosen, "Appearance", 2, "dark"),
        (page.language.chosen, "Language", 2, "de"),
        (page.presets.default_chosen, "Every grant begins with", 0, ""),
    ):
        with qtbot.waitSignal(signal) as chosen:
            boxes[box].activated.emit(place)
        assert chosen.args == [told]
    assert "Start Hostapp again to see it in this language." in texts(page)


def test_settings_are_searched(page: SettingsWindow) -> None:
    page.search.setText("recovery words")
    assert page.shown() == ("Signing key and recovery",)
    assert page.list.count() == 1
    page.search.setText("xyzzy")
    assert page.shown() == ()
    assert "No setting has these words." in texts(page)
    page.search.setText("")
    assert len(page.shown()) == page.list.count() == 10


def test_without_a_decision_there_is_no_key(page: SettingsWindow) -> None:
    page.show_facts(replace(FACTS, key="", rules=(), presets=(), folders=()))
    assert "It is made with your first decision." in texts(page)
    assert "There are none yet." in texts(page)


def test_tab_goes_through_all_of_it_as_it_is_read(page: SettingsWindow) -> None:
    page.show_facts(FACTS)
    names = []
    field = page.list.nextInFocusChain()
    while field is not None and field is not page.search:
        if field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.isVisibleTo(page):
            names.append(field.accessibleName())
        field = field.nextInFocusChain()
    wanted = ["Remove /recordings/Zoom", "Who you are", "Remove Captions", "Public key", "Language"]
    assert [each for each in names if each in wanted] == wanted


def test_the_keyboard_stays_where_it_was(page: SettingsWindow) -> None:
    def focused() -> str:
        widget = page.focusWidget()
        assert widget is not None
        return widget.accessibleName()

    buttons = page.findChildren(QPushButton)
    second = next(each for each in buttons if each.accessibleName() == "Remove /drive/Meet")
    second.setFocus()
    page.show_facts(FACTS)
    assert focused() == "Remove /drive/Meet"
    page.show_facts(replace(FACTS, folders=(("/recordings/Zoom", True),)))
    assert page.focusWidget() in page.folders.fields()
