"""A second process that reads folders while this one stores what was found."""

import os
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Final, Self
from zoneinfo import ZoneInfo

from hostapp.media.worker_process import Silence, WorkerProcess, command_of
from hostapp.recordings.found import Read
from hostapp.services.scan_worker import answers_of, question, request_of

WORKER_ARGUMENT: Final = "--scan-worker"
TURNS_ALONE: Final = 30
"""Times that a few folders are read before help is called: a small library is through by then."""
WORTHWHILE: Final = 500
"""Folders that have to be waiting then."""
AT_ONCE: Final = 64
"""Folders in one request."""
MOST_ASKED: Final = 1_500
"""Folders under way: enough to last while a transaction is written."""
PATIENCE: Final = 0.25
"""Seconds after which somebody who waits may ask again, so that a scan can be cancelled."""
_NOTHING_YET: Final = (Read([]),)


class ScanHelp:
    """Help for one scan. Starts when it is worthwhile; if it dies, the scan goes on without it.

    To be used by one thread, as a context: leaving it ends the process.
    """

    def __init__(
        self,
        zone: ZoneInfo,
        now_ns: int,
        takes_drafts: Callable[[bytes], bool],
        *,
        command: Sequence[str] | None = None,
    ) -> None:
        self._zone = zone
        self._now_ns = now_ns
        self._takes_drafts = takes_drafts
        self._command = list(command) if command is not None else worker_command()
        self._alone = TURNS_ALONE
        self._wanted = bool(zone.key) and cores() > 1
        self._process: WorkerProcess | None = None
        self._ready = False
        self._asked: deque[list[bytes]] = deque()
        self._under_way = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def take(self, waiting: list[bytes], known: Mapping[bytes, bytes]) -> None:
        """Take folders off the end of what waits, unless too few do or enough are under way."""
        if not self._ready:
            self._get_ready(waiting)
            return
        while len(waiting) > AT_ONCE and self._under_way < min(MOST_ASKED, len(waiting)):
            batch = waiting[-AT_ONCE:]
            if not self._ask(batch, known):
                return
            del waiting[-AT_ONCE:]

    def give(self, *, wait: bool) -> Sequence[Read]:
        """Return what was read since, a batch at once; wait for one if that is wanted."""
        process = self._process
        if process is None or not self._asked or not (wait or process.has_answer):
            return ()
        answer = process.answer(PATIENCE)
        if answer is Silence.TOO_SLOW:
            return _NOTHING_YET
        if isinstance(answer, Silence):
            return self._handed_back()
        self._under_way -= len(self._asked.popleft())
        return (answers_of(answer),)

    def close(self) -> None:
        """End the process, if there is one, whatever it does."""
        process, self._process = self._process, None
        self._ready = self._wanted = False
        if process is not None:
            process.end()

    def _get_ready(self, waiting: list[bytes]) -> None:
        if self._process is not None:
            if self._process.has_answer:
                self._ready = isinstance(self._process.answer(PATIENCE), bytes)
                if not self._ready:
                    self.close()
            return
        self._alone -= 1
        if self._wanted and self._alone < 0 and len(waiting) >= WORTHWHILE:
            self._start()

    def _start(self) -> None:
        """Start the process, unless a guest takes part: what fails there would never be told."""
        from hostapp.recordings.all_recognisers import has_guests

        if has_guests():
            self._wanted = False
            return
        try:
            self._process = WorkerProcess(self._command)
        except OSError:
            self._wanted = False
            return
        self._process.ask([question(self._zone.key, self._now_ns)])

    def _ask(self, batch: list[bytes], known: Mapping[bytes, bytes]) -> bool:
        """Send a batch; return False if there is nobody to read it."""
        drafts = self._takes_drafts
        request = request_of((path, known.get(path), drafts(path)) for path in batch)
        if self._process is None or self._process.ask([request]) is not None:
            if not self._asked:
                self.close()
            return False
        self._asked.append(batch)
        self._under_way += len(batch)
        return True

    def _handed_back(self) -> Sequence[Read]:
        """Give up on the process, and let what it was asked be read without it."""
        back = [path for batch in self._asked for path in batch]
        self._asked.clear()
        self._under_way = 0
        self.close()
        return [Read([], back)]


def worker_command() -> list[str]:
    """Return how the process is started."""
    return command_of("hostapp.services.scan_worker", WORKER_ARGUMENT)


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
