"""A folder as the walk hands it to recognition: names and stats, nothing opened."""

import os
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hostapp.domain.meetings import FileKind, FoundFile, Stat
from hostapp.recordings.states import EMPTY_PROBLEM

SEPARATOR = os.fsencode(os.sep)


class Entry(NamedTuple):
    """One regular file."""

    name: str
    """NFC, with undecodable bytes as surrogates; `path` alone names the file."""
    path: bytes
    stat: os.stat_result


class Listing:
    """The regular files of one folder and of those subfolders that belong to it."""

    __slots__ = ("_files", "folders", "name", "path", "raw")

    def __init__(
        self,
        path: bytes,
        name: str,
        raw: Sequence[tuple[str, os.stat_result]],
        folders: "dict[str, Listing] | None" = None,
    ) -> None:
        self.path = path
        self.name = name
        """In NFC."""
        self.raw = raw
        """The files as the disk names them, in the order of their names."""
        self.folders = folders or {}
        """By case-folded name."""
        self._files: list[Entry] | None = None

    @property
    def files(self) -> list[Entry]:
        """The files in the order of their names."""
        if self._files is None:
            prefix = self.prefix()
            self._files = [
                Entry(name, prefix + name.encode(), stat)
                if name.isascii()
                else Entry(normal(name), prefix + os.fsencode(name), stat)
                for name, stat in self.raw
            ]
        return self._files

    def prefix(self) -> bytes:
        """Return the path with its separator, once."""
        return self.path if self.path.endswith(SEPARATOR) else self.path + SEPARATOR

    def all_files(self) -> Iterator[Entry]:
        """Yield the files here and, after them, those of the subfolders."""
        yield from self.files
        for folder in self.folders.values():
            yield from folder.all_files()

    def file(self, name: str) -> Entry | None:
        """Return the file of that name, compared without case."""
        wanted = name.casefold()
        return next((entry for entry in self.files if entry.name.casefold() == wanted), None)


def normal(text: str) -> str:
    """Return a file name in NFC; macOS hands out NFD."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def stat_from(result: os.stat_result) -> Stat:
    """Keep what tells whether a file's bytes may have changed."""
    return Stat(
        result.st_dev, result.st_ino, result.st_size, result.st_mtime_ns, result.st_ctime_ns
    ).storable()


def found_file(
    entry: Entry,
    kind: FileKind,
    part: int = 1,
    speaker: str | None = None,
    problem: str | None = None,
) -> FoundFile:
    """Make a recording file of an entry."""
    if entry.stat.st_size == 0 and problem is None:
        problem = EMPTY_PROBLEM
    return FoundFile(entry.path, kind, stat_from(entry.stat), part, speaker, problem)
