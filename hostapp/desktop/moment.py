"""One event on a line of time: its words beside a dot, joined with those before and after it."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hostapp.desktop.direction import sided
from hostapp.desktop.pills import ToneName
from hostapp.desktop.theme import current_theme

BESIDE: Final = 22
"""Pixels from the edge to the words."""
BELOW: Final = 16
"""Pixels to the next event."""
DOT: Final = 9
LINE: Final = 2


class Moment(QWidget):
    """Its tone repeats what its first words say."""

    def __init__(self, tone: ToneName, *, first: bool, last: bool) -> None:
        super().__init__()
        self.tone = tone
        self._first, self._last = first, last
        self.words = QVBoxLayout(self)
        self.words.setContentsMargins(*sided(BESIDE, 0, 0, 0 if last else BELOW))
        self.words.setSpacing(3)
        current_theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line and the dot; mirrored where words begin at the right."""
        colours = current_theme().colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            centre = QPointF(DOT / 2 + 1, self.fontMetrics().height() / 2 + 1)
            if self.isRightToLeft():
                centre.setX(self.width() - centre.x())
            top = centre.y() if self._first else 0.0
            bottom = centre.y() if self._last else float(self.height())
            line = QRectF(centre.x() - LINE / 2, top, LINE, bottom - top)
            painter.fillRect(line, QColor(colours.line))
            painter.setBrush(QColor(self.tone.of(colours).ink))
            painter.drawEllipse(centre, DOT / 2, DOT / 2)
