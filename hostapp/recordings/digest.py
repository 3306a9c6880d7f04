"""Full SHA-256 of a file, and the stat that it is true for."""

import hashlib
import os
from collections.abc import Callable
from typing import Final

from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import Digest
from hostapp.domain.meetings import Stat
from hostapp.recordings.listing import stat_from
from hostapp.recordings.reading import open_regular

BLOCK_BYTES: Final = 1 << 20


class CancelledError(UnavailableError):
    """The host stopped the work."""

    kind = "cancelled"


def stat_of(path: bytes) -> Stat:
    """Return what the disk says of a file now, not following a link; raises UnavailableError."""
    try:
        return stat_from(os.lstat(path))
    except OSError as error:
        raise UnavailableError(_cannot_read(path, error)) from error


def digest(
    path: bytes,
    *,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Digest, Stat]:
    """Read a whole file; `progress` is told the bytes of each block.

    Raises UnavailableError if it cannot be read or changed meanwhile, CancelledError if told to.
    """
    try:
        descriptor = open_regular(path)
        with open(descriptor, "rb", buffering=0) as stream:
            before = stat_from(os.fstat(descriptor))
            value = _hash(stream.readinto, progress, cancelled)
            after = stat_from(os.fstat(descriptor))
    except OSError as error:
        raise UnavailableError(_cannot_read(path, error)) from error
    if before != after or stat_of(path) != after:
        raise UnavailableError("{0} changed while it was read; try again later.", display(path))
    return value, after


def _hash(
    readinto: Callable[[memoryview], int | None],
    progress: Callable[[int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> Digest:
    block = memoryview(bytearray(BLOCK_BYTES))
    hashed = hashlib.sha256()
    while count := readinto(block):
        if cancelled is not None and cancelled():
            raise CancelledError("Stopped before the files were read to their end.")
        hashed.update(block[:count])
        if progress is not None:
            progress(count)
    return Digest(hashed.hexdigest())


def display(path: bytes) -> str:
    """Return a path for people; what cannot be decoded shows as a replacement character."""
    return path.decode("utf-8", "replace")


def _cannot_read(path: bytes, error: OSError) -> str:
    return f"{display(path)} cannot be read: {error.strerror or error}."
