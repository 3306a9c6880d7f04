import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from hostapp.desktop.overview_legend import FigureLegend
from hostapp.desktop.palette import DARK, LIGHT
from hostapp.desktop.theme import Theme
from tests.support.overviews import english_figures

COURSE, TOOLS, PURPOSES, *_ = english_figures()


@pytest.fixture
def legend(qtbot: QtBot, theme: Theme) -> FigureLegend:
    made = FigureLegend()
    qtbot.addWidget(made)
    return made


def grab(legend: FigureLegend, width: int = 600) -> QImage:
    legend.resize(width, legend.heightForWidth(width))
    return legend.grab().toImage()


def inked(picture: QImage, colour: str) -> list[int]:
    """Return the columns in which there is something of this colour."""
    wanted = QColor(colour)
    return [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) == wanted for y in range(picture.height()))
    ]


def test_one_series_needs_none(legend: FigureLegend) -> None:
    legend.show_figure(PURPOSES)
    assert legend.isHidden()
    legend.show_figure(TOOLS)
    assert not legend.isHidden()


def test_where_there_is_little_room_it_has_more_rows(legend: FigureLegend) -> None:
    legend.show_figure(TOOLS)
    one = legend.heightForWidth(600)
    assert legend.heightForWidth(120) > 2 * one
    assert legend.sizeHint().height() == one


def test_the_first_mark_stands_where_the_window_begins(legend: FigureLegend) -> None:
    legend.show_figure(TOOLS)
    usual = inked(grab(legend), LIGHT.green.ink)
    assert max(usual) < 20
    legend.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert min(inked(grab(legend), LIGHT.green.ink)) > 580


@pytest.mark.parametrize("figure", [COURSE, TOOLS], ids=["lines", "bars"])
def test_it_takes_the_colours_of_the_appearance(
    legend: FigureLegend, theme: Theme, figure: object
) -> None:
    legend.show_figure(COURSE if figure is COURSE else TOOLS)
    assert inked(grab(legend), LIGHT.green.ink)
    theme.choose(Qt.ColorScheme.Dark)
    assert inked(grab(legend), DARK.green.ink)
    assert not inked(grab(legend), LIGHT.green.ink)
