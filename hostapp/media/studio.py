"""Decode and copy media files of strangers without ever opening them in this process."""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import numpy as np

from hostapp.domain.errors import UnavailableError
from hostapp.media.decode import SPEECH_RATE, Sound
from hostapp.media.media_worker import Tag
from hostapp.media.worker_process import Silence, WorkerProcess, command_of

WORKER_ARGUMENT: Final = "--media-worker"
SECONDS_TO_ANSWER: Final = 60.0
"""Without a sound or a sign of life, a file is given up."""
SECONDS_TO_START: Final = 60.0

CRASHED: Final = "It is damaged so badly that reading it failed."
TOO_SLOW: Final = "Reading it took too long."


class Studio:
    """Worker processes, of which each is replaced when a file brings it down.

    To be used by one thread at a time, as a context: leaving it ends them.
    """

    def __init__(
        self, *, command: Sequence[str] | None = None, seconds: float = SECONDS_TO_ANSWER
    ) -> None:
        self._command = list(command) if command is not None else worker_command()
        self._seconds = seconds
        self._idle: list[WorkerProcess] = []
        self._all: list[WorkerProcess] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for worker in self._all:
            worker.end()
        self._all.clear()
        self._idle.clear()

    def sound(
        self,
        paths: Sequence[Path],
        rate: int | None = SPEECH_RATE,
        alive: Callable[[], None] = lambda: None,
    ) -> Sound:
        """Yield the sound of a file as `decode` does, or the mix of several.

        `alive` is called with every answer. Raises UnavailableError for a file that cannot be
        decoded to its end, that needs too much memory or time, or brings the process down.
        """
        for answer in self._answers({"do": "sound", "paths": _hex(*paths), "rate": rate}, alive):
            if answer[:1] == Tag.SOUND.value:
                yield np.frombuffer(answer, "<i2", offset=1).astype(np.int16, copy=False)

    def rate(self, path: Path) -> int:
        """Return the file's own number of samples a second; raises UnavailableError."""
        return int(self._done({"do": "rate", "paths": _hex(path)}))

    def strip(
        self, path: Path, target: Path, ending: str, alive: Callable[[], None] = lambda: None
    ) -> None:
        """Copy a file without its tags; raises UnavailableError, or OSError from the disk."""
        request = {
            "do": "strip",
            "paths": _hex(path),
            "target": os.fsencode(target).hex(),
            "ending": ending,
        }
        self._done(request, alive)

    def swap(
        self,
        path: Path,
        target: Path,
        stretches: Sequence[tuple[float, float]],
        alive: Callable[[], None] = lambda: None,
    ) -> bool:
        """Copy a file with silent packets in these stretches; False if its form forbids it.

        Raises UnavailableError, or OSError from the disk.
        """
        asked = [[first, last] for first, last in stretches]
        request = {
            "do": "swap",
            "paths": _hex(path),
            "target": os.fsencode(target).hex(),
            "stretches": asked,
        }
        return bool(self._done(request, alive))

    def _done(self, request: dict[str, Any], alive: Callable[[], None] = lambda: None) -> Any:
        *_, last = self._answers(request, alive)
        return json.loads(last[1:])

    def _answers(self, request: dict[str, Any], alive: Callable[[], None]) -> Iterator[bytes]:
        """Yield the answers, of which the last says that it is done."""
        with self._worker() as (worker, patience):
            trouble = worker.ask([json.dumps(request).encode()])
            seconds = patience
            while True:
                answer = trouble or worker.answer(seconds)
                if isinstance(answer, Silence):
                    raise UnavailableError(CRASHED if answer is Silence.CRASHED else TOO_SLOW)
                alive()
                text = answer[1:]
                if answer[:1] == Tag.DISK.value:
                    raise OSError(0, text.decode())
                if answer[:1] == Tag.PROBLEM.value:
                    raise UnavailableError(text.decode())
                if answer[:1] != Tag.ALIVE.value:
                    yield answer
                if answer[:1] == Tag.DONE.value:
                    return
                seconds = self._seconds

    @contextmanager
    def _worker(self) -> Iterator[tuple[WorkerProcess, float]]:
        """Give a worker, and how long it may take to answer first; keep it if all went well."""
        seconds = self._seconds
        if self._idle:
            worker = self._idle.pop()
        else:
            worker = WorkerProcess(self._command)
            self._all.append(worker)
            seconds += SECONDS_TO_START
        try:
            yield worker, seconds
        except BaseException:
            if worker in self._all:
                self._all.remove(worker)
                worker.end()
            raise
        self._idle.append(worker)


def worker_command() -> list[str]:
    """Return how a worker is started."""
    return command_of("hostapp.media.media_worker", WORKER_ARGUMENT)


def _hex(*paths: Path) -> list[str]:
    return [os.fsencode(path).hex() for path in paths]
