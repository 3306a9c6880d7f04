"""Signatures of folders: equal while nothing that a stat shows has changed.

A signature is eight bytes over the folder's own times, eight bytes over its files, then the
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


def _folder_mark(stats: Iterable[os.stat_result]) -> bytes:
    """Hash what changes when a name is added, removed or renamed in one of these folders."""
    return _hash([(stat.st_ino, stat.st_mtime_ns) for stat in stats])


def join(
    folders: Iterable[os.stat_result], files: Sequence[FileRow], subfolders: Iterable[bytes]
) -> bytes:
    """Sign folders and their files in any order; `subfolders` are relative paths."""
    return _folder_mark(folders) + _hash(sorted(files)) + b"\0".join(subfolders)


def holds_quickly(folder: bytes, signature: bytes) -> bool:
    """Return whether the folder times still agree with a signature.

    Raises OSError if the folder or one of its subfolders cannot be reached.
    """
    if len(signature) < 2 * _HALF:
        return False
    stats = [os.stat(folder)]
    rest = signature[2 * _HALF :]
    if rest:
        prefix = folder + SEPARATOR
        stats += [os.lstat(prefix + name) for name in rest.split(b"\0")]
    return signature.startswith(_folder_mark(stats))
