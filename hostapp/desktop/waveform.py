"""The sound of a recording as a row of bars, coloured by who may be used."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from hostapp.desktop import formats
from hostapp.desktop.palette import Colours
from hostapp.desktop.theme import current_theme
from hostapp.desktop.translation import translate

PITCH = 4.0
"""Pixels from one bar to the next."""
BAR = 2.0
HEIGHT = 52
STEP = 5
"""Seconds that an arrow key moves."""
PAGE = 60
"""Seconds that Page Up and Page Down move."""


class Voice(Enum):
    """Whether what is heard may be used."""

    ALLOWED = "allowed"
    ALSO_ALLOWED = "also-allowed"
    """Another person who may be used: the next one differs to the eye."""
    OUT = "out"
    OPEN = "open"
    """Nobody known speaks, or nothing is allowed."""

    def colour(self, colours: Colours) -> QColor:
        """Return how it is drawn."""
        match self:
            case Voice.ALLOWED:
                return QColor(colours.green.ink)
            case Voice.ALSO_ALLOWED:
                return QColor(colours.blue.ink)
            case Voice.OUT:
                return QColor(colours.cut)
            case Voice.OPEN:
                return QColor(colours.unsaid)


@dataclass(frozen=True, slots=True)
class Stretch:
    """From when on a voice is heard, until the next stretch."""

    begin: float
    """Seconds."""
    voice: Voice


class Waveform(QSlider):
    """Shows where it plays; a click or an arrow key goes elsewhere. Its value is in seconds."""

    sought = Signal(float)
    """Seconds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._peaks = b""
        self._stretches: tuple[Stretch, ...] = ()
        self._begins: list[float] = []
        self._length = 0.0
        self._at = 0.0
        self.setSingleStep(STEP)
        self.setPageStep(PAGE)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(translate("Player", "Place in the recording"))
        self.setToolTip(
            translate(
                "Player",
                "Green and blue: may be used. Pale red, crossed out: cut out. Click to play from"
                " there; the arrow keys go on and back.",
            )
        )
        self.valueChanged.connect(self._seek)
        current_theme().changed.connect(self.update)

    def set_peaks(self, peaks: bytes) -> None:
        """Show how loud it is (0 to 255 each); empty if not known."""
        self._peaks = peaks
        self.update()

    @property
    def is_drawn(self) -> bool:
        """Whether it is known how loud the recording is."""
        return bool(self._peaks)

    def set_stretches(self, stretches: Sequence[Stretch]) -> None:
        """Show who is heard when, in the order of time."""
        self._stretches = tuple(stretches)
        self._begins = [each.begin for each in self._stretches]
        self.update()

    def set_length(self, seconds: float) -> None:
        """Take how long the recording is."""
        self._length = seconds
        with QSignalBlocker(self):
            self.setRange(0, ceil(seconds))
        self.update()

    def set_place(self, seconds: float) -> None:
        """Show where it plays."""
        self._at = seconds
        with QSignalBlocker(self):
            self.setValue(int(seconds))
        self.setAccessibleDescription(formats.clock(seconds))
        self.update()

    def voice_at(self, seconds: float) -> Voice:
        """Return who is heard at a moment."""
        place = bisect_right(self._begins, seconds) - 1
        return self._stretches[place].voice if place >= 0 else Voice.OPEN

    def sizeHint(self) -> QSize:
        """Return a size that shows something."""
        return QSize(300, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return a size that still shows something."""
        return QSize(120, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars, and a line where it plays; time runs as the words are read."""
        colours = current_theme().colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if self.isRightToLeft():
                painter.translate(self.width(), 0)
                painter.scale(-1, 1)
            self._draw_bars(painter, colours)
            if self._at > 0 and self._length > 0:
                place = min(1.0, self._at / self._length) * self.width()
                painter.fillRect(QRectF(place - 1, 0, 2, self.height()), QColor(colours.ink))
            if self.hasFocus():
                painter.setPen(QColor(colours.accent))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where it was clicked."""
        if self._length > 0 and event.button() == Qt.MouseButton.LeftButton:
            point: QPointF = event.position()
            place = max(0.0, min(1.0, point.x() / self.width()))
            self.sought.emit((1 - place if self.isRightToLeft() else place) * self._length)

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        """Drag nothing: there is no handle."""

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Drag nothing: there is no handle."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it."""
        event.ignore()

    def _seek(self, seconds: int) -> None:
        if self._length > 0:
            self.sought.emit(min(float(seconds), self._length))

    def _draw_bars(self, painter: QPainter, colours: Colours) -> None:
        count = int(self.width() / PITCH)
        for bar in range(count):
            voice = self.voice_at(bar / count * self._length)
            painter.setBrush(voice.colour(colours))
            painter.drawRoundedRect(self._bar(bar, count), 1, 1)
            if voice is Voice.OUT:  # a line through it, as through the words
                painter.drawRect(QRectF(bar * PITCH, self.height() / 2 - 1, PITCH, 2))

    def _bar(self, bar: int, count: int) -> QRectF:
        peak = 0
        if self._peaks:
            first = bar * len(self._peaks) // count
            last = max(first + 1, (bar + 1) * len(self._peaks) // count)
            peak = max(self._peaks[first:last])
        height = max(2.0, peak / 255 * (self.height() - 4))
        return QRectF(bar * PITCH, (self.height() - height) / 2, BAR, height)
