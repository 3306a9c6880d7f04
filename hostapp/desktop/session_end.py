"""Hear that the system wants the program to end: a signal, or the end of the host's session."""

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtGui import QGuiApplication, QSessionManager

SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")


class SessionEnd(QObject):
    """Turns signals of the system into a signal of Qt, delivered by the event loop."""

    wanted = Signal()
    """The program is to close as its window does."""
    announced = Signal()
    """The host logs out: whatever kills the program from now on is no crash."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._before: dict[int, object] = {}
        self._pipe: tuple[int, int] | None = None
        application.commitDataRequest.connect(self._commit)

    def listen(self) -> None:
        """Take the signals from now on; on Windows there are none, only the session's end."""
        if sys.platform == "win32" or self._pipe is not None:
            return
        self._pipe = reading, writing = os.pipe()
        os.set_blocking(reading, False)
        os.set_blocking(writing, False)
        self._wakeup: int = signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        self._notifier: QSocketNotifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        for name in SIGNALS:
            number = getattr(signal, name)
            self._before[number] = signal.signal(number, _taken)

    def close(self) -> None:
        """Leave signals to what took them before."""
        if self._pipe is None:
            return
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]
        self._before.clear()
        signal.set_wakeup_fd(self._wakeup)
        self._notifier.setEnabled(False)
        self._notifier.deleteLater()
        for end in self._pipe:
            os.close(end)
        self._pipe = None

    def _woken(self) -> None:
        if self._pipe is not None and set(os.read(self._pipe[0], 64)) & self._before.keys():
            self.wanted.emit()

    def _commit(self, _manager: QSessionManager) -> None:
        self.announced.emit()


def _taken(_number: int, _frame: FrameType | None) -> None:
    """Take a signal; the event loop hears of it by the pipe."""
