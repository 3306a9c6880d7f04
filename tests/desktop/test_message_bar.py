from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.message_bar import MessageBar, News


def test_it_is_hidden_until_there_is_news(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    bar = MessageBar(holder)
    assert bar.isHidden()
    bar.show_news(News.FAULT, "The disk is full.")
    assert not bar.isHidden()
    assert bar.text() == "The disk is full."
    assert bar.property("tone") == "fault"


def test_an_offer_can_be_taken(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    bar = MessageBar(holder)
    bar.show_news(News.DONE, "Not allowed.", offer="undo", caption="Undo")
    button = bar.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.text() == "Undo"
    with qtbot.waitSignal(bar.pressed) as pressed:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed.args == ["undo"]
    assert bar.isHidden()


def test_it_can_be_closed(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    bar = MessageBar(holder)
    bar.show_news(News.NOTE, "Look.")
    close = bar.findChild(QToolButton)
    assert isinstance(close, QToolButton)
    assert close.accessibleName() == "Close this message"
    close.click()
    assert bar.isHidden()
