from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.receipts_tab import ReceiptsTab
from tests.support.window_rows import detail


def button(tab: ReceiptsTab) -> QPushButton:
    found = tab.findChild(QPushButton)
    assert isinstance(found, QPushButton)
    return found


def test_a_decision_can_be_proved(qtbot: QtBot) -> None:
    tab = ReceiptsTab()
    qtbot.addWidget(tab)
    tab.show_detail(detail())
    with qtbot.waitSignal(tab.wanted):
        QTest.mouseClick(button(tab), Qt.MouseButton.LeftButton)


def test_without_a_decision_there_is_nothing_to_prove(qtbot: QtBot) -> None:
    tab = ReceiptsTab()
    qtbot.addWidget(tab)
    tab.show_detail(replace(detail(), history=()))
    assert not button(tab).isEnabled()
