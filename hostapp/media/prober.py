"""Ask for the length of media files without ever opening them in this process."""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import IO, Final, Self

from hostapp.media.probe_worker import read_block, write_blocks

SECONDS_PER_FILE: Final = 10.0
SECONDS_TO_START: Final = 30.0
FILES_AT_ONCE: Final = 32
"""Asked for before the first answer is read; few enough for the pipe to hold the questions."""
WORKER_ARGUMENT: Final = "--probe-worker"

CRASHED: Final = "It is damaged so badly that opening it failed."
TOO_SLOW: Final = "Opening it took too long, so its length is not known."


@dataclass(frozen=True, slots=True)
class Probe:
    """What could be learned of a media file."""

    duration: float | None
    """Seconds; None if it has none, or if there is a problem."""
    problem: str | None = None


class Prober:
    """One long-lived worker process that is replaced when a file brings it down.

    To be used by one thread at a time, as a context: leaving it ends the worker.
    """

    def __init__(
        self, *, command: Sequence[str] | None = None, seconds: float = SECONDS_PER_FILE
    ) -> None:
        self._command = list(command) if command is not None else worker_command()
        self._seconds = seconds
        self._worker: _Worker | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def probe(self, path: bytes) -> Probe:
        """Return the length of a file; a file that does harm is said to, and no more."""
        (found,) = self.probe_all([path])
        return found

    def probe_all(self, paths: Sequence[bytes]) -> list[Probe]:
        """Return the length of each file."""
        found: list[Probe] = []
        while len(found) < len(paths):
            found += self._probe_some(paths[len(found) : len(found) + FILES_AT_ONCE])
        return found

    def _probe_some(self, paths: Sequence[bytes]) -> list[Probe]:
        """Return the lengths of these files up to the one that does harm, if one does."""
        seconds = self._seconds + (0 if self._worker else SECONDS_TO_START)
        worker = self._worker or _Worker(self._command)
        self._worker = worker
        found: list[Probe] = []
        refused = worker.ask(paths)
        for _ in paths:
            answer = refused or worker.answer(seconds)
            if isinstance(answer, str):
                self.close()
                return [*found, Probe(None, answer)]
            found.append(_read(answer))
            seconds = self._seconds
        return found

    def close(self) -> None:
        """End the worker, if there is one."""
        if self._worker is not None:
            self._worker.end()
            self._worker = None


def worker_command() -> list[str]:
    """Return how the worker is started: in an installed program, the program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_ARGUMENT]
    return [sys.executable, "-m", "hostapp.media.probe_worker"]


class _Worker:
    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            close_fds=True,
        )
        self._answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, name="probe-answers", daemon=True)
        self._reader.start()

    def ask(self, paths: Sequence[bytes]) -> str | None:
        """Ask about files; return why it cannot be asked, if so."""
        try:
            write_blocks(self._stream(self._process.stdin), paths)
        except OSError:
            return CRASHED
        return None

    def answer(self, seconds: float) -> bytes | str:
        """Return the next answer, or as text why there is none."""
        try:
            answer = self._answers.get(timeout=seconds)
        except queue.Empty:
            return TOO_SLOW
        return CRASHED if answer is None else answer

    def end(self) -> None:
        """Kill the process and wait for it and its reader."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for stream in (self._process.stdin, self._process.stdout):
            try:
                self._stream(stream).close()
            except OSError:
                continue

    def _read(self) -> None:
        stream = self._stream(self._process.stdout)
        while (block := read_block(stream)) is not None:
            self._answers.put(block)
        self._answers.put(None)

    @staticmethod
    def _stream(stream: IO[bytes] | None) -> IO[bytes]:
        if stream is None:
            raise AssertionError
        return stream


def _read(answer: bytes) -> Probe:
    value = json.loads(answer)
    return Probe(value.get("duration"), value.get("problem"))
