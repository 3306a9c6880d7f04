"""Zoom folders of the same shape are read alike, so the rules run once a shape.

A shape is the file names with the magic number taken out, and the size of the configuration: a
hundred thousand meetings of one host have a handful. Only folders about which nothing can be
doubtful have one: dated, all files named by Zoom, no subfolder, nothing unfinished or waiting.
The configuration only adds states for the host to see, and its size tells how many parts it
names and whether one is unfinished; opening each would double the time of a first search.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from hostapp.domain.meetings import FileKind, FoundFile, MeetingState
from hostapp.recordings.listing import Listing, stat_from
from hostapp.recordings.states import is_cloud_only
from hostapp.recordings.tools import zoom_conf

_NUMBERED: Final = re.compile(r"(?:video|audio)\d(?P<magic>\d{9})\.m(?:p4|4a)")
_MOST_SHAPES: Final = 4096


class Shape(NamedTuple):
    """Names with the magic number taken out, and the size of the configuration in bytes."""

    names: frozenset[str]
    conf_size: int | None


class Outline(NamedTuple):
    """A folder's shape, and the names in the order of its files."""

    shape: Shape
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rules make of a shape."""

    kinds: Mapping[str, tuple[FileKind, int]]
    """Kind and part of each file by the shape's names; disks list names in any order."""
    states: frozenset[MeetingState]


@dataclass(slots=True)
class Shapes:
    """Remembers readings of shapes."""

    _readings: dict[Shape, Reading] = field(default_factory=dict)

    def reading(self, shape: Shape) -> Reading | None:
        """Return what was made of the shape before."""
        return self._readings.get(shape)

    def remember(
        self, outline: Outline, files: Sequence[FoundFile], states: Iterable[MeetingState]
    ) -> None:
        """Keep a reading; `files` are in the order of the outline's names."""
        if len(self._readings) >= _MOST_SHAPES:
            self._readings.clear()
        kinds = {
            name: (file.kind, file.part) for name, file in zip(outline.names, files, strict=True)
        }
        self._readings[outline.shape] = Reading(kinds, frozenset(states))


def outline_of(listing: Listing) -> Outline | None:
    """Return a folder's shape with its names, or None if it has to be looked at closely."""
    entries = listing.files
    if listing.folders or not entries:
        return None
    magic = None
    conf_size = None
    for entry in entries:
        name = entry.name
        if magic is None and (match := _NUMBERED.fullmatch(name)):
            magic = match["magic"]
        if name == zoom_conf.NAME:
            conf_size = entry.stat.st_size
        if is_cloud_only(entry.stat):
            return None
    if magic is None:
        return None
    names = tuple([entry.name.replace(magic, "#") for entry in entries])
    return Outline(Shape(frozenset(names), conf_size), names)


def files_of(listing: Listing, outline: Outline, reading: Reading) -> tuple[FoundFile, ...]:
    """Make the files of a folder whose shape is known."""
    return tuple(
        [
            FoundFile(entry.path, kind, stat_from(entry.stat), part)
            for entry, (kind, part) in zip(
                listing.files, map(reading.kinds.__getitem__, outline.names), strict=True
            )
        ]
    )
