import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from hostapp.desktop.sheet import Sheet


def buttons(sheet: Sheet) -> list[QPushButton]:
    return sheet.findChildren(QPushButton)


def captions(sheet: Sheet) -> list[str]:
    return [each.text() for each in buttons(sheet)]


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


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(("tone", "default"), [("danger", "Cancel"), ("primary", "Forget")])
def test_enter_never_does_what_cannot_be_undone(qtbot: QtBot, tone: str, default: str) -> None:
    sheet = Sheet("Forget Bo Li?", "Forget", tone=tone)
    qtbot.addWidget(sheet)
    sheet.show()
    assert [each.text() for each in buttons(sheet) if each.isDefault()] == [default]
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    accepted = sheet.result() == QDialog.DialogCode.Accepted
    assert (accepted, sheet.isVisible()) == (default == "Forget", False)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_is_higher_than_the_screen_scrolls_between_headline_and_buttons(qtbot: QtBot) -> None:
    sheet = Sheet("Long", "Keep")
    qtbot.addWidget(sheet)
    for number in range(200):
        sheet.content.addWidget(QLabel(f"Line {number}"))
    last = QLineEdit()
    sheet.content.addWidget(last)
    sheet.show()
    sheet.fit()
    room = sheet.screen().availableSize().height()
    qtbot.waitUntil(lambda: sheet.confirm.geometry().bottom() < sheet.height() < room)
    (scroll,) = sheet.findChildren(QScrollArea)
    assert scroll.isAncestorOf(last)
    assert scroll.accessibleName() == "Long"
    assert not scroll.isAncestorOf(sheet.confirm)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_has_room_does_not_scroll(qtbot: QtBot) -> None:
    sheet = Sheet("Short", "Keep")
    qtbot.addWidget(sheet)
    sheet.content.addWidget(QLabel("Line"))
    sheet.show()
    assert not sheet.findChildren(QScrollArea)
