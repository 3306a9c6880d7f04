"""Have the words of meetings read by a process that a hostile file may bring down."""

import json
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from types import TracebackType
from typing import Final, Self

from hostapp.domain.errors import UnavailableError
from hostapp.media.worker_process import Silence, WorkerProcess, command_of
from hostapp.services.words_told import MEETINGS_AT_ONCE, Asked, Told, request_of, told_by
from hostapp.store.library_values import full_path

SECONDS_PER_FILE: Final = 60.0
SECONDS_TO_START: Final = 60.0
PATIENCE: Final = 0.25
"""Seconds after which somebody who waits is asked whether to go on."""
WORKER_ARGUMENT: Final = "--words-worker"

CRASHED: Final = "It is damaged so badly that reading it failed."
TOO_SLOW: Final = "Reading it took too long, so its words are not known."
_PROBLEMS: Final = {Silence.CRASHED: CRASHED, Silence.TOO_SLOW: TOO_SLOW}
NOBODY: Final = "The words of recordings cannot be read: no second process can be started."


class _StoppedError(Exception):
    """Somebody who waited does not want to any more."""


class WordsApart:
    """One worker process, from when it is needed; one that a file brings down is replaced.

    To be used by one thread, as a context: leaving it ends the process.
    """

    def __init__(
        self, *, command: Sequence[str] | None = None, seconds: float = SECONDS_PER_FILE
    ) -> None:
        self._command = list(command) if command is not None else worker_command()
        self._seconds = seconds
        self._process: WorkerProcess | None = None
        self._ready = False
        self._asked: deque[Asked] = deque()
        self._told: deque[Told] = deque()
        self._cancelled: Callable[[], bool] = _never

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def ask(self, meetings: Sequence[Asked]) -> None:
        """Have meetings read after those that were asked for before; nobody waits for it."""
        if meetings:
            self._asked += meetings
            self._send(meetings)

    def take(self, cancelled: Callable[[], bool] | None = None) -> Told | None:
        """Return what the next meeting tells of those asked for; None if `cancelled` says so.

        Raises UnavailableError if there can be no such process.
        """
        self._cancelled = cancelled or _never
        try:
            while not self._told:
                self._wait()
        except _StoppedError:
            return None
        return self._told.popleft()

    def close(self) -> None:
        """End the process, if there is one, whatever it does."""
        process, self._process = self._process, None
        if process is not None:
            process.end()

    def _wait(self) -> None:
        answer = self._answer()
        if isinstance(answer, Silence):
            self._one_by_one()
            return
        for told in told_by(answer):
            self._asked.popleft()
            self._told.append(told)

    def _send(self, meetings: Iterable[Asked]) -> None:
        if self._process is None:
            try:
                self._process = WorkerProcess(self._command)
            except OSError as error:
                raise UnavailableError(NOBODY) from error
            self._ready = False
        self._process.ask_ahead([request_of(meetings)])

    def _answer(self) -> bytes | Silence:
        """Return the next answer; without one the process is ended."""
        process = self._process
        if process is None:
            raise AssertionError
        if not self._ready:
            if isinstance(self._awaited(process, SECONDS_TO_START), Silence):
                self.close()
                raise UnavailableError(NOBODY)
            self._ready = True
        answer = self._awaited(process, self._seconds)
        if isinstance(answer, Silence):
            self.close()
        return answer

    def _awaited(self, process: WorkerProcess, seconds: float) -> bytes | Silence:
        left = seconds
        while (answer := process.answer(min(PATIENCE, left))) is Silence.TOO_SLOW:
            left -= PATIENCE
            if self._cancelled():
                raise _StoppedError
            if left <= 0:
                break
        return answer

    def _one_by_one(self) -> None:
        """Go through those among which one did the harm, and have the others read as before."""
        for _ in range(min(MEETINGS_AT_ONCE, len(self._asked))):
            meeting = self._asked.popleft()
            answer = self._alone(meeting)
            spared = self._spared(meeting) if isinstance(answer, Silence) else answer
            self._told.append(spared)
        if self._asked:
            self._send(self._asked)

    def _alone(self, meeting: Asked) -> Told | Silence:
        self._send([meeting])
        answer = self._answer()
        return answer if isinstance(answer, Silence) else told_by(answer)[0]

    def _spared(self, meeting: Asked) -> Told:
        """Find out which files do harm and have the others read."""
        paths: list[bytes] = []
        harmful: dict[bytes, str] = {}
        for row in json.loads(meeting.files):
            path = full_path(meeting.folder, row[0].encode("utf-8", "surrogateescape"))
            paths.append(path)
            only = meeting._replace(files=json.dumps([row]))
            answer = self._alone(only)
            if isinstance(answer, Silence):
                harmful[path] = _PROBLEMS[answer]
        answer = self._alone(meeting._replace(harmful=harmful))
        if isinstance(answer, Silence):
            every = dict.fromkeys(paths, _PROBLEMS[answer]) | harmful
            answer = self._alone(meeting._replace(harmful=every))
        if isinstance(answer, Silence):
            raise UnavailableError(NOBODY)
        return answer


def worker_command() -> list[str]:
    """Return how the process is started."""
    return command_of("hostapp.services.words_worker", WORKER_ARGUMENT)


def _never() -> bool:
    return False
