"""Outside of a process that opens media files of strangers."""

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Sequence
from enum import Enum
from typing import IO, Final

from hostapp.media.worker import read_block, write_blocks

ANSWERS_AHEAD: Final = 64
"""Answers that are taken before they are asked for; the process waits when there are more."""
WINDOW_PROGRAM: Final = "hostappw.exe"
"""What opens the window on Windows: it has no standard streams, and neither would its workers."""
CONSOLE_PROGRAM: Final = "hostapp.exe"
"""The same with standard streams, in the same folder."""
SECRET: Final = "HOSTAPP_KEY_PASSPHRASE"  # noqa: S105 - the name of a variable
"""A variable that is not handed on: what takes over a worker by a hostile file has no use of it."""


class Silence(Enum):
    """Why there is no answer."""

    CRASHED = "crashed"
    TOO_SLOW = "too slow"


def command_of(module: str, argument: str) -> list[str]:
    """Return how a worker is started: in an installed program, the program itself."""
    if getattr(sys, "frozen", False):
        return [_program(), argument]
    return [sys.executable, "-m", module]


def started(command: Sequence[str], *, stdin: int) -> subprocess.Popen[bytes]:
    """Start a worker that answers on its standard output, without a window of its own."""
    return subprocess.Popen(
        command,
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={name: value for name, value in os.environ.items() if name != SECRET},
        close_fds=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _program() -> str:
    """Return the installed program; on Windows the one of two that has standard streams."""
    folder, name = os.path.split(sys.executable)
    if sys.platform == "win32" and name.lower() == WINDOW_PROGRAM:
        return os.path.join(folder, CONSOLE_PROGRAM)
    return sys.executable


class WorkerProcess:
    """One process; to be used by one thread at a time, and ended."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = started(command, stdin=subprocess.PIPE)
        self._answers: queue.Queue[bytes | None] = queue.Queue(ANSWERS_AHEAD)
        self._ended = False
        self._requests: queue.SimpleQueue[Sequence[bytes] | None] = queue.SimpleQueue()
        self._writer: threading.Thread | None = None
        self._reader = threading.Thread(target=self._read, name="media-answers", daemon=True)
        self._reader.start()

    def ask(self, requests: Sequence[bytes]) -> Silence | None:
        """Send requests; return why it cannot be asked, if so."""
        try:
            write_blocks(_stream(self._process.stdin), requests)
        except OSError:
            return Silence.CRASHED
        return None

    def ask_ahead(self, requests: Sequence[bytes]) -> None:
        """Send requests that the process may be too busy to take, without waiting for it.

        If it is gone, there will be no answer. Not to be mixed with `ask`.
        """
        if self._writer is None:
            self._writer = threading.Thread(target=self._write, name="media-requests", daemon=True)
            self._writer.start()
        self._requests.put(requests)

    @property
    def has_answer(self) -> bool:
        """Whether the next answer, or the process's end, is there to be had at once."""
        return not self._answers.empty()

    def answer(self, seconds: float) -> bytes | Silence:
        """Return the next answer, or why there is none."""
        try:
            answer = self._answers.get(timeout=seconds)
        except queue.Empty:
            return Silence.TOO_SLOW
        return Silence.CRASHED if answer is None else answer

    def end(self) -> None:
        """Kill the process and wait for it and its reader."""
        self._ended = True
        self._process.kill()
        self._process.wait()
        while self._reader.is_alive():
            self._make_room()
            self._reader.join(0.01)
        if self._writer is not None:
            self._requests.put(None)
            self._writer.join()
        for stream in (self._process.stdin, self._process.stdout):
            try:
                _stream(stream).close()
            except OSError:
                continue

    def _make_room(self) -> None:
        """Let go of answers that nobody wants, for which the reader may be waiting."""
        try:
            while True:
                self._answers.get_nowait()
        except queue.Empty:
            return

    def _write(self) -> None:
        stream = _stream(self._process.stdin)
        while (requests := self._requests.get()) is not None:
            try:
                write_blocks(stream, requests)
            except OSError:
                return

    def _read(self) -> None:
        stream = _stream(self._process.stdout)
        while not self._ended and (block := read_block(stream)) is not None:
            self._answers.put(block)
        self._answers.put(None)


def _stream(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise AssertionError
    return stream
