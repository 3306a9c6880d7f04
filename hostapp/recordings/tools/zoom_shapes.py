"""Zoom folders of the same shape are read alike, so the rules run once a shape.

A shape is the file names with the magic number taken out, and the size of the configuration: a
hundred thousand meetings of one host have a handful. Only folders about which nothing can be
doubtful have one: dated, all files named by Zoom, no subfolder, nothing unfinished or waiting.
The configuration only adds states for the host to see, and its size tells how many parts it
names and whether one is unfinished; opening each would double the time of a first search.
"""

import re
from collections.abc import Sequence
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

    names: tuple[str, ...]
    conf_size: int | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rules make of a shape."""

    kinds: tuple[tuple[FileKind, int], ...]
    """Kind and part of each file, in the order of the shape's names."""
    states: frozenset[MeetingState]


@dataclass(slots=True)
class Shapes:
    """Remembers readings of shapes."""

    _readings: dict[Shape, Reading] = field(default_factory=dict)

    def reading(self, shape: Shape) -> Reading | None:
        """Return what was made of the shape before."""
        return self._readings.get(shape)

    def remember(self, shape: Shape, files: Sequence[FoundFile], states: set[MeetingState]) -> None:
        """Keep a reading; `files` are in the order of the shape's names."""
        if len(self._readings) >= _MOST_SHAPES:
            self._readings.clear()
        kinds = tuple((file.kind, file.part) for file in files)
        self._readings[shape] = Reading(kinds, frozenset(states))


def shape_of(listing: Listing) -> Shape | None:
    """Return a folder's shape, or None if it has to be looked at closely."""
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
    return Shape(tuple([entry.name.replace(magic, "#") for entry in entries]), conf_size)


def files_of(listing: Listing, reading: Reading) -> tuple[FoundFile, ...]:
    """Make the files of a folder whose shape is known."""
    return tuple(
        [
            FoundFile(entry.path, kind, stat_from(entry.stat), part)
            for entry, (kind, part) in zip(listing.files, reading.kinds, strict=True)
        ]
    )
