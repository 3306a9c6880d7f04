"""Paint and scroll the table of a real window, beside a table that is C++ from end to end.

    python -m tests.benchmarks.window_painting STORE

Prints milliseconds of the window's thread: one repaint of ours and of the other table, both at
the median, and the longest turn of the event loop while scrolling, painting included.
"""

import statistics
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.meeting_table import MeetingTable
from hostapp.desktop.remembered import Remembered
from hostapp.desktop.session import Session
from hostapp.desktop.start import make_application, open_window

LOOK_EVERY = 100
"""Milliseconds between two looks at whether the window has settled."""
SIZE = (1440, 820)
ROUNDS = 60
LINES = 400
"""Lines of the other table: more than are seen, all of them there."""
STEPS = (40, 120, 640, -320, 200_000, -50_000)
"""Pixels that one turn scrolls: by wheel, by page, and by the bar."""
TURNS_OF_A_STEP = 60


class Scroller(QObject):
    """Scroll a little in each turn of the loop; note how long the longest turn takes."""

    done = Signal()

    def __init__(self, table: MeetingTable) -> None:
        super().__init__(table)
        self._bar = table.verticalScrollBar()
        self._viewport = table.viewport()
        self._steps = [step for step in STEPS for _ in range(TURNS_OF_A_STEP)]
        self._last = time.thread_time()
        self.longest = 0.0
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._step)

    def begin(self) -> None:
        self._last = time.thread_time()
        self._turn.start()

    def _step(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now
        if not self._steps:
            self._turn.stop()
            self.done.emit()
            return
        self._bar.setValue(self._bar.value() + self._steps.pop(0))
        self._viewport.repaint()


def all_cpp(ours: MeetingTable) -> QTableView:
    """Return a table of the same size and words, without a line of Python in it."""
    model = QStandardItemModel(LINES, ours.model().columnCount(), ours)
    for line in range(LINES):
        for column in range(model.columnCount()):
            text = str(ours.model().index(line % 20, column).data())
            model.setItem(line, column, QStandardItem(text))
    table = QTableView()
    table.setModel(model)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ours.verticalHeader().defaultSectionSize())
    for column in range(model.columnCount()):
        table.setColumnWidth(column, ours.columnWidth(column))
    table.resize(ours.size())
    table.show()
    return table


def painted(table: QTableView) -> float:
    """Return the seconds that the thread works for one repaint."""
    began = time.thread_time()
    table.viewport().repaint()
    return time.thread_time() - began


class Settling(QObject):
    """Tells when the list is there and the ledger was looked at."""

    settled = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._look)
        self._clock.start(LOOK_EVERY)

    def _look(self) -> None:
        session = self._window.findChild(Session)
        if not isinstance(session, Session) or session.scan.running:
            return
        known = self._window.side.foot.words == "No decisions yet"
        if known and self._window.model.meeting(0) is not None:
            self._clock.stop()
            self.settled.emit()


def paint(window: MainWindow) -> None:
    """Repaint both in turn, then scroll."""
    ours = window.library.table
    ours.clearSelection()
    other = all_cpp(ours)
    QApplication.processEvents()
    pairs = [(painted(ours), painted(other)) for _ in range(ROUNDS)]
    mine, cpp = (statistics.median(column) * 1000 for column in zip(*pairs, strict=True))
    other.close()
    scroller = Scroller(ours)

    def end() -> None:
        print(mine, cpp, scroller.longest * 1000)  # noqa: T201
        QApplication.quit()

    scroller.done.connect(end, Qt.ConnectionType.QueuedConnection)
    scroller.begin()


def main(store: Path) -> None:
    """Open the window, let it settle, and measure."""
    application = make_application()
    window = open_window(store, Remembered("bench"))
    window.resize(*SIZE)
    settling = Settling(window)
    settling.settled.connect(lambda: paint(window))
    application.exec()
    session = window.findChild(Session)
    assert session is not None
    session.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
