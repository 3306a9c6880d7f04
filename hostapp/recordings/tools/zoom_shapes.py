"""Zoom folders of the same shape are read alike, so the rules run once a shape.

A shape is the file names and the text of the configuration with the magic number taken out: a
hundred thousand meetings of one host have a handful. Only folders about which nothing can be
doubtful have one: dated, all files named by Zoom, nothing empty, unfinished or waiting. Names of
people's own tracks are read apart, each once.
Every configuration is opened, since a broken one may have the size of a sound one; what is seen
once in a text need not be parsed again.
"""

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from hostapp.domain.meetings import (
    FileKind,
    FoundFile,
    FoundPerson,
    MeetingState,
    NameOrigin,
    Source,
)
from hostapp.recordings.listing import SEPARATOR, Listing, normal
from hostapp.recordings.people import merged
from hostapp.recordings.plain import Cast, PlainFile, Sort
from hostapp.recordings.reading import SidecarError, read_bytes
from hostapp.recordings.states import SMALLEST_PLACEHOLDER, is_cloud_only
from hostapp.recordings.tools import zoom_conf, zoom_tracks

_BETWEEN: Final = "/"
"""Stands in no file's name."""
_NUMBERED: Final = re.compile(
    r"(?:\A|/)(?:video|audio)\d(?P<magic>[1-9]\d{8})\.m(?:p4|4a)(?:/|\Z)", re.ASCII
)
"""No number of JSON begins with a zero, so a text may be sound or not for another such magic."""
_MAGIC: Final = "\0"
"""Stands for the magic number; in no file's name either."""
_TRACK_ENDING: Final = f"{_MAGIC}.m4a"
_OLD_TRACK: Final = "audio_only"
_MOST_CONF: Final = 2048
"""Bytes of a configuration that is remembered: a dozen parts."""
_DOUBTFUL: Final = re.compile(rb"[\0\\]")
"""What could stand for the magic number, or spell it in another way, in a configuration."""
_MOST: Final = 4096
"""Shapes, names of tracks and sets of people that are remembered."""


class Shape(NamedTuple):
    """Names and the configuration's text, both with the magic number taken out."""

    names: str
    conf: bytes | None


class Outline(NamedTuple):
    """A folder with its shape, and what was taken out of it."""

    listing: Listing
    shape: Shape
    magic: str
    tracks: Listing | None


class Owner(NamedTuple):
    """Whose track a file is."""

    sort: Sort
    person: FoundPerson


@dataclass(slots=True)
class Reading:
    """What the rules make of a shape."""

    sorts: tuple[Sort, ...]
    """In the order of the shape's names."""
    states: frozenset[MeetingState]
    parts: Mapping[str, int]
    """From numbers, with the magic number taken out, to parts."""
    owners: dict[str, Owner | None] = field(default_factory=dict)
    casts: dict[str, Cast | None] = field(default_factory=dict)

    def cast(self, tracks: str) -> Cast | None:
        """Return what a folder with these tracks holds; None if there may be doubts.

        `tracks` are their names, with the magic number taken out.
        """
        if tracks not in self.casts:
            _make_room(self.casts)
            self.casts[tracks] = self._cast(tracks.split(_BETWEEN) if tracks else ())
        return self.casts[tracks]

    def _cast(self, names: Sequence[str]) -> Cast | None:
        owners = [owner for owner in map(self._owner, names) if owner is not None]
        if len(owners) < len(names):
            return None
        sorts = (*self.sorts, *(owner.sort for owner in owners))
        return Cast(Source.ZOOM, sorts, merged(owner.person for owner in owners))

    def _owner(self, name: str) -> Owner | None:
        """Read a track's name; None if there may be doubts."""
        if name not in self.owners:
            _make_room(self.owners)
            self.owners[name] = self._read(normal(name))
        return self.owners[name]

    def _read(self, name: str) -> Owner | None:
        if not name.endswith(_TRACK_ENDING) or name.casefold().startswith(_OLD_TRACK):
            return None
        track = zoom_tracks.read_track_name(name, self.parts)
        if track is None or _MAGIC in track.speaker:
            return None
        sort = Sort(FileKind.PARTICIPANT_AUDIO, track.part, track.speaker)
        return Owner(sort, FoundPerson(track.speaker, frozenset({NameOrigin.TRACK}), track.guess))


@dataclass(slots=True)
class Shapes:
    """Remembers readings of shapes."""

    _readings: dict[Shape, Reading] = field(default_factory=dict)

    def reading(self, shape: Shape) -> Reading | None:
        """Return what was made of the shape before."""
        return self._readings.get(shape)

    def remember(
        self,
        outline: Outline,
        files: Sequence[FoundFile],
        states: Iterable[MeetingState],
        parts: Mapping[str, int],
    ) -> None:
        """Keep a reading; of `files`, those in the folder itself come first, by their names."""
        if any(_is_odd_conf(name) for name, _ in outline.listing.raw):
            return
        _make_room(self._readings)
        count = len(outline.listing.raw)
        self._readings[outline.shape] = Reading(
            tuple(Sort(file.kind, file.part) for file in files[:count]),
            frozenset(states),
            {number.replace(outline.magic, _MAGIC): part for number, part in parts.items()},
        )


def outline_of(listing: Listing) -> Outline | None:
    """Return a folder's shape, or None if it has to be looked at closely."""
    folders = listing.folders
    tracks = None
    if folders:
        tracks = folders.get(zoom_tracks.FOLDER)
        if tracks is None or len(folders) > 1 or not _all_there(tracks.raw):
            return None
    names = [name for name, _ in listing.raw]
    text = _BETWEEN.join(names)
    numbered = _NUMBERED.search(text)
    if numbered is None or not _all_there(listing.raw):
        return None
    magic = numbered["magic"]
    conf = None
    if zoom_conf.NAME in names:
        conf = _conf(listing, magic)
        if conf is None:
            return None
    return Outline(listing, Shape(text.replace(magic, _MAGIC), conf), magic, tracks)


def _conf(listing: Listing, magic: str) -> bytes | None:
    """Return the configuration with the magic number taken out; None if it is uncommon."""
    try:
        text = read_bytes(listing.prefix() + zoom_conf.NAME.encode(), _MOST_CONF)
    except SidecarError:
        return None
    if _DOUBTFUL.search(text):
        return None
    return text.replace(magic.encode(), _MAGIC.encode())


def files_of(outline: Outline, reading: Reading) -> tuple[Sequence[PlainFile], Cast] | None:
    """Return the files of a folder whose shape is known, and what they are.

    None if somebody's track has a name that leaves doubts.
    """
    files, tracks = outline.listing.raw, outline.tracks
    names = ""
    if tracks is not None:
        names = _BETWEEN.join([name for name, _ in tracks.raw]).replace(outline.magic, _MAGIC)
        prefix = os.fsdecode(tracks.path[tracks.path.rfind(SEPARATOR) + 1 :]) + os.sep
        files = [*files, *[(prefix + name, stat) for name, stat in tracks.raw]]
    cast = reading.cast(names)
    return None if cast is None else (files, cast)


def _is_odd_conf(name: str) -> bool:
    """Tell a configuration whose name is written in another way: its text is in no shape."""
    return name != zoom_conf.NAME and name.casefold() == zoom_conf.NAME


def _all_there(raw: Iterable[tuple[str, os.stat_result]]) -> bool:
    """Return whether every file has bytes, and has them on this disk."""
    for _, stat in raw:
        size = stat.st_size
        if not size or (size >= SMALLEST_PLACEHOLDER and is_cloud_only(stat)):
            return False
    return True


def _make_room(remembered: dict[Any, Any]) -> None:
    if len(remembered) >= _MOST:
        remembered.clear()
