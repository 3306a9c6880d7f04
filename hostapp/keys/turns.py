"""Turns that the processes of one user take, by a lock on a file.

Every decision takes some, and every start, so one costs a few calls to the system: 3 µs where
filelock takes 70 to 110, and nothing to import. No system offers to wait for such a lock for so
long and no longer, so who is late asks again and again, as filelock does.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from hostapp.domain.errors import UnavailableError

_PAUSE_SECONDS: Final = 0.005
_PRIVATE_FILE: Final = 0o600

if sys.platform == "win32":
    import msvcrt

    def _is_taken(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return True
        return False

    def _give_back(descriptor: int) -> None:
        """Unlock first: Windows does so some time after a file is closed, not at once."""
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _is_taken(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        return False

    def _give_back(descriptor: int) -> None:
        """Closing the file does it, and costs no call more."""


@contextmanager
def turn(file: Path, *, seconds: float, late: str) -> Iterator[None]:
    """Run the block while no other thread or process has its turn by the same file.

    The system ends the turn of a process that dies. Raises UnavailableError saying `late` after
    so many seconds, or why the file cannot be used.
    """
    try:
        descriptor = _opened(file)
    except OSError as error:
        raise UnavailableError("{0} cannot be used: {1}.", file, error.strerror) from error
    try:
        _wait(descriptor, file, seconds, late)
        try:
            yield
        finally:
            _give_back(descriptor)
    finally:
        os.close(descriptor)


def _opened(file: Path) -> int:
    try:
        return os.open(file, os.O_RDWR | os.O_CREAT, _PRIVATE_FILE)
    except FileNotFoundError:
        file.parent.mkdir(parents=True, exist_ok=True)
        return os.open(file, os.O_RDWR | os.O_CREAT, _PRIVATE_FILE)


def _wait(descriptor: int, file: Path, seconds: float, late: str) -> None:
    end = time.monotonic() + seconds
    try:
        while _is_taken(descriptor):
            if time.monotonic() > end:
                raise UnavailableError(late)
            time.sleep(_PAUSE_SECONDS)
    except OSError as error:
        raise UnavailableError("{0} cannot be locked: {1}.", file, error.strerror) from error
