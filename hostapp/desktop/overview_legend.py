"""What the lines and fillings of a drawing stand for; it runs as the window does."""

from typing import Final

from PySide6.QtCore import QLineF, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from hostapp.desktop.direction import isolated, painted
from hostapp.desktop.overview_figures import Drawing, Figure
from hostapp.desktop.overview_marks import bar_mark, line_mark
from hostapp.desktop.theme import current_theme

LINE, BAR, MARK_HEIGHT = 24, 11, 11
"""Pixels of a mark: as long as it needs to tell one stroke from another."""
BESIDE, APART, BELOW = 6, 18, 4
"""Pixels between a mark and its name, between two of them, and between two rows."""
BEGIN: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class FigureLegend(QWidget):
    """A mark and a name for each series, in as many rows as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        current_theme().changed.connect(self.update)

    def show_figure(self, figure: Figure) -> None:
        """Explain a figure; one series needs no explanation."""
        self._figure = figure
        self.setVisible(len(figure.drawn) > 1)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - as Qt calls it
        """Return how many pixels the rows need."""
        places = self._places(width)
        return places[-1].bottom() + 1 if places else 0

    def sizeHint(self) -> QSize:
        """Return the size of all in one row."""
        places = self._places(self.maximumWidth())
        return QSize(places[-1].right() + 1, places[-1].bottom() + 1) if places else QSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint marks and names."""
        if self._figure is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            direction = self.layoutDirection()
            series = self._figure.drawn
            for number, place in enumerate(self._places(self.width())):
                mark = QRect(QPoint(), QSize(self._mark_width(), MARK_HEIGHT))
                mark.moveTopLeft(
                    QPoint(place.left(), place.top() + (place.height() - MARK_HEIGHT) // 2)
                )
                words = place.adjusted(self._mark_width() + BESIDE, 0, 0, 0)
                self._mark(painter, QStyle.visualRect(direction, self.rect(), mark), number)
                painter.setPen(QColor(current_theme().colours.ink))
                words = QStyle.visualRect(direction, self.rect(), words)
                painter.drawText(words, painted(direction, BEGIN), isolated(series[number].name))

    def _mark(self, painter: QPainter, place: QRect, number: int) -> None:
        assert self._figure is not None  # noqa: S101 - painted only then
        series, colours = self._figure.drawn[number], current_theme().colours
        if self._figure.drawing is Drawing.LINES:
            painter.setPen(line_mark(series, number, colours))
            middle = place.top() + place.height() / 2
            painter.drawLine(QLineF(place.left(), middle, place.right() + 1, middle))
            return
        pen, brush = bar_mark(series, number, colours)
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _places(self, width: int) -> list[QRect]:
        """Return where each series stands, as if from left to right."""
        metrics = self.fontMetrics()
        places: list[QRect] = []
        at = QPoint(0, 0)
        for series in self._figure.drawn if self._figure else ():
            needed = self._mark_width() + BESIDE + metrics.horizontalAdvance(series.name) + 2
            if at.x() and at.x() + needed > width:
                at = QPoint(0, at.y() + metrics.height() + BELOW)
            places.append(QRect(at, QSize(needed, metrics.height())))
            at.setX(at.x() + needed + APART)
        return places

    def _mark_width(self) -> int:
        lines = self._figure is not None and self._figure.drawing is Drawing.LINES
        return LINE if lines else BAR
