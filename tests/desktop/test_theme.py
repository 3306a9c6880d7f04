from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hostapp.desktop.palette import DARK, LIGHT
from hostapp.desktop.theme import JAPANESE, SMALLEST_TEXT, Theme, current_theme, text_font


def test_there_is_one_theme(qtbot: QtBot, theme: Theme) -> None:
    assert current_theme() is theme


def test_dark_reaches_palette_and_stylesheet(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(Qt.ColorScheme.Dark)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert theme.colours is DARK
    assert application.palette().color(QPalette.ColorRole.Window) == QColor(DARK.page)
    assert DARK.page in application.styleSheet()


def test_without_a_choice_the_system_decides(qtbot: QtBot, theme: Theme) -> None:
    theme.choose(Qt.ColorScheme.Dark)
    theme.choose(Qt.ColorScheme.Unknown)
    assert theme.colours is LIGHT


def test_text_is_never_too_small(qtbot: QtBot, theme: Theme) -> None:
    assert QApplication.font().pixelSize() >= SMALLEST_TEXT


def test_turning_the_direction_dresses_again(qtbot: QtBot, theme: Theme) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    usual = application.styleSheet()
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert application.styleSheet() != usual
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert application.styleSheet() == usual


def test_japanese_is_drawn_as_japanese_whatever_the_system_speaks(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("ja"))
    assert text_font(qapp).families()[1 : 1 + len(JAPANESE)] == list(JAPANESE)
