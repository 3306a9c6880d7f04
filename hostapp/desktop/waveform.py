"""The sound of a recording as a row of bars, coloured by who may be used."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hostapp.desktop import formats
from hostapp.desktop.palette import Colours
from hostapp.desktop.theme import current_theme
from hostapp.desktop.translation import translate

PITCH = 4.0
"""Pixels from one bar to the next."""
BAR = 2.0
HEIGHT = 52
STEP = 5.0
"""Seconds that an arrow key moves."""


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
                return QColor(colours.deny_edge)
            case Voice.OPEN:
                return QColor(colours.edge)


@dataclass(frozen=True, slots=True)
class Stretch:
    """From when on a voice is heard, until the next stretch."""

    begin: float
    """Seconds."""
    voice: Voice


class Waveform(QWidget):
    """Shows where it plays; a click or an arrow key goes elsewhere."""

    sought = Signal(float)
    """Seconds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._peaks = b""
        self._stretches: tuple[Stretch, ...] = ()
        self._begins: list[float] = []
        self._length = 0.0
        self._at = 0.0
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(translate("Player", "Place in the recording"))
        self.setToolTip(
            translate(
                "Player",
                "Green and blue: may be used. Pale red: cut out. Click to play from there.",
            )
        )
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
        self.update()

    def set_place(self, seconds: float) -> None:
        """Show where it plays."""
        self._at = seconds
        self.setAccessibleDescription(formats.clock(seconds))
        self.update()

    def voice_at(self, seconds: float) -> Voice:
        """Return who is heard at a moment."""
        place = bisect_right(self._begins, seconds) - 1
        return self._stretches[place].voice if place >= 0 else Voice.OPEN

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size that shows something."""
        return QSize(300, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the bars, and a line where it plays."""
        colours = current_theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        count = int(self.width() / PITCH)
        for bar in range(count):
            painter.setBrush(self.voice_at(bar / count * self._length).colour(colours))
            painter.drawRoundedRect(self._bar(bar, count), 1, 1)
        if self._at > 0 and self._length > 0:
            place = min(1.0, self._at / self._length) * self.width()
            painter.fillRect(QRectF(place - 1, 0, 2, self.height()), QColor(colours.accent))
        if self.hasFocus():
            painter.setPen(QColor(colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go where it was clicked."""
        if self._length > 0 and event.button() == Qt.MouseButton.LeftButton:
            point: QPointF = event.position()
            self.sought.emit(max(0.0, min(1.0, point.x() / self.width())) * self._length)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on or back."""
        step = {Qt.Key.Key_Right: STEP, Qt.Key.Key_Left: -STEP}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif self._length > 0:
            self.sought.emit(max(0.0, min(self._length, self._at + step)))

    def _bar(self, bar: int, count: int) -> QRectF:
        peak = 0
        if self._peaks:
            first = bar * len(self._peaks) // count
            last = max(first + 1, (bar + 1) * len(self._peaks) // count)
            peak = max(self._peaks[first:last])
        height = max(2.0, peak / 255 * (self.height() - 4))
        return QRectF(bar * PITCH, (self.height() - height) / 2, BAR, height)
