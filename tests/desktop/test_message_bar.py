import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.message_bar import MessageBar, News
from hostapp.desktop.theme import Theme


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


def test_details_can_be_copied_and_the_sentence_stays(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    bar = MessageBar(holder)
    bar.show_news(News.FAULT, "The disk is full.", offer="again", caption="Check again")
    assert bar.copy.isHidden()
    bar.show_news(News.FAULT, "The disk is full.", details="[Errno 28]")
    assert not bar.copy.isHidden()
    bar.copy.click()
    assert QGuiApplication.clipboard().text() == "[Errno 28]"
    assert not bar.isHidden()
    assert bar.copy.text() == "Copied"
    bar.show_news(News.FAULT, "The disk is still full.", details="[Errno 28]")
    assert bar.copy.text() == "Copy details"


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
def test_in_a_narrow_bar_the_buttons_stand_below_the_sentence(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QVBoxLayout(holder)
    bar = MessageBar()
    row.addWidget(bar)
    bar.show_news(News.FAULT, "The disk is full: free some space.", details="[Errno 28]")
    sentence = next(each for each in bar.findChildren(QLabel) if each.text())

    def below() -> bool:
        top = bar.copy.mapTo(bar, bar.copy.rect().topLeft()).y()
        return top >= sentence.geometry().bottom()

    for width, stands_below in ((800, False), (330, True), (800, False)):
        holder.resize(width, 200)
        holder.show()
        qtbot.waitUntil(lambda: below() is stands_below)  # noqa: B023
        assert bool(bar.copy.property("flush")) is stands_below
