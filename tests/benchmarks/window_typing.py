"""Type into the search of a real window and time each key until the table is painted.

    python -m tests.benchmarks.window_typing STORE

Prints milliseconds at the median and at p95, the longest gap of the event loop while the program
starts (without what the machine gave to others), and the resident memory at the end in MiB. (Not
the proportional set size: that of a small process falls with every other Qt program that happens
to run, and the ratio rises.)
"""

import gc
import statistics
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from hostapp.desktop.collector import look_at_what_is_new
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.remembered import Remembered
from hostapp.desktop.session import Session
from hostapp.desktop.start import STARTED, make_application, open_window
from tests.support.watchdog import Watchdog

WORDS = ("design", "customer call", "ana ortiz", "weekly", "panel 4", "bo li", "board 77")
SETTLED = 2500
PAUSE = 45


class Typist(QObject):
    """Press a key, wait for the paint, press the next."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._keys = [key for word in WORDS for key in (*word, "")]
        self._pressed = 0.0
        self._answered = False
        self.taken: list[float] = []
        self.longest_gap = 0.0
        self._dog = Watchdog(self)
        QTimer.singleShot(SETTLED, self, self._begin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._answered:
            self._answered = False
            QTimer.singleShot(0, self, self._painted)
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        self._dog.close()
        self.longest_gap = self._dog.longest
        self._window.model.modelReset.connect(self._answer)
        self._window.library.table.viewport().installEventFilter(self)
        self._window.library.search.setFocus()
        self._press()

    def _press(self) -> None:
        if not self._keys:
            QApplication.quit()
            return
        key = self._keys.pop(0)
        self._pressed = time.perf_counter()
        if key:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(key.upper()), Qt.KeyboardModifier.NoModifier, key)
                QApplication.sendEvent(self._window.library.search, event)
        else:
            self._pressed = 0.0
            self._window.library.search.clear()

    def _answer(self) -> None:
        self._answered = True
        self._window.library.table.viewport().update()

    def _painted(self) -> None:
        if self._pressed:
            self.taken.append((time.perf_counter() - self._pressed) * 1000)
            self._pressed = 0.0
        QTimer.singleShot(PAUSE, self, self._press)


def main(store: Path) -> None:
    gc.disable()  # as `hostapp.__main__` does, and below as `hostapp.desktop.start`
    application = make_application()
    QTimer.singleShot(STARTED, look_at_what_is_new)
    window = open_window(store, Remembered("bench"))
    typist = Typist(window)
    application.exec()
    rollup = Path("/proc/self/smaps_rollup").read_text("ascii")
    resident = next(line for line in rollup.splitlines() if line.startswith("Rss:"))
    p95 = statistics.quantiles(typist.taken, n=20)[-1]
    figures = (statistics.median(typist.taken), p95, typist.longest_gap * 1000)
    print(*figures, int(resident.split()[1]) / 1024)  # noqa: T201
    session = window.findChild(Session)
    assert session is not None
    session.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
