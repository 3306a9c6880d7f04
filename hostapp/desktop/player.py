"""Play recordings: one QMediaPlayer for the window's whole life.

Stopping it directly, or letting Python free it, can deadlock with Qt's own threads: it is only
told to stop through the event queue, and kept. QtMultimedia is loaded when first needed.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage

from hostapp.desktop.translation import translate

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink

SPEEDS = (0.75, 1.0, 1.25, 1.5, 2.0)
LOADS_WITHIN = 8000
"""Milliseconds after which a file that neither loaded nor failed counts as not playable."""


class Player(QObject):
    """What plays, without a face."""

    pictured = Signal(QImage)
    moved = Signal(float)
    """Seconds from the start."""
    measured = Signal(float)
    """The length in seconds, once known."""
    playing = Signal(bool)
    failed = Signal(str)
    """Why it cannot be played, as a sentence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._player: QMediaPlayer | None = None
        self._audio: QAudioOutput | None = None
        self._sink: QVideoSink | None = None
        self._path = ""
        self._begin_at: float | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(LOADS_WITHIN)
        self._patience.timeout.connect(self._too_long)

    @property
    def path(self) -> str:
        """The file that is open; empty if none is."""
        return self._path

    @property
    def is_playing(self) -> bool:
        """Whether it runs."""
        if self._player is None:
            return False
        return self._player.playbackState() is self._player.PlaybackState.PlayingState

    def open(self, path: str) -> None:
        """Take another file (empty: none); nothing plays until told to."""
        if path != self._path:
            self._path = path
            self._begin_at = None
            self.stop()

    def toggle(self) -> None:
        """Play, or pause."""
        if self.is_playing and self._player is not None:
            self._player.pause()
        else:
            self.play()

    def play(self, seconds: float | None = None) -> None:
        """Play on, or from a moment."""
        player = self._made()
        if player is None or not self._path:
            return
        source = QUrl.fromLocalFile(self._path)
        if player.source() != source:
            self._begin_at = seconds
            player.setSource(source)
            self._patience.start()
        elif seconds is not None:
            self.seek(seconds)
        player.play()

    def seek(self, seconds: float) -> None:
        """Go to a moment, playing or not."""
        if self._player is None or self._player.source().isEmpty():
            self._begin_at = seconds
            return
        self._player.setPosition(round(max(0.0, seconds) * 1000))

    def set_speed(self, speed: float) -> None:
        """Play faster or slower."""
        player = self._made()
        if player is not None:
            player.setPlaybackRate(speed)

    def stop(self) -> None:
        """End; safe to call while it plays."""
        self._patience.stop()
        if self._player is not None:
            queued = Qt.ConnectionType.QueuedConnection
            QMetaObject.invokeMethod(self._player, "stop", queued)

    def _made(self) -> "QMediaPlayer | None":
        if self._player is None:
            self._make()
        return self._player

    def _make(self) -> None:
        try:
            from PySide6.QtMultimedia import (
                QAudioOutput,
                QMediaDevices,
                QMediaPlayer,
                QVideoSink,
            )
        except ImportError:
            self.failed.emit(_no_backend())
            return
        player = QMediaPlayer(self)
        if not player.isAvailable():
            self.failed.emit(_no_backend())
            player.deleteLater()
            return
        self._player = player
        self._sink = QVideoSink(self)
        if not QMediaDevices.defaultAudioOutput().isNull():
            self._audio = QAudioOutput(self)
            player.setAudioOutput(self._audio)
        player.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._picture)
        player.positionChanged.connect(self._move)
        player.durationChanged.connect(self._measure)
        player.playingChanged.connect(self.playing)
        player.errorOccurred.connect(self._fail)
        player.mediaStatusChanged.connect(self._status)

    def _status(self, status: "QMediaPlayer.MediaStatus") -> None:
        if status in {status.LoadedMedia, status.BufferedMedia}:
            self._patience.stop()
            if self._begin_at is not None:
                begin, self._begin_at = self._begin_at, None
                self.seek(begin)

    def _picture(self, frame: "QVideoFrame") -> None:
        image = frame.toImage()
        if not image.isNull():
            self.pictured.emit(image)

    def _move(self, milliseconds: int) -> None:
        self.moved.emit(milliseconds / 1000)

    def _measure(self, milliseconds: int) -> None:
        if milliseconds > 0:
            self.measured.emit(milliseconds / 1000)

    def _fail(self, _error: object, why: str) -> None:
        self._patience.stop()
        text = translate("Player", "This file cannot be played here: {0}.")
        self.failed.emit(text.format(why.strip().rstrip(".") or translate("Player", "unknown")))

    def _too_long(self) -> None:
        self.failed.emit(translate("Player", "This file does not begin to play here."))


def _no_backend() -> str:
    return translate("Player", "Qt's part that plays audio and video is missing on this computer.")
