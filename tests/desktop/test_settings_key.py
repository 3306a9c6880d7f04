import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.settings_facts import RecoveryFacts, SettingsFacts
from hostapp.desktop.settings_key import (
    KeySection,
    RecoverySheet,
    ReturnSheet,
    RotateSheet,
    code_picture,
)
from hostapp.services.recovery_picture import dots


def test_the_public_key_is_copied(qtbot: QtBot) -> None:
    section = KeySection()
    qtbot.addWidget(section)
    section.show_facts(SettingsFacts(key="hostapp+1234+key"))
    next(each for each in section.findChildren(QPushButton) if each.text() == "Copy").click()
    assert QGuiApplication.clipboard().text() == "hostapp+1234+key"


def test_the_words_stand_in_their_order_beside_the_code(qtbot: QtBot) -> None:
    words = " ".join(f"word{number}" for number in range(24))
    sheet = RecoverySheet(RecoveryFacts(words, dots("PRIVATE+KEY+x")))
    qtbot.addWidget(sheet)
    texts = {each.text() for each in sheet.findChildren(QLabel)}
    assert {"1. word0", "24. word23"} <= texts
    assert any(not each.pixmap().isNull() for each in sheet.findChildren(QLabel))


def test_the_code_has_a_quiet_edge(qtbot: QtBot) -> None:
    rows = dots("PRIVATE+KEY+x")
    image = code_picture(rows).toImage()
    assert image.width() == image.height() == (len(rows) + 8) * 5
    assert image.pixelColor(2, 2).name() == "#ffffff"
    assert image.pixelColor(22, 22).name() == "#000000"
    assert rows[0][0]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_sheets_ask_first(qtbot: QtBot) -> None:
    def answer() -> None:
        sheet = QApplication.activeModalWidget()
        if isinstance(sheet, ReturnSheet):
            assert not sheet.confirm.isEnabled()
            sheet.text.setPlainText(" abandon ability ")
        assert isinstance(sheet, ReturnSheet | RotateSheet)
        sheet.confirm.click()

    QTimer.singleShot(0, answer)
    assert ReturnSheet.ask() == "abandon ability"
    QTimer.singleShot(0, answer)
    assert RotateSheet.ask()
