"""What window tests share."""

import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.theme import Theme, current_theme
from hostapp.wiring import open_hostapp
from tests.support.window_host import WindowHost


@pytest.fixture(autouse=True)
def english(in_zone: Callable[[str], None]) -> Iterator[None]:
    """Show times and numbers as in one language and one zone, whatever this computer has."""
    in_zone("UTC")
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[QApplication]:
    """The application as it is in Arabic or Hebrew."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def theme(qtbot: QtBot) -> Iterator[Theme]:
    """The application's theme, light before and after."""
    theme = current_theme()
    theme.choose(Qt.ColorScheme.Light)
    yield theme
    theme.choose(Qt.ColorScheme.Light)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MainWindow:
    """A complete main window with nothing behind it."""
    made = MainWindow()
    qtbot.addWidget(made)
    made.complete()
    return made


TITLES = ("Board preparation", "Design critique", "Weekly sync")


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    """Three small recordings, each a meeting of its own."""
    folder = tmp_path / "recordings"
    folder.mkdir()
    for number, title in enumerate(TITLES):
        with wave.open(str(folder / f"{title}.wav"), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(8000)
            sound.writeframes(bytes([number, 0]) * 8000)
    return folder


@pytest.fixture
def store(recordings: Path, tmp_path: Path) -> Path:
    """A store in which the recordings were scanned."""
    store = tmp_path / "store"
    hostapp = open_hostapp(store)
    hostapp.scan.run([recordings])
    hostapp.close()
    return store


@pytest.fixture
def host(qtbot: QtBot, theme: Theme, store: Path) -> Iterator[WindowHost]:
    """A host at a window on that store."""
    host = WindowHost(qtbot, store)
    host.wait(lambda: host.window.model.rowCount() == len(TITLES))
    host.settle()
    yield host
    host.close()
