"""How series are told apart in a drawing: by more than their colour."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from hostapp.desktop.overview_figures import Series
from hostapp.desktop.palette import Colours

STROKES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)
FILLS = (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.Dense6Pattern, Qt.BrushStyle.BDiagPattern)
FIRST_LINE, OTHER_LINES = 5, 2
"""Pixels: the first line stays to be seen where another lies upon it."""


def line_mark(series: Series, place: int, colours: Colours) -> QPen:
    """Return how the line of the series at this place is drawn."""
    thick = OTHER_LINES if place else FIRST_LINE
    stroke = STROKES[place % len(STROKES)]
    return QPen(_ink(series, colours), thick, stroke, Qt.PenCapStyle.FlatCap)


def bar_mark(series: Series, place: int, colours: Colours) -> tuple[QPen, QBrush]:
    """Return edge and filling of the bars of the series at this place."""
    ink = _ink(series, colours)
    return QPen(ink, 1), QBrush(ink, FILLS[place % len(FILLS)])


def _ink(series: Series, colours: Colours) -> QColor:
    assert series.tone is not None  # noqa: S101 - only these are drawn
    return QColor(series.tone.of(colours).ink)
