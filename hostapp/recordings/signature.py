"""Signatures of folders: equal while nothing that a stat shows has changed.

A signature is eight bytes over the folder's own times, which change when a name in it comes or
goes, eight bytes over its files, then the names of the subfolders that belong to the same meeting.
The first part alone serves the quick rescan. Device numbers stay out: they change when a drive is
mounted again.
"""

import hashlib
import marshal
import os
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Final

from hostapp.recordings.listing import SEPARATOR

NEVER = b""
"""Matches no folder."""
_HALF = 8
_MARSHAL_WITHOUT_REFERENCES = 2

Facts = tuple[int, int, int, int]
"""Inode, size, modification and change times in nanoseconds."""
facts: Final[Callable[[os.stat_result], Facts]] = attrgetter(
    "st_ino", "st_size", "st_mtime_ns", "st_ctime_ns"
)
"""Return what is signed of a file."""

FileRow = tuple[str, Facts]
"""With the file's name."""


def _mark(times: list[tuple[int, int]]) -> bytes:
    """Mix inodes and times; numbers, unlike text, have the same hash in every process."""
    return hash(tuple(times)).to_bytes(_HALF, "little", signed=True)


def _digest(files: list[FileRow]) -> bytes:
    written = marshal.dumps(files, _MARSHAL_WITHOUT_REFERENCES)
    return hashlib.blake2b(written, digest_size=_HALF).digest()


def join(
    folders: Iterable[os.stat_result], files: list[FileRow], subfolders: Iterable[bytes]
) -> bytes:
    """Sign folders and their files, in the same order always; `subfolders` are relative paths."""
    times = [(folder.st_ino, folder.st_mtime_ns) for folder in folders]
    return _mark(times) + _digest(files) + b"\0".join(subfolders)


def holds_quickly(folder: bytes, signature: bytes) -> bool:
    """Return whether the folder times still agree with a signature.

    Raises OSError if the folder or one of its subfolders cannot be reached.
    """
    if len(signature) < 2 * _HALF:
        return False
    told = os.stat(folder)
    times = [(told.st_ino, told.st_mtime_ns)]
    rest = signature[2 * _HALF :]
    if rest:
        prefix = folder + SEPARATOR
        for name in rest.split(b"\0"):
            told = os.lstat(prefix + name)
            times.append((told.st_ino, told.st_mtime_ns))
    return signature.startswith(_mark(times))
