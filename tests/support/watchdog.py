"""Watch that nothing holds the window up: how long the event loop is away, and where it was.

Time is counted as the window's thread spends it. By processor time alone a thread that waits for
a lock or a disk would seem idle; by the wall clock a busy machine would be blamed on the program.
So a gap is the wall time between two turns of the loop, without the time in which threads of this
process were ready to run and the machine ran something else, as Linux counts it; but never less
than the window's thread worked. Where not even the watching thread had a turn, either another
thread held the interpreter, and worked as long, or the machine stood still.
"""

import os
import sys
import threading
import time
import traceback
from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

LIMIT = 0.05
"""Seconds that the window may be away."""
LOOK_EVERY = 0.005
KEPT = 1000
TASKS = "/proc/self/task"


@dataclass(frozen=True, slots=True)
class Gap:
    """One turn of the event loop that took too long."""

    seconds: float
    """Without waiting for a processor."""
    processor: float
    """Seconds that the window's thread worked in it."""
    where: str
    """The stack in the middle of it; empty if it was too short to look."""

    @property
    def is_work(self) -> bool:
        """Whether the window's thread itself worked too long, rather than waited."""
        return self.processor > LIMIT

    def __str__(self) -> str:
        return (
            f"{self.seconds * 1000:.0f} ms away, {self.processor * 1000:.0f} ms of it working\n"
            f"{self.where}"
        )


class Watchdog(QObject):
    """Ticks in each turn of the event loop, and looks from outside when a tick is late."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps: list[Gap] = []
        """Every gap over the limit."""
        self.longest = 0.0
        self._where: list[str] = []
        self._waits = deque([(time.perf_counter(), _waited())], maxlen=KEPT)
        self._window_thread = threading.get_ident()
        self._begin_turn()
        self._ended = threading.Event()
        self._ticks = QTimer(self)
        self._ticks.setInterval(0)
        self._ticks.timeout.connect(self._tick)
        self._ticks.start()
        self._looking = threading.Thread(target=self._look, name="watchdog", daemon=True)
        self._looking.start()

    def close(self) -> None:
        """Stop watching."""
        self._ticks.stop()
        self._ended.set()
        self._looking.join()

    def forget(self) -> None:
        """Begin anew."""
        self.gaps.clear()
        self.longest = 0.0
        self._begin_turn()

    def _begin_turn(self) -> None:
        self._wall = time.perf_counter()
        self._processor, self._all = time.thread_time(), time.process_time()

    def _tick(self) -> None:
        began, worked, by_all = self._wall, self._processor, self._all
        self._begin_turn()
        worked, by_all = self._processor - worked, self._all - by_all
        away = self._wall - began
        if away > LIMIT:
            away = max(worked, away - self._waited_since(began))
            if not self._where:
                away = max(worked, min(away, by_all))
        self.longest = max(self.longest, away)
        if away > LIMIT:
            where = self._where[len(self._where) // 2] if self._where else ""
            self.gaps.append(Gap(away, worked, where))
        self._where.clear()

    def _waited_since(self, began: float) -> float:
        """Return how long threads of this process were kept waiting by the machine."""
        waits = tuple(self._waits)
        before = [waited for at, waited in waits if at <= began] or [waits[0][1]]
        return max(0.0, _waited() - before[-1])

    def _look(self) -> None:
        while not self._ended.wait(LOOK_EVERY):
            self._waits.append((time.perf_counter(), _waited()))
            if time.perf_counter() - self._wall > LIMIT / 4:
                self._where.append(_stack_of(self._window_thread))


def _stack_of(thread: int) -> str:
    """Return where a thread is; nothing of it is held on to, or its objects would outlive it."""
    frame = sys._current_frames().get(thread)
    return "" if frame is None else "".join(traceback.format_stack(frame)[-12:])


def _waited() -> float:
    """Return the seconds in which threads of this process waited for a processor so far."""
    total = 0
    for task in os.listdir(TASKS):
        try:
            with open(f"{TASKS}/{task}/schedstat", encoding="ascii") as told:
                total += int(told.read().split()[1])
        except (OSError, IndexError, ValueError):
            continue
    return total / 1e9
