"""Ask for the length of media files without ever opening them in this process."""

import json
from collections.abc import Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, Final, NamedTuple, Self

from hostapp.media.worker_process import Silence, WorkerProcess, command_of

SECONDS_PER_FILE: Final = 10.0
SECONDS_TO_START: Final = 30.0
FILES_AT_ONCE: Final = 128
"""Asked for in one message, and only when the one before is answered: so the worker reads it
at once, and none who asks ever waits for a worker that hangs."""
WORKER_ARGUMENT: Final = "--probe-worker"

CRASHED: Final = "It is damaged so badly that opening it failed."
TOO_SLOW: Final = "Opening it took too long, so its length is not known."
_PROBLEMS: Final = {Silence.CRASHED: CRASHED, Silence.TOO_SLOW: TOO_SLOW}


class Probe(NamedTuple):
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
        self._patience = seconds
        self._worker: WorkerProcess | None = None
        self._refused: Silence | None = None

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
        (found,) = self.each([path])
        return found

    def probe_all(self, paths: Sequence[bytes]) -> list[Probe]:
        """Return the length of each file."""
        return list(self.each(paths))

    def each(self, paths: Sequence[bytes]) -> Iterator[Probe]:
        """Give the length of each file; the worker is ahead of who takes them."""
        asked: Sequence[bytes] = ()
        try:
            for at in range(0, len(paths), FILES_AT_ONCE):
                found = self._answers(asked)
                asked = paths[at : at + FILES_AT_ONCE]
                self._ask(asked)
                yield from found
            found, asked = self._answers(asked), ()
            yield from found
        finally:
            if asked:  # nobody takes the answers that are on their way
                self.close()

    def _ask(self, paths: Sequence[bytes]) -> None:
        if self._worker is None:
            self._worker = WorkerProcess(self._command)
            self._patience = self._seconds + SECONDS_TO_START
        self._refused = self._worker.ask([b"\0".join(paths)])

    def _answers(self, paths: Sequence[bytes]) -> list[Probe]:
        """Return the lengths of what was asked; what did harm is found by asking one by one."""
        found: list[Probe] = []
        while len(found) < len(paths):
            answer = self._answer()
            if not isinstance(answer, Silence):
                found += map(_read, json.loads(answer))
                continue
            left = paths[len(found) :]
            if len(left) == 1:
                return [*found, Probe(None, _PROBLEMS[answer])]
            for path in left:
                self._ask([path])
                found += self._answers([path])
        return found

    def _answer(self) -> bytes | Silence:
        """Return the next answer; without one the worker is ended."""
        worker = self._worker
        if worker is None:
            raise AssertionError
        answer = self._refused or worker.answer(self._patience)
        self._patience = self._seconds
        if isinstance(answer, Silence):
            self.close()
        return answer

    def close(self) -> None:
        """End the worker, if there is one."""
        if self._worker is not None:
            self._worker.end()
            self._worker = None


def worker_command() -> list[str]:
    """Return how the worker is started."""
    return command_of("hostapp.media.probe_worker", WORKER_ARGUMENT)


def _read(value: Mapping[str, Any]) -> Probe:
    return Probe(value.get("duration"), value.get("problem"))
