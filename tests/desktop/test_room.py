from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.room import ABOVE, resize_within


def test_a_window_is_never_larger_than_its_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    resize_within(window, 300, 200)
    assert (window.width(), window.height()) == (300, 200)
    resize_within(window, 100_000, 100_000)
    room = window.screen().availableSize()
    assert (window.width(), window.height()) == (room.width(), room.height() - ABOVE)
