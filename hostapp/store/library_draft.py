"""A found meeting made ready for the library, as far as that needs no look into it.

Nothing here touches a database, so that a process which only reads folders can do it.
"""

import os
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Final, NamedTuple

from hostapp.domain.meetings import (
    Confidence,
    FoundMeeting,
    FoundPerson,
    MeetingState,
    Source,
    TimeBase,
)
from hostapp.store.library_packing import Packed, PlainFile, pack, pack_plain
from hostapp.store.library_text import showable, title_key
from hostapp.store.library_values import SEPARATOR, shape_of, shape_of_text

NOTHING: Final = ""
"""Stands for what is not known: SQLite's module takes a text from Python far sooner than None."""

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


def draft_plain(
    source: Source,
    title: str,
    start: tuple[datetime, str, TimeBase],
    files: Sequence[PlainFile],
    *,
    host: str | None,
    meeting_number: str | None,
    people: Iterable[FoundPerson],
    states: Collection[MeetingState],
) -> Draft:
    """Draft the only meeting of a folder, with nothing against any of its files."""
    started_at, started_text, base = start
    sizes = [file[1].st_size for file in files]
    names = [file[0] for file in files]
    title = showable(title)
    return Draft(
        (
            source._value_,
            title,
            title_key(title),
            _seconds(started_at),
            showable(started_text),
            base._value_,
            NOTHING,
            meeting_number or NOTHING,
            Confidence.CERTAIN._value_,
            _words(states),
        ),
        (
            len(files),
            sum(sizes),
            shape_of_text(names, sizes),
            os.fsencode(names[0]) if len(names) == 1 else NOTHING,
            NOTHING,
        ),
        pack_plain(files),
        _people(people),
        host,
    )


def _seconds(started_at: datetime | None) -> int | None:
    return None if started_at is None else int(started_at.timestamp())


def _words(states: Collection[MeetingState]) -> str:
    return " ".join(sorted(states)) if states else ""


def _people(people: Iterable[FoundPerson]) -> tuple[tuple[str, str | None, bool], ...]:
    return tuple([(person.name, person.email, person.guess) for person in people])
