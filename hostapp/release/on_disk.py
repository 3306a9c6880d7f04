"""Write a release's files so that they are there after a power cut, or not at all."""

import gzip
import json
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from hostapp.domain.errors import UnavailableError

BLOCK = 1 << 20

_SYNC_FLAGS: Final = os.O_RDWR if os.name == "nt" else os.O_RDONLY
"""Windows syncs only what may be written."""

_OWN_FILE_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe would wait for somebody to write
    | getattr(os, "O_BINARY", 0)
)


def json_lines(rows: Iterable[Any]) -> bytes:
    """Return rows as JSON Lines."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def write(path: Path, data: bytes) -> None:
    """Write a file, and its folders where they are missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def zipped(data: bytes) -> bytes:
    """Return the gzip of `data` without name and time, so that it is the same each time."""
    return gzip.compress(data, 6, mtime=0)


def digest_of(path: Path) -> tuple[str, int]:
    """Return SHA-256 and size in bytes of a regular file that is no link; raises OSError."""
    descriptor = os.open(path, _OWN_FILE_FLAGS)
    with open(descriptor, "rb", buffering=0) as stream:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(f"{path} is not a regular file")
        hashed, size = sha256(), 0
        while block := stream.read(BLOCK):
            hashed.update(block)
            size += len(block)
    return hashed.hexdigest(), size


def files_below(folder: Path) -> list[str]:
    """Return every file below a folder as a path with slashes, sorted."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_symlink() or not path.is_dir()
    )


def special_files(folder: Path) -> list[str]:
    """Return what below a folder is, or leads to, a pipe or a device; to read it may never end."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.exists() and not path.is_file() and not path.is_dir()
    )


def sync_tree(folder: Path) -> None:
    """Bring every file and folder to the disk."""
    for place, _, names in os.walk(folder):
        for name in names:
            sync(Path(place) / name)
        sync(Path(place))


def sync(path: Path) -> None:
    """Bring one file or folder to the disk; Windows has no such thing for folders."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, _SYNC_FLAGS)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def explaining(what: str) -> Iterator[None]:
    """Turn an error of the disk into a sentence."""
    try:
        yield
    except OSError as error:
        raise UnwritableError("{0}: {1}.", what, error.strerror or error) from error


class UnwritableError(UnavailableError):
    """The disk does not take the release; nothing of it was left there."""
