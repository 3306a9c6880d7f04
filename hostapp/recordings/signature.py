"""Signatures of folders: equal while nothing that a stat shows has changed.

A signature is eight bytes over the folder's own times (which change when a name in it is added,
removed or renamed), eight bytes over its files, then the
names of the subfolders that belong to the same meeting. The first part alone serves the quick
rescan. Device numbers stay out: they change when a drive is mounted again.
"""

import hashlib
import marshal
import os
from collections.abc import Iterable, Sequence

from hostapp.recordings.listing import SEPARATOR

NEVER = b""
"""Matches no folder."""
_HALF = 8
_MARSHAL_WITHOUT_REFERENCES = 2

FileRow = tuple[str, int, int, int, int]
"""Name, inode, size, modification and change times in nanoseconds."""


def _hash(value: list[FileRow] | list[tuple[int, int]]) -> bytes:
    written = marshal.dumps(value, _MARSHAL_WITHOUT_REFERENCES)
    return hashlib.blake2b(written, digest_size=_HALF).digest()


def join(
    folders: Iterable[os.stat_result], files: Sequence[FileRow], subfolders: Iterable[bytes]
) -> bytes:
    """Sign folders and their files in any order; `subfolders` are relative paths."""
    times = [(folder.st_ino, folder.st_mtime_ns) for folder in folders]
    return _hash(times) + _hash(sorted(files)) + b"\0".join(subfolders)


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
    return signature.startswith(_hash(times))
