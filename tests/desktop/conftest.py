"""What window tests share."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.theme import Theme, current_theme


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


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
