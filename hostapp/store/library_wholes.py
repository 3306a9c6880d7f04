"""Meetings that the host joined: what the whole shows of its parts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import MeetingState
from hostapp.store.arrangement import Arrangement
from hostapp.store.library_packing import unpack
from hostapp.store.library_text import title_key
from hostapp.store.library_titles import index_title

_MEDIA_MISSING: Final = frozenset({MeetingState.NO_MEDIA})


@dataclass(frozen=True, slots=True)
class Part:
    """What the whole needs to know of a part, or of itself."""

    started_at: int | None
    """Seconds since 1970, UTC."""
    duration: float | None
    """Seconds."""
    states: frozenset[MeetingState]


def parts_of(conn: Any, numbers: Sequence[int]) -> dict[int, list[Part]]:
    """Return the parts of those of these meetings that have any."""
    marks = ", ".join("?" * len(numbers))
    rows = conn.execute(
        "SELECT whole, started_at, duration, states || ' ' || presence FROM meeting"  # noqa: S608
        f" WHERE whole IN ({marks})",
        list(numbers),
    )
    found: dict[int, list[Part]] = {}
    for whole, started, duration, states in rows:
        part = Part(started, duration, frozenset(map(MeetingState, states.split())))
        found.setdefault(whole, []).append(part)
    return found


def length_of(parts: Iterable[Part]) -> float | None:
    """Return the seconds that parts cover together: those of one time count once."""
    total: float | None = None
    end = float("-inf")
    for part in sorted(parts, key=lambda each: each.started_at or 0):
        if part.duration is None:
            continue
        begin = float(part.started_at or 0)
        total = (total or 0.0) + max(0.0, begin + part.duration - max(begin, end))
        end = max(end, begin + part.duration)
    return total


def states_of_whole(parts: Sequence[Part]) -> frozenset[MeetingState]:
    """Return every state of a part; sound and pictures are missing only if no part has them."""
    every = frozenset().union(*(part.states for part in parts))
    silent = all(MeetingState.NO_MEDIA in part.states for part in parts)
    return every if silent else every - _MEDIA_MISSING


def bring_in_step(conn: Any, arrangement: Arrangement) -> None:
    """Let the library show what the host arranged; part of a transaction that the caller opens."""
    arrange(conn, arrangement.joins(), arrangement.titles(), arrangement.spellings())


def arrange(
    conn: Any,
    joins: Mapping[MeetingId, MeetingId],
    titles: Mapping[MeetingId, str],
    spellings: Mapping[str, PersonId],
) -> None:
    """Bring the library in step with what the host arranged.

    `joins` leads from parts to wholes, `spellings` from names in normal form to people.
    """
    conn.execute("DELETE FROM other_name")
    conn.executemany("INSERT INTO other_name VALUES (?, ?)", list(spellings.items()))
    numbers: dict[str, int] = dict(conn.execute("SELECT id, number FROM meeting") if joins else ())
    wanted = {
        numbers[part]: numbers[whole]
        for part, whole in joins.items()
        if part in numbers and whole in numbers and whole not in joins
    }
    before = dict(conn.execute("SELECT number, whole FROM meeting WHERE whole IS NOT NULL"))
    conn.executemany(
        "UPDATE meeting SET whole = ? WHERE number = ?",
        [(wanted.get(number), number) for number in before.keys() | wanted.keys()],
    )
    for number in {*before, *before.values(), *wanted, *wanted.values()}:
        _gather(conn, number)
        index_title(conn, number)
    for meeting, title in titles.items():
        _entitle(conn, meeting, title)


def _gather(conn: Any, number: int) -> None:
    """Count the files and bytes of a meeting and of its parts."""
    rows = conn.execute(
        "SELECT list FROM files JOIN meeting ON meeting.number = files.meeting"
        " WHERE meeting.number = ?1 OR meeting.whole = ?1",
        [number],
    )
    files = [file for (text,) in rows for file in unpack(text)]
    conn.execute(
        "UPDATE meeting SET file_count = ?, size = ? WHERE number = ?",
        [len(files), sum(file.stat.size for file in files), number],
    )


def _entitle(conn: Any, meeting: MeetingId, title: str) -> None:
    row = conn.execute(
        "UPDATE meeting SET title = ?, title_key = ? WHERE id = ? AND title <> ? RETURNING number",
        [title, title_key(title), meeting, title],
    ).fetchone()
    if row is not None:
        index_title(conn, row[0])
