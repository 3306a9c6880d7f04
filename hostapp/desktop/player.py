"""Play recordings: one QMediaPlayer for the window's whole life, its files one time line.

Stopping it directly, giving it another file while it plays, or letting Python free it can
deadlock with Qt's own threads: it is only told what to do through the event queue, and kept.
QtMultimedia is loaded when first needed.
"""

import os
from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage

from hostapp.desktop.direction import filled
from hostapp.desktop.translation import translate

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink

SPEEDS = (0.75, 1.0, 1.25, 1.5, 2.0)
LOADS_WITHIN = 8000
"""Milliseconds after which a file that neither loaded nor failed counts as not playable."""
NONE: Final = -1


class Part(NamedTuple):
    """One file of a recording that may be cut into several."""

    path: bytes
    begins: float = 0.0
    """Seconds of recording before it."""
    seconds: float | None = None
    """Its length, if known."""


class Track(NamedTuple):
    """What is heard of one person where nothing holds everybody together."""

    name: str
    parts: tuple[Part, ...]


class Player(QObject):
    """What plays, without a face. All moments are seconds from the first part's start."""

    pictured = Signal(QImage)
    moved = Signal(float)
    measured = Signal(float)
    """The whole length, once known."""
    playing = Signal(bool)
    ended = Signal()
    """The last part was played to its end."""
    failed = Signal(str)
    """Why it cannot be played, as a sentence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._player: QMediaPlayer | None = None
        self._audio: QAudioOutput | None = None
        self._sink: QVideoSink | None = None
        self._parts: tuple[Part, ...] = ()
        self._place = NONE
        self._at = 0.0
        self._wanted: float | None = None
        self._speed = 1.0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(LOADS_WITHIN)
        self._patience.timeout.connect(self._too_long)

    @property
    def path(self) -> bytes:
        """The file that is played, or would be; empty if none is open."""
        if not self._parts:
            return b""
        return self._parts[self._part_at(self._at) if self._place == NONE else self._place].path

    @property
    def at(self) -> float:
        """The moment that is heard, or from which it will play."""
        return self._at

    @property
    def is_playing(self) -> bool:
        """Whether it runs."""
        if self._player is None:
            return False
        return self._player.playbackState() is self._player.PlaybackState.PlayingState

    def open(self, parts: Sequence[Part], at: float = 0.0) -> None:
        """Take another recording (empty: none); nothing plays until told to."""
        self.stop()
        self._parts = tuple(parts)
        self._at = at

    def toggle(self) -> None:
        """Play, or pause."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def pause(self) -> None:
        """Stay at this moment, if it plays."""
        if self.is_playing:
            self._tell("pause")

    def play(self, seconds: float | None = None) -> None:
        """Play on, or from a moment."""
        if not self._parts or self._made() is None:
            return
        if seconds is not None or self._place == NONE:
            self._go(self._at if seconds is None else seconds)
        self._tell("play")

    def seek(self, seconds: float) -> None:
        """Go to a moment, playing or not."""
        if self._place == NONE:
            self._at = max(0.0, seconds)
        else:
            self._go(seconds)

    def set_speed(self, speed: float) -> None:
        """Play faster or slower."""
        self._speed = speed
        if self._player is not None:
            self._tell("setPlaybackRate", Q_ARG(float, speed))

    def stop(self) -> None:
        """End and let go of the file, keeping the moment; safe to call while it plays."""
        self._patience.stop()
        self._place = NONE
        if self._player is not None:
            self._tell("stop")
            self._tell("setSource", Q_ARG(QUrl, QUrl()))

    def _part_at(self, seconds: float) -> int:
        return max(0, bisect_right([part.begins for part in self._parts], seconds) - 1)

    def _go(self, seconds: float) -> None:
        self._at = max(0.0, seconds)
        place = self._part_at(self._at)
        local = self._at - self._parts[place].begins
        if place != self._place:
            self._load(place, local)
        elif self._wanted is not None:
            self._wanted = local
        else:
            self._tell("setPosition", Q_ARG("qlonglong", round(local * 1000)))

    def _load(self, place: int, local: float) -> None:
        self._place = place
        self._wanted = local
        self._tell("setSource", Q_ARG(QUrl, self._source()))
        self._patience.start()

    def _source(self) -> QUrl:
        return QUrl.fromLocalFile(os.fsdecode(self._parts[self._place].path))

    def _tell(self, verb: str, *arguments: object) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        QMetaObject.invokeMethod(self._player, verb, queued, *arguments)  # type: ignore[call-overload]

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
        player.setPlaybackRate(self._speed)
        self._sink.videoFrameChanged.connect(self._picture)
        player.positionChanged.connect(self._move)
        player.durationChanged.connect(self._measure)
        player.playingChanged.connect(self.playing)
        player.errorOccurred.connect(self._fail)
        player.mediaStatusChanged.connect(self._status)

    def _is_current(self) -> bool:
        """Tell whether what is heard of the player is about the part that was asked for."""
        player = self._player
        return player is not None and self._place != NONE and player.source() == self._source()

    def _status(self, status: "QMediaPlayer.MediaStatus") -> None:
        if not self._is_current():
            return
        if status in {status.LoadedMedia, status.BufferedMedia}:
            self._patience.stop()
            wanted, self._wanted = self._wanted, None
            if wanted:
                self._tell("setPosition", Q_ARG("qlonglong", round(wanted * 1000)))
        elif status is status.EndOfMedia:
            self._end()

    def _end(self) -> None:
        if self._place + 1 < len(self._parts):
            self._load(self._place + 1, 0.0)
            self._tell("play")
        else:
            self.stop()
            self._at = 0.0
            self.ended.emit()

    def _picture(self, frame: "QVideoFrame") -> None:
        image = frame.toImage()
        if not image.isNull():
            self.pictured.emit(image)

    def _move(self, milliseconds: int) -> None:
        if self._wanted is None and self._is_current():
            self._at = self._parts[self._place].begins + milliseconds / 1000
            self.moved.emit(self._at)

    def _measure(self, milliseconds: int) -> None:
        last = self._place == len(self._parts) - 1
        if milliseconds > 0 and last and self._is_current():
            self.measured.emit(self._parts[-1].begins + milliseconds / 1000)

    def _fail(self, _error: object, why: str) -> None:
        if self._is_current():
            text = translate("Player", "This file cannot be played here: {0}.")
            reason = why.strip().rstrip(".") or translate("Player", "unknown")
            self._give_up(filled(text, reason))

    def _too_long(self) -> None:
        self._give_up(translate("Player", "This file does not begin to play here."))

    def _give_up(self, why: str) -> None:
        self._at = max(self._at, self._parts[self._place].begins)
        self.stop()
        self.failed.emit(why)


def _no_backend() -> str:
    return translate("Player", "Qt's part that plays audio and video is missing on this computer.")
