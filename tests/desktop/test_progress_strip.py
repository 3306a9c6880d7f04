from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.progress_strip import ProgressStrip


def test_counts_may_be_larger_than_32_bits(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    strip = ProgressStrip(holder)
    strip.begin("Reading files…")
    strip.advance(2_500_000_000, 5_000_000_000)
    bar = strip.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.value() * 2 == bar.maximum()


def test_it_is_there_only_while_something_is_under_way(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    strip = ProgressStrip(holder)
    assert strip.isHidden()
    strip.begin("Looking…")
    assert not strip.isHidden()
    assert strip.text() == "Looking…"
    strip.end()
    assert strip.isHidden()


def test_cancel_is_pressed_once(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    strip = ProgressStrip(holder)
    strip.begin("Looking…")
    button = strip.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(strip.cancelled):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isEnabled()
    strip.begin("Again…")
    assert button.isEnabled()
