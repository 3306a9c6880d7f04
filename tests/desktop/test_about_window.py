from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hostapp import __version__
from hostapp.desktop.about_window import AboutWindow, parts_lines
from hostapp.desktop.theme import Theme


def test_version_and_licences_are_told(qtbot: QtBot, theme: Theme) -> None:
    about = AboutWindow()
    qtbot.addWidget(about)
    assert f"Version {__version__}" in {each.text() for each in about.findChildren(QLabel)}
    assert all(" — " in line for line in parts_lines())
    assert any(line.startswith("PySide6-Essentials 6") for line in parts_lines())
