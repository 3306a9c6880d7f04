"""The face of the player: picture, buttons, waveform, and what cannot be played."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hostapp.desktop import formats
from hostapp.desktop.direction import isolated
from hostapp.desktop.labels import label
from hostapp.desktop.player import SPEEDS, Part, Player
from hostapp.desktop.track_choice import TrackChoice
from hostapp.desktop.translation import translate
from hostapp.desktop.waveform import Waveform

HIGHEST = 190
LOWEST = 72
"""Pixels of a picture."""
REST = 445
"""Pixels of its pane that what is around it needs."""


class Picture(QWidget):
    """The newest frame, as large as it fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setFixedHeight(HIGHEST)
        self.setAccessibleName(translate("Player", "Picture"))
        self.hide()

    def show_image(self, image: QImage) -> None:
        """Paint this frame."""
        self._image = image
        self.show()
        self.update()

    def clear(self) -> None:
        """Show no picture."""
        self._image = QImage()
        self.hide()

    def fit(self, height: int) -> None:
        """Be as high as a pane of this height can spare."""
        self.setFixedHeight(max(LOWEST, min(HIGHEST, height - REST)))

    @property
    def image(self) -> QImage:
        """The frame shown; null if there is none."""
        return self._image

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame in the middle, keeping its shape."""
        with QPainter(self) as painter:
            if not self._image.isNull():
                size: QSize = self._image.size().scaled(
                    self.size(), Qt.AspectRatioMode.KeepAspectRatio
                )
                place = QRect(0, 0, size.width(), size.height())
                place.moveCenter(self.rect().center())
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(place, self._image)


class PlayerPane(QWidget):
    """Play, pause, go elsewhere, faster or slower."""

    moved = Signal(float)
    """Seconds; where it plays now."""
    open_outside = Signal(bytes)
    """The file is to be opened by the system's own program."""
    track_chosen = Signal(int)
    """Which of the tracks is heard now, or `EVERYBODY`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.player = Player(self)
        self.picture = Picture()
        self.waveform = Waveform()
        self._parts: tuple[Part, ...] = ()
        self._length = 0.0
        self._button = QPushButton(translate("Player", "Play"))
        self._button.setToolTip(translate("Player", "Play or pause (Space)"))
        self._time = label(style="quiet")
        self._speed = QComboBox()
        self._speed.setAccessibleName(translate("Player", "Speed"))
        for speed in SPEEDS:
            self._speed.addItem(isolated(f"{speed:g}×"), speed)
        self._speed.setCurrentIndex(SPEEDS.index(1.0))
        self.tracks = TrackChoice()
        self._trouble = label(style="warning", wrap=True)
        self._outside = QPushButton(translate("Player", "Open in the system's player"))
        self._lay_out()
        self._connect()

    def show_parts(self, parts: Sequence[Part], at: float = 0.0) -> None:
        """Offer a recording to be played from a moment; nothing plays until told to."""
        if tuple(parts) != self._parts:
            self._parts = tuple(parts)
            self.player.open(parts, at)
            self.picture.clear()
            self.waveform.set_peaks(b"")
            self._set_length(_whole(self._parts))
            self._show_place(at)
            self._say("")
        self.setVisible(bool(parts))

    def show_mix(self, parts: Sequence[Part]) -> None:
        """Take what plays everybody at once; it is heard from now on, unless one is chosen."""
        self.tracks.show_mix(parts)
        self._switch(self.tracks.parts())

    def play_from(self, seconds: float) -> None:
        """Play from a moment."""
        self.player.play(seconds)

    def toggle(self) -> None:
        """Play, or pause."""
        self.player.toggle()

    def trouble(self) -> str:
        """Return why it cannot be played; empty if it can, as far as known."""
        return self._trouble.text()

    def _connect(self) -> None:
        player = self.player
        self._button.clicked.connect(self.toggle)
        self._speed.currentIndexChanged.connect(self._choose_speed)
        self._outside.clicked.connect(self._open_outside)
        self.tracks.chosen.connect(self._choose_track)
        self.waveform.sought.connect(self.play_from)
        player.pictured.connect(self.picture.show_image)
        player.moved.connect(self._moved)
        player.measured.connect(self._measured)
        player.ended.connect(self._end)
        player.playing.connect(self._show_playing)
        player.failed.connect(self._say)

    def _choose_speed(self, place: int) -> None:
        self.player.set_speed(SPEEDS[place])

    def _choose_track(self, place: int) -> None:
        self._switch(self.tracks.parts())
        self.track_chosen.emit(place)

    def _switch(self, parts: tuple[Part, ...]) -> None:
        """Hear somebody else from the same moment, playing on if it played."""
        if parts == self._parts:
            return
        at, playing = self.player.at, self.player.is_playing
        self._parts = parts
        self.player.open(self._parts, at)
        self._set_length(_whole(self._parts))
        self._show_place(at)
        self._say("")
        if playing:
            self.player.play()

    def _open_outside(self) -> None:
        self.open_outside.emit(self.player.path)

    def _moved(self, seconds: float) -> None:
        self._show_place(seconds)
        self.moved.emit(seconds)

    def _show_place(self, seconds: float) -> None:
        self.waveform.set_place(seconds)
        self._time.setText(isolated(f"{formats.clock(seconds)} / {formats.clock(self._length)}"))

    def _end(self) -> None:
        self._show_place(0.0)

    def _measured(self, seconds: float) -> None:
        self._set_length(seconds)
        self._show_place(self.player.at)

    def _set_length(self, seconds: float) -> None:
        self._length = seconds
        self.waveform.set_length(seconds)

    def _show_playing(self, playing: bool) -> None:
        self._button.setText(
            translate("Player", "Pause") if playing else translate("Player", "Play")
        )
        if playing:
            self._say("")

    def _say(self, trouble: str) -> None:
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self._outside.setVisible(bool(trouble))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._button)
        buttons.addWidget(self._time)
        buttons.addStretch(1)
        buttons.addWidget(self._speed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.picture)
        column.addWidget(self.waveform)
        column.addLayout(buttons)
        column.addWidget(self.tracks)
        column.addWidget(self._trouble)
        column.addWidget(self._outside, 0, Qt.AlignmentFlag.AlignLeft)
        self._say("")
        self.hide()


def _whole(parts: Sequence[Part]) -> float:
    """Return the length as far as it is known, in seconds."""
    return parts[-1].begins + (parts[-1].seconds or 0.0) if parts else 0.0
