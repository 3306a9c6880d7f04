"""From the first start to the receipts and a restart: by keyboard alone, and by mouse alone."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.films import NOISE
from tests.support.window_keyboard import Keyboard
from tests.support.window_mouse import Mouse

pytestmark = [pytest.mark.xvfb, pytest.mark.qt_log_ignore(*NOISE)]


def test_by_keyboard_alone(qtbot: QtBot, tmp_path: Path) -> None:
    assert QApplication.platformName() == "xcb"
    Keyboard(qtbot, tmp_path).travel()


def test_by_mouse_alone(qtbot: QtBot, tmp_path: Path) -> None:
    assert QApplication.platformName() == "xcb"
    Mouse(qtbot, tmp_path).travel()
