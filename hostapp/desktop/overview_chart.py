"""A figure drawn with Qt Charts, in the colours of the appearance.

Imported late: its library is no part of the start.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCharts import (
    QAbstractBarSeries,
    QBarCategoryAxis,
    QBarSeries,
    QBarSet,
    QCategoryAxis,
    QChart,
    QChartView,
    QHorizontalStackedBarSeries,
    QLineSeries,
    QValueAxis,
)
from PySide6.QtCore import QLocale, QMargins, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from hostapp.desktop.overview_figures import Drawing, Figure, Series, spoken
from hostapp.desktop.overview_marks import bar_mark, line_mark
from hostapp.desktop.palette import Colours
from hostapp.desktop.theme import current_theme

HEIGHT = 270
BAR = 34
"""Pixels that one bar and the room around it take."""
FRAME = 44
"""Pixels above and below the bars, where the numbers stand."""
SIDE = 34
"""Pixels that half of the last label needs."""
MOST_LABELS = 6
TICKS = 4
WIDTH = 0.55
"""How much of its room a bar fills."""
EDGE_ROOM = 0.06
"""How much of a drawing lies left of the leftmost period, so that its name has room."""


class FigureChart(QChartView):
    """One drawing; the table beside it holds the same numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setBackgroundBrush(Qt.BrushStyle.NoBrush)
        self.setStyleSheet("background: transparent")
        self.viewport().setAutoFillBackground(False)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        current_theme().changed.connect(self._draw)

    def show_figure(self, figure: Figure) -> None:
        """Draw a figure."""
        self._figure = figure
        self.setAccessibleName(figure.title)
        self.setAccessibleDescription(spoken(figure))
        by_name = figure.drawing is Drawing.BARS
        self.setFixedHeight(BAR * len(figure.names) + FRAME if by_name else HEIGHT)
        self._draw()

    def _draw(self) -> None:
        if self._figure is None:
            return
        figure, colours = self._figure, current_theme().colours
        chart = QChart()
        chart.setBackgroundVisible(False)
        side = 0 if self.isRightToLeft() else SIDE
        chart.setMargins(QMargins(SIDE - side, 0, side, 0))
        chart.layout().setContentsMargins(0, 0, 0, 0)
        chart.setLocalizeNumbers(True)
        chart.legend().hide()  # it would not run from right to left
        if figure.drawing is Drawing.LINES:
            self._lines(chart, figure, colours)
        else:
            self._bars(chart, figure, colours)
        before = self.chart()
        self.setChart(chart)
        before.deleteLater()

    def _lines(self, chart: QChart, figure: Figure, colours: Colours) -> None:
        mirrored = self.isRightToLeft()
        along, up = _times(figure.names, mirrored=mirrored), _numbers(_highest(figure.drawn))
        self._add_axes(chart, along, up, colours)
        for place, series in enumerate(figure.drawn):
            line = QLineSeries()
            line.setName(series.name)
            way = -1 if mirrored else 1
            line.replace([QPointF(way * at, value) for at, value in enumerate(series.values)])
            line.setPen(line_mark(series, place, colours))
            chart.addSeries(line)
            line.attachAxis(along)
            line.attachAxis(up)

    def _bars(self, chart: QChart, figure: Figure, colours: Colours) -> None:
        by_name, mirrored = figure.drawing is Drawing.BARS, self.isRightToLeft()
        leftwards = mirrored and by_name
        bars: QAbstractBarSeries = QHorizontalStackedBarSeries() if by_name else QBarSeries()
        order = slice(None, None, -1 if by_name or mirrored else 1)
        names = (figure.names if by_name else figure.short or figure.names)[order]
        for place, series in enumerate(figure.drawn):
            bar = QBarSet(series.name)
            bar.append([float(-value if leftwards else value) for value in series.values[order]])
            pen, brush = bar_mark(series, place, colours)
            bar.setPen(pen)
            bar.setBrush(brush)
            bars.append(bar)
        bars.setBarWidth(WIDTH)
        chart.addSeries(bars)
        along = QBarCategoryAxis()
        along.append(list(_unlike(names)))
        highest = _tallest(figure.drawn) if by_name else _highest(figure.drawn)
        up = _numbers_leftwards(highest) if leftwards else _numbers(highest)
        first, second = (up, along) if by_name else (along, up)
        self._add_axes(chart, first, second, colours)
        bars.attachAxis(along)
        bars.attachAxis(up)

    def _add_axes(
        self,
        chart: QChart,
        along: QCategoryAxis | QBarCategoryAxis | QValueAxis,
        up: QCategoryAxis | QBarCategoryAxis | QValueAxis,
        colours: Colours,
    ) -> None:
        for axis, side in (
            (along, Qt.AlignmentFlag.AlignBottom),
            (
                up,
                Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft,
            ),
        ):
            axis.setLabelsColor(QColor(colours.quiet))
            axis.setLabelsFont(self._font())
            axis.setLinePen(QPen(QColor(colours.edge), 1))
            axis.setGridLinePen(QPen(QColor(colours.line), 1))
            axis.setGridLineVisible(not isinstance(axis, QBarCategoryAxis | QCategoryAxis))
            chart.addAxis(axis, side)

    def _font(self) -> QFont:
        font = self.font()
        font.setPixelSize(self.fontInfo().pixelSize() - 1)
        return font


def _times(names: Sequence[str], *, mirrored: bool) -> QCategoryAxis:
    """Return an axis on which only a few of many periods are named, the newest among them.

    Mirrored, time runs to the left: Qt's own reversed axes are none for bars, and lose names.
    """
    last = len(names) - 1
    every = max(1, -(-last // MOST_LABELS))
    named = {place: names[place] for place in range(last % every, last + 1, every)}
    if mirrored:
        axis = _named_axis({-place: name for place, name in named.items()}, -max(1, last), 0)
        axis.setRange(axis.min(), max(1, last) * EDGE_ROOM)
        return axis
    return _named_axis(named, 0, max(1, last))


def _named_axis(named: Mapping[int, str], first: int, last: int) -> QCategoryAxis:
    axis = QCategoryAxis()
    axis.setLabelsPosition(QCategoryAxis.AxisLabelsPosition.AxisLabelsPositionOnValue)
    axis.setStartValue(first - 1)
    for place in sorted(named):
        axis.append(named[place], place)
    axis.setRange(first - (last - first) * EDGE_ROOM, last)
    return axis


def _numbers(highest: int) -> QValueAxis:
    """Return an axis from zero whose steps are whole and round."""
    axis = QValueAxis()
    step, ticks = _steps(highest)
    axis.setRange(0, step * ticks)
    axis.setTickCount(ticks + 1)
    axis.setLabelFormat("%.0f")
    return axis


def _numbers_leftwards(highest: int) -> QCategoryAxis:
    """Return an axis as `_numbers`, for bars that grow to the left."""
    step, ticks = _steps(highest)
    named = {-step * place: QLocale().toString(step * place) for place in range(ticks + 1)}
    return _named_axis(named, -step * ticks, 0)


def _steps(highest: int) -> tuple[int, int]:
    """Return how far each step goes, and how many there are."""
    step = _round_up(max(1, -(-highest // TICKS)))
    return step, max(1, -(-highest // step))


def _round_up(number: int) -> int:
    """Return the next of 1, 2, 5, 10, 20, 50 and so on."""
    power: int = 10 ** (len(str(number)) - 1)
    return next(each * power for each in (1, 2, 5, 10) if each * power >= number)


def _highest(series: Sequence[Series]) -> int:
    return max((value for each in series for value in each.values), default=0)


def _tallest(series: Sequence[Series]) -> int:
    """Return the highest of the sums, for bars that stand on each other."""
    return max(map(sum, zip(*(each.values for each in series), strict=True)), default=0)


def _unlike(names: Sequence[str]) -> Sequence[str]:
    """Return names of which no two are the same: Qt draws equal ones as one."""
    return [name + "\u200b" * names[:place].count(name) for place, name in enumerate(names)]
