"""A meeting's files in one column: they are always written and read together."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import FileKind, Stat

_encode: Final = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode

PackedFile = tuple[bytes, str, int, int, int, int, int, int, PersonId | None, str | None]
"""Name, kind, device, inode, size, mtime_ns, ctime_ns, part, whose own track, problem."""


_PERSON: Final = 8
"""Place of the track's owner in a packed file."""


@dataclass(frozen=True, slots=True)
class UnpackedFile:
    """One file of a meeting."""

    name: bytes
    kind: FileKind
    stat: Stat
    part: int
    person: PersonId | None
    problem: str | None


def pack(files: list[PackedFile]) -> str:
    """Return the column's text; bytes that are not UTF-8 become escaped surrogates."""
    return _encode([(name.decode("utf-8", "surrogateescape"), *rest) for name, *rest in files])


def unpack(text: str) -> list[UnpackedFile]:
    """Return the files in the order of their parts and names."""
    files = [_unpack(row) for row in json.loads(text)]
    files.sort(key=lambda file: (file.part, file.name))
    return files


def with_persons(text: str, persons: Mapping[PersonId, PersonId]) -> str:
    """Return the column's text with other owners of tracks."""
    rows = json.loads(text)
    for row in rows:
        row[_PERSON] = persons.get(row[_PERSON], row[_PERSON])
    return _encode(rows)


def _unpack(row: list[Any]) -> UnpackedFile:
    name, kind, device, inode, size, mtime_ns, ctime_ns, part, person, problem = row
    return UnpackedFile(
        name=name.encode("utf-8", "surrogateescape"),
        kind=FileKind(kind),
        stat=Stat(device, inode, size, mtime_ns, ctime_ns),
        part=part,
        person=person,
        problem=problem,
    )
