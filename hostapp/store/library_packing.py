"""A meeting's files in one column: they are always written and read together."""

import json
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter
from typing import Any, Final

from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import FileKind, Stat

_encode: Final = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode
_quoted: Final[Callable[[str], str]] = json.encoder.encode_basestring_ascii

FileRow = tuple[bytes, FileKind, int, int, int, int, int, int, str | None, str | None]
"""Name, kind, device, inode, size, mtime_ns, ctime_ns, part, name of a track's owner, problem."""

PlainFile = tuple[str, os.stat_result]
"""Name, and what the disk says of it."""
Sort = tuple[FileKind, int, str | None]
"""Kind, part and name of a track's owner."""

Packed = tuple[str, ...]
"""The column's text in pieces; between every two of them stands the name of a track's owner."""

_SPLIT: Final = "\0"
"""Stands in no packed text: the names in it are quoted."""
_facts: Final[Callable[[os.stat_result], tuple[int, ...]]] = attrgetter(
    "st_dev", "st_ino", "st_size", "st_mtime_ns", "st_ctime_ns"
)

_KINDS: Final = {kind.value: kind for kind in FileKind}
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


def pack(files: Iterable[FileRow]) -> Packed:
    """Pack files; bytes of names that are not UTF-8 become escaped surrogates."""
    pieces: list[str] = []
    text = "["
    for name, *facts, owner, problem in files:
        start = _encode([name.decode("utf-8", "surrogateescape"), *facts])
        text += f"{',' if len(text) > 1 else ''}{start[:-1]},"
        if owner is None:
            text += "null"
        else:
            pieces += (text, owner)
            text = ""
        text += f",{_encode(problem)}]"
    pieces.append(text + "]")
    return tuple(pieces)


class Mould:
    """Packs files of the same sorts, one meeting after the other, with nothing against them."""

    __slots__ = ("_owners", "_texts")

    def __init__(self, sorts: Iterable[Sort]) -> None:
        """Make ready for files of these sorts, in this order."""
        texts, self._owners = [""], list[str]()
        for kind, part, owner in sorts:
            texts[-1] += f',[%s,"{kind._value_}",%d,%d,%d,%d,%d,{part},'
            if owner is None:
                texts[-1] += "null,null]"
            else:
                self._owners.append(owner)
                texts.append(",null]")
        self._texts = _SPLIT.join(["[" + texts[0].removeprefix(","), *texts[1:]]) + "]"

    def packed(self, files: Iterable[PlainFile]) -> Packed:
        """Pack the files of one meeting."""
        values: list[str | int] = []
        for name, stat in files:
            values.append(_quoted(name))
            values += _facts(stat)
        text = self._texts % tuple(values)
        if not self._owners:
            return (text,)
        pieces = text.split(_SPLIT)
        pieces[1:] = chain.from_iterable(zip(self._owners, pieces[1:], strict=True))
        return tuple(pieces)


def column_of(packed: Packed, person: Callable[[str], PersonId | None]) -> str:
    """Return the column's text, with people in the places of their names."""
    if len(packed) == 1:
        return packed[0]
    pieces = list(packed)
    owners = map(person, pieces[1::2])
    pieces[1::2] = ["null" if owner is None else _quoted(owner) for owner in owners]
    return "".join(pieces)


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
        kind=_KINDS[kind],
        stat=Stat(device, inode, size, mtime_ns, ctime_ns).storable(),
        part=part,
        person=person,
        problem=problem,
    )
