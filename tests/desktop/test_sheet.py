from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.sheet import Sheet


def captions(sheet: Sheet) -> list[str]:
    return [each.text() for each in sheet.findChildren(QPushButton)]


def test_two_buttons_and_a_tone(qtbot: QtBot) -> None:
    sheet = Sheet("Forget Bo Li?", "Forget", tone="danger")
    qtbot.addWidget(sheet)
    assert captions(sheet) == ["Cancel", "Forget"]
    assert sheet.confirm.property("danger")
    assert sheet.windowTitle() == "Forget Bo Li?"


def test_what_needs_no_choice_has_one_button(qtbot: QtBot) -> None:
    sheet = Sheet("Texts", "Done", cancel=False)
    qtbot.addWidget(sheet)
    assert captions(sheet) == ["Done"]
