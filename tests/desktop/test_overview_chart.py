import pytest
from PySide6.QtCharts import (
    QAbstractBarSeries,
    QBarCategoryAxis,
    QBarSet,
    QCategoryAxis,
    QLineSeries,
    QValueAxis,
)
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from hostapp.desktop.overview_chart import FigureChart
from hostapp.desktop.overview_figures import Drawing, Figure, Series
from hostapp.desktop.palette import DARK, LIGHT
from hostapp.desktop.pills import ToneName
from hostapp.desktop.theme import Theme
from tests.support.overviews import english_figures

COURSE, TOOLS, _, ENDINGS, _ = english_figures()


@pytest.fixture
def chart(qtbot: QtBot, theme: Theme) -> FigureChart:
    made = FigureChart()
    qtbot.addWidget(made)
    return made


def test_lines_follow_the_numbers_and_differ_by_more_than_colour(chart: FigureChart) -> None:
    chart.show_figure(COURSE)
    lines = [each for each in chart.chart().series() if isinstance(each, QLineSeries)]
    assert [[round(point.y()) for point in line.points()] for line in lines] == [
        [0, 4, 9, 106],
        [0, 4, 8, 101],
    ]
    assert len({line.pen().style() for line in lines}) == 2


def test_bars_stand_in_the_order_of_the_table(chart: FigureChart) -> None:
    chart.show_figure(TOOLS)
    sets = bars(chart)
    assert [[round(each.at(place)) for place in range(2)] for each in sets] == [
        [14, 92],
        [5, 29],
        [43, 180],
    ]
    assert len({each.brush().style() for each in sets}) == 3


def test_months_are_drawn_one_by_one(chart: FigureChart) -> None:
    chart.show_figure(ENDINGS)
    assert bars(chart)[0].count() == 3
    assert not chart.chart().legend().isVisible(), "one of our own stands above"


def test_it_is_named_and_described_for_a_screen_reader(chart: FigureChart) -> None:
    chart.show_figure(TOOLS)
    assert chart.accessibleName() == "By tool"
    assert "Zoom: May train 92" in chart.accessibleDescription()


def test_it_takes_the_colours_of_the_appearance(chart: FigureChart, theme: Theme) -> None:
    chart.show_figure(COURSE)
    assert ink(chart) == QColor(LIGHT.green.ink)
    theme.choose(Qt.ColorScheme.Dark)
    assert ink(chart) == QColor(DARK.green.ink)


@pytest.mark.parametrize(
    ("highest", "top", "ticks"),
    [(0, 1, 2), (1, 1, 2), (3, 3, 4), (7, 8, 5), (106, 150, 4), (4200, 6000, 4)],
)
def test_numbers_at_the_side_are_whole_and_round(
    chart: FigureChart, highest: int, top: int, ticks: int
) -> None:
    series = Series("Meetings", (highest, 0), ToneName.GREEN)
    chart.show_figure(Figure("T", "W", Drawing.COLUMNS, "Month", ("a", "a"), (series,)))
    axis = chart.chart().axes(Qt.Orientation.Vertical)[0]
    assert isinstance(axis, QValueAxis)
    assert (axis.min(), axis.max(), axis.tickCount()) == (0, top, ticks)


def ink(chart: FigureChart) -> QColor:
    line = chart.chart().series()[0]
    assert isinstance(line, QLineSeries)
    return line.pen().color()


def bars(chart: FigureChart) -> list[QBarSet]:
    series = chart.chart().series()[0]
    assert isinstance(series, QAbstractBarSeries)
    return series.barSets()


def test_from_right_to_left_time_and_bars_run_leftwards(chart: FigureChart) -> None:
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chart.show_figure(COURSE)
    lines = [each for each in chart.chart().series() if isinstance(each, QLineSeries)]
    assert [round(point.x()) for point in lines[0].points()] == [0, -1, -2, -3]
    (times,) = chart.chart().axes(Qt.Orientation.Horizontal)
    assert isinstance(times, QCategoryAxis)
    assert times.min() < -3  # room for the names at both ends
    assert times.max() > 0
    (side,) = chart.chart().axes(Qt.Orientation.Vertical)
    assert side.alignment() == Qt.AlignmentFlag.AlignRight
    chart.show_figure(TOOLS)
    assert [round(each.at(1)) for each in bars(chart)] == [-92, -29, -180]
    (along,) = chart.chart().axes(Qt.Orientation.Horizontal)
    assert isinstance(along, QCategoryAxis)
    assert along.categoriesLabels() == ["400", "300", "200", "100", "0"]
    chart.show_figure(ENDINGS)
    (names,) = chart.chart().axes(Qt.Orientation.Horizontal)
    assert isinstance(names, QBarCategoryAxis)
    assert [each.rstrip("\u200b") for each in names.categories()] == list(
        (ENDINGS.short or ENDINGS.names)[::-1]
    )
