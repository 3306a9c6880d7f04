"""Let a real window scan a folder and see how late its event loop is meanwhile.

    python -m tests.benchmarks.window_scanning STORE FOLDER

Prints milliseconds by which a timer was late at p99 while the window was idle, at p99 and at most
while it scanned, and how many seconds the scan took.
"""

import statistics
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.remembered import Remembered
from hostapp.desktop.session import Session
from hostapp.desktop.start import make_application, open_window

SETTLED = 4_000
IDLE = 3_000
EVERY = 4
"""Milliseconds between two ticks."""


class Watcher(QObject):
    """Tick while the window is idle, and then while it scans."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._late: list[float] = []
        self._due = 0.0
        self._job: Job | None = None
        self.idle: list[float] = []
        self.scanning: list[float] = []
        self.seconds = 0.0
        self._ticks = QTimer(self)
        self._ticks.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticks.setInterval(EVERY)
        self._ticks.timeout.connect(self._tick)
        QTimer.singleShot(SETTLED, self, self._begin)

    def _begin(self) -> None:
        self._due = time.perf_counter() + EVERY / 1000
        self._ticks.start()
        QTimer.singleShot(IDLE, self, self._scan)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._late.append(max(0.0, now - self._due) * 1000)
        self._due = now + EVERY / 1000
        if self._job is not None and self._scan_of(self._window) is not self._job:
            self.scanning = self._late
            self.seconds = now - self.seconds
            self._ticks.stop()
            QApplication.quit()

    def _scan(self) -> None:
        self.idle, self._late = self._late, []
        self._window.library.first_start.begun.emit((str(self._folder),))
        self._job = self._scan_of(self._window)
        self.seconds = time.perf_counter()

    @staticmethod
    def _scan_of(window: MainWindow) -> Job | None:
        session = window.findChild(Session)
        assert session is not None
        return session.scan._job


def main(store: Path, folder: Path) -> None:
    application = make_application()
    window = open_window(store, Remembered("bench"))
    watcher = Watcher(window, folder)
    application.exec()
    idle, scanning = (statistics.quantiles(s, n=100)[-1] for s in (watcher.idle, watcher.scanning))
    print(idle, scanning, max(watcher.scanning), watcher.seconds)  # noqa: T201
    session = window.findChild(Session)
    assert session is not None
    session.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
