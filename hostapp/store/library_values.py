"""What passes between a scan and the library."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final, NamedTuple

from hostapp.domain.identifiers import Digest, MeetingId, PersonId
from hostapp.domain.meetings import FoundMeeting, Stat

SEPARATOR: Final = os.sep.encode()


@dataclass(frozen=True, slots=True)
class StoredFile:
    """What is kept of one file, for recognising it."""

    name: bytes
    """Path below the meeting's folder, or the whole path if it lies elsewhere."""
    stat: Stat
    digest: Digest | None = None


@dataclass(frozen=True, slots=True)
class StoredMeeting:
    """A meeting as it is kept, for comparing with what is found."""

    number: int
    """Of its row; 0 if only the keepsakes remember it."""
    id: MeetingId
    folder: bytes
    shape: bytes
    key: int
    files: Mapping[bytes, StoredFile]


class Placed(NamedTuple):
    """A found meeting and its place: the meeting that it is, or a new one."""

    found: FoundMeeting
    id: MeetingId
    known: StoredMeeting | None = None
    changed: bool = False
    """Its files are not what they were."""


class FolderContent(NamedTuple):
    """A folder as it was just read."""

    path: bytes
    signature: bytes
    meetings: tuple[Placed, ...] = ()
    fresh: bool = False
    """The library surely knows nothing of this folder."""


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """A person with the name by which spellings are compared."""

    id: PersonId
    name: str
    normal_name: str
    email: str | None = None


def below(place: bytes) -> tuple[bytes, bytes]:
    """Return the bounds between which the paths below a place lie, both left out."""
    start = place.rstrip(SEPARATOR) + SEPARATOR
    return start, start[:-1] + bytes([start[-1] + 1])


def name_below(folder: bytes, path: bytes) -> bytes:
    """Return `path` as it is kept: short if it lies below `folder`."""
    return path.removeprefix(folder + SEPARATOR)


def full_path(folder: bytes, name: bytes) -> bytes:
    """Undo `name_below`."""
    return os.path.join(folder, name)


def shape_of(files: Iterable[tuple[bytes, int]]) -> bytes:
    """Return eight bytes over the names (below the folder) and sizes of a meeting's files."""
    parts = [b"%b\0%d" % pair for pair in files]
    parts.sort()
    return blake2b(b"\0\0".join(parts), digest_size=8).digest()


def shape_of_text(names: Sequence[str], sizes: Sequence[int]) -> bytes:
    """Do the same for names as text."""
    parts = [f"{name}\0{size}" for name, size in zip(names, sizes, strict=True)]
    parts.sort()
    text = "\0\0".join(parts)
    if text.isascii():
        return blake2b(text.encode("ascii"), digest_size=8).digest()
    return shape_of(zip(map(os.fsencode, names), sizes, strict=True))
