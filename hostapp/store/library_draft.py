"""A found meeting made ready for the library, as far as that needs no look into it.

Nothing here touches a database, so that a process which only reads folders can do it.
"""

import os
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

from hostapp.domain.meetings import (
    Confidence,
    FoundMeeting,
    FoundPerson,
    MeetingState,
    Source,
    TimeBase,
)
from hostapp.store.library_packing import Mould, Packed, PlainFile, Sort, pack
from hostapp.store.library_text import showable, title_key
from hostapp.store.library_values import SEPARATOR, shape_of, shape_of_text

NOTHING: Final = ""
"""Stands for what is not known: SQLite's module takes a text from Python far sooner than None."""

_CERTAIN: Final = Confidence.CERTAIN._value_

Head = tuple[str, str, str, int | None, str, str, float | str, str, str, str]
Totals = tuple[int, int, bytes, bytes | str, str]


class Draft(NamedTuple):
    """A meeting in values of the simplest kinds; what it needs yet is its id and its people."""

    head: Head
    """Source, title and what it is sorted by, start in seconds since 1970 UTC, start as written,
    time base, seconds, number, confidence, states."""
    totals: Totals
    """Number of files, bytes, shape, the file that stands for it if not its folder, problems."""
    files: Packed
    people: tuple[tuple[str, str | None, bool], ...]
    """Names, e-mail addresses, and whether the name is a guess."""
    host: str | None


DraftedFolder = tuple[bytes, bytes, tuple[Any, ...]]
"""Path and signature of a folder that nobody knew, and a `Draft` of its only meeting.

The draft may have become a plain tuple on its way from another process.
"""


def draft_of(found: FoundMeeting, *, alone: bool) -> Draft:
    """Draft a meeting; `alone` if its folder holds no other."""
    prefix = found.folder + SEPARATOR
    names = [file.path.removeprefix(prefix) for file in found.files]
    sizes = [file.stat.size for file in found.files]
    title = showable(found.title)
    return Draft(
        (
            found.source._value_,
            title,
            title_key(title),
            _seconds(found.started_at),
            showable(found.started_text),
            found.time_base._value_,
            NOTHING if found.duration_seconds is None else found.duration_seconds,
            found.meeting_number or NOTHING,
            found.confidence._value_,
            _words(found.states),
        ),
        (
            len(names),
            sum(sizes),
            shape_of(zip(names, sizes, strict=True)),
            names[0] if names and (len(names) == 1 or not alone) else NOTHING,
            "\n".join(map(showable, found.problems)) or NOTHING,
        ),
        pack(
            [
                (name, file.kind, *file.stat, file.part, file.speaker, file.problem)
                for name, file in zip(names, found.files, strict=True)
            ]
        ),
        _people(found.people),
        found.host,
    )


class PlainDrafts:
    """Drafts meetings that are alone in their folders, with nothing against any of their files.

    All of the same tool, people and sorts of files, so that these are looked at once.
    """

    __slots__ = ("_mould", "_people", "_source")

    def __init__(
        self, source: Source, sorts: Iterable[Sort], people: Iterable[FoundPerson]
    ) -> None:
        """Make ready; the sorts are in the order of the files."""
        self._source = source._value_
        self._mould = Mould(sorts)
        self._people = _people(people)

    def draft(
        self,
        title: str,
        start: tuple[datetime, str, TimeBase],
        files: Sequence[PlainFile],
        *,
        host: str | None,
        meeting_number: str | None,
        states: Collection[MeetingState],
    ) -> Draft:
        """Draft one meeting."""
        started_at, started_text, base = start
        names = [name for name, _ in files]
        sizes = [stat.st_size for _, stat in files]
        title = showable(title)
        return Draft(
            (
                self._source,
                title,
                title_key(title),
                _seconds(started_at),
                showable(started_text),
                base._value_,
                NOTHING,
                meeting_number or NOTHING,
                _CERTAIN,
                _words(states),
            ),
            (
                len(files),
                sum(sizes),
                shape_of_text(names, sizes),
                os.fsencode(names[0]) if len(names) == 1 else NOTHING,
                NOTHING,
            ),
            self._mould.packed(files),
            self._people,
            host,
        )


def _seconds(started_at: datetime | None) -> int | None:
    return None if started_at is None else int(started_at.timestamp())


def _words(states: Collection[MeetingState]) -> str:
    return " ".join(sorted(states)) if states else ""


def _people(people: Iterable[FoundPerson]) -> tuple[tuple[str, str | None, bool], ...]:
    return tuple([(person.name, person.email, person.guess) for person in people])
