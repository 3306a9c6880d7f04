"""Pages of the table of meetings, in any order, by SQL and index alone."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.meetings import Confidence, MeetingState, Source, TimeBase
from hostapp.domain.status_word import Status
from hostapp.store.lean_sqlite import Database
from hostapp.store.library_order import MEETING_MASK
from hostapp.store.library_reading import moment, states_of
from hostapp.store.library_rows import CachedStatus, Column, Counts, Filter, MeetingRow, Query
from hostapp.store.library_text import match_expression, title_key
from hostapp.store.library_titles import display_of
from hostapp.store.library_wholes import Part, length_of, parts_of, states_of_whole

RANKS: Final[Mapping[Status, int]] = {
    Status.UNDECIDED: 0,
    Status.GRANTED: 1,
    Status.PARTLY: 2,
    Status.EXPIRED: 3,
    Status.REVOKED: 4,
    Status.REFUSED: 5,
    Status.WITHDRAWN: 6,
}
"""How statuses are stored; also their order in the table. The indexes name 1 and 2."""

_UNTOLD: Final = (TimeBase.FILE_TIME, TimeBase.UNKNOWN)
_HOUR: Final = 3_600
_DAY: Final = 24 * _HOUR
EXPIRING_WITHIN: Final = timedelta(days=30)

_STATUSES: Final = {rank: status for status, rank in RANKS.items()}
_ALLOWED: Final = "1, 2"
_NOT_ALLOWED: Final = "3, 4, 5, 6"

_ORDERS: Final[Mapping[Column, tuple[str, str]]] = {
    Column.STARTED: ("meeting_by_start", "started_at, status, source"),
    Column.TITLE: ("meeting_by_title", "title_key, status, source"),
    Column.SOURCE: ("meeting_by_source", "source, started_at, status"),
    Column.LENGTH: ("meeting_by_length", "duration, status, source"),
    Column.PEOPLE: ("meeting_by_people", "people_count, status, source"),
    Column.CONSENT: ("meeting_by_status", "status, started_at, source"),
    Column.SIZE: ("meeting_by_size", "size, status, source"),
}

_ROW: Final = (
    "SELECT meeting.number, id, title, started_at, started_text, duration, source, people_count,"
    " status, purposes, until, decided_at, out_count, size, file_count, states, presence,"
    " confidence, folder.path, first_file"
    " FROM meeting JOIN folder ON folder.number = meeting.folder WHERE meeting.number IN "
)


@dataclass(frozen=True, slots=True)
class Tally:
    """The library in numbers, most frequent tool first."""

    by_source: tuple[tuple[str, int], ...]
    by_state: tuple[tuple[str, int], ...]
    not_here: int
    """Meetings that are away or were not seen."""


class ListingReader:
    """Counts and pages. `now` is aware, in UTC."""

    def __init__(self, db: Database) -> None:
        self._conn = db.conn

    def counts(self, now: datetime) -> Counts:
        """Count what each filter shows."""
        by_source = dict(
            self._conn.execute(
                "SELECT source, count(*) FROM meeting INDEXED BY meeting_by_source"
                " WHERE whole IS NULL GROUP BY source"
            )
        )
        by_status = dict(
            self._conn.execute(
                "SELECT status, count(*) FROM meeting INDEXED BY meeting_by_status"
                " WHERE whole IS NULL GROUP BY status"
            )
        )
        (expiring,) = self._conn.execute(
            f"SELECT count(*) FROM meeting WHERE {_EVERY} AND {_EXPIRING}",  # noqa: S608
            _expiring_values(now),
        ).fetchone()
        allowed = by_status.get(1, 0) + by_status.get(2, 0)
        total = sum(by_status.values())
        undecided = by_status.get(0, 0)
        return Counts(
            all=total,
            undecided=undecided,
            allowed=allowed,
            not_allowed=total - allowed - undecided,
            expiring=expiring,
            by_source={
                Source(source): number
                for source, number in sorted(by_source.items(), key=lambda pair: (-pair[1], pair))
            },
        )

    def tally(self) -> Tally:
        """Count the meetings by tool and by state."""
        sources = self._conn.execute(
            "SELECT source, count(*) AS number FROM meeting WHERE whole IS NULL"
            " GROUP BY source ORDER BY number DESC, source"
        ).fetchall()
        by_state: Counter[str] = Counter()
        not_here = 0
        for states, presence, number in self._conn.execute(
            "SELECT states, presence, count(*) FROM meeting NOT INDEXED WHERE whole IS NULL"
            " AND (states <> '' OR presence <> '') GROUP BY states, presence"
        ):
            by_state.update(dict.fromkeys(f"{states} {presence}".split(), number))
            not_here += number if presence else 0
        return Tally(tuple(sources), tuple(sorted(by_state.items())), not_here)

    def count(self, query: Query, now: datetime) -> int:
        """Count the meetings that fit."""
        where, values = _conditions(query, now)
        if not query.text.strip():
            index = _ORDERS[query.sort][0]
            hint = "" if query.filter is Filter.EXPIRING else f"INDEXED BY {index}"
            sql = f"SELECT count(*) FROM meeting {hint} WHERE {where}"  # noqa: S608
            return int(self._conn.execute(sql, values).fetchone()[0])
        expression = match_expression(query.text)
        if expression is None:
            return 0
        if where == _EVERY:
            sql = "SELECT count(*) FROM title_words WHERE title_words MATCH ?"
        else:
            sql = f"SELECT count(*) {_MATCHED} AND {where}"
        return int(self._conn.execute(sql, [expression, *values]).fetchone()[0])

    def page(self, query: Query, offset: int, limit: int, now: datetime) -> tuple[MeetingRow, ...]:
        """Return the rows from `offset` on, at most `limit`."""
        return self.rows(self._numbers(query, offset, limit, now))

    def ids(self, query: Query, now: datetime) -> tuple[MeetingId, ...]:
        """Return the ids of all meetings that fit, in order."""
        numbers = self._numbers(query, 0, -1, now)
        names = dict(self._conn.execute("SELECT number, id FROM meeting"))
        return tuple(MeetingId(names[number]) for number in numbers)

    def ids_from(self, start: str) -> tuple[MeetingId, ...]:
        """Return the ids that begin with these hex digits; none for other text."""
        if not start or not set(start) <= set("0123456789abcdef"):
            return ()
        rows = self._conn.execute(
            "SELECT DISTINCT coalesce(whole.id, meeting.id) AS found FROM meeting"
            " LEFT JOIN meeting AS whole ON whole.number = meeting.whole"
            " WHERE meeting.id >= ? AND meeting.id < ? ORDER BY found",
            [start, f"{start}g"],
        )
        return tuple(MeetingId(id_) for (id_,) in rows)

    def times(
        self, near: datetime | None = None
    ) -> tuple[tuple[MeetingId, Source, datetime, float], ...]:
        """Return id, tool, start and seconds of the meetings for which all are known.

        A start that only a file's time tells is not known: downloads share it. Of all, or only of
        those that began within an hour of `near`.
        """
        around = (
            [] if near is None else [int(near.timestamp()) - _HOUR, int(near.timestamp()) + _HOUR]
        )
        only = " AND started_at BETWEEN ? AND ?" if around else ""
        rows = self._conn.execute(
            "SELECT id, source, started_at, duration FROM meeting WHERE whole IS NULL"  # noqa: S608
            " AND started_at IS NOT NULL AND duration IS NOT NULL"
            f" AND time_base NOT IN (?, ?){only}",
            [*_UNTOLD, *around],
        )
        return tuple(
            (MeetingId(id_), Source(source), datetime.fromtimestamp(started, UTC), duration)
            for id_, source, started, duration in rows
        )

    def titled(
        self, title: str | None = None
    ) -> tuple[tuple[MeetingId, Source, str, datetime | None, bool, bool, float | None], ...]:
        """Return id, tool, title, start, whether that was told, whether it has media, and seconds.

        Of all meetings that are here, or only of those with this title, whatever its case.
        """
        only = " AND title_key = ?" if title is not None else ""
        rows = self._conn.execute(
            "SELECT id, source, title, started_at, time_base, states, duration FROM meeting"  # noqa: S608
            f" WHERE whole IS NULL AND presence = ''{only}",
            [] if title is None else [title_key(title)],
        )
        return tuple(
            (
                MeetingId(id_),
                Source(source),
                name,
                None if started is None else datetime.fromtimestamp(started, UTC),
                base not in _UNTOLD,
                MeetingState.NO_MEDIA not in states.split(),
                duration,
            )
            for id_, source, name, started, base, states, duration in rows
        )

    def near(self, started: datetime, limit: int) -> tuple[MeetingId, ...]:
        """Return the meetings that began within a day of a moment, the nearest first."""
        at = int(started.timestamp())
        rows = self._conn.execute(
            "SELECT id FROM meeting WHERE whole IS NULL AND started_at BETWEEN ?1 AND ?2"
            " ORDER BY abs(started_at - ?3), number LIMIT ?4",
            [at - _DAY, at + _DAY, at, limit],
        )
        return tuple(MeetingId(id_) for (id_,) in rows)

    def rows(self, numbers: list[int]) -> tuple[MeetingRow, ...]:
        """Return the rows with these numbers, in this order."""
        marks = ", ".join("?" * len(numbers))
        found = self._conn.execute(f"{_ROW} ({marks})", numbers)
        rows = {row[0]: _row(row) for row in found}
        for number, parts in parts_of(self._conn, numbers).items():
            rows[number] = _with_parts(rows[number], parts)
        return tuple(rows[number] for number in numbers if number in rows)

    def row(self, meeting: MeetingId) -> MeetingRow | None:
        """Return the row of one meeting."""
        number = self._conn.execute("SELECT number FROM meeting WHERE id = ?", [meeting]).fetchone()
        return self.rows([number[0]])[0] if number else None

    def _numbers(self, query: Query, offset: int, limit: int, now: datetime) -> list[int]:
        where, values = _conditions(query, now)
        index, columns = _ORDERS[query.sort]
        direction = "DESC" if query.descending else "ASC"
        order = ", ".join(f"{column} {direction}" for column in f"{columns}, number".split(", "))
        if not query.text.strip():
            hint = "" if query.filter is Filter.EXPIRING else f"INDEXED BY {index}"
            sql = f"SELECT number FROM meeting {hint} WHERE {where}"  # noqa: S608
        else:
            expression = match_expression(query.text)
            if expression is None:
                return []
            values = [expression, *values]
            if query.sort is Column.STARTED:
                order = f"title_words.rowid {direction}"
            if query.sort is Column.STARTED and where == _EVERY:
                sql = f"SELECT rowid & {MEETING_MASK} FROM title_words WHERE title_words MATCH ?"  # noqa: S608
            else:
                sql = f"SELECT number {_MATCHED} AND {where}"
        rows = self._conn.execute(
            f"{sql} ORDER BY {order} LIMIT ? OFFSET ?", [*values, limit, offset]
        )
        return [number for (number,) in rows]


class StatusCache:
    """What the table shows of each meeting's status; the ledger is the truth."""

    def __init__(self, db: Database) -> None:
        self._conn = db.conn

    def store(self, rows: list[CachedStatus]) -> None:
        """Write statuses, as part of a transaction that the caller opens."""
        self._conn.executemany(
            "UPDATE meeting SET status = ?, purposes = ?, until = ?, decided_at = ?, out_count = ?"
            " WHERE id = ?",
            [
                (
                    RANKS[row.status],
                    " ".join(row.purposes),
                    None if row.until is None else int(row.until.timestamp()),
                    None if row.decided_at is None else int(row.decided_at.timestamp()),
                    row.out_count,
                    row.meeting,
                )
                for row in rows
            ],
        )

    def overdue(self, now: datetime) -> tuple[MeetingId, ...]:
        """Return the meetings stored as allowed whose time has run out."""
        rows = self._conn.execute(
            f"SELECT id FROM meeting WHERE until <= ? AND status IN ({_ALLOWED})",  # noqa: S608
            [int(now.timestamp())],
        )
        return tuple(MeetingId(id_) for (id_,) in rows)

    def decided(self) -> frozenset[MeetingId]:
        """Return the meetings that are not stored as undecided."""
        rows = self._conn.execute("SELECT id FROM meeting WHERE status > 0")
        return frozenset(MeetingId(id_) for (id_,) in rows)


_EVERY: Final = "whole IS NULL"
_MATCHED: Final = (
    "FROM title_words CROSS JOIN meeting"
    f" ON meeting.number = title_words.rowid & {MEETING_MASK} WHERE title_words MATCH ?"
)
_EXPIRING: Final = f"until IS NOT NULL AND status IN ({_ALLOWED}) AND until > ? AND until <= ?"


def _expiring_values(now: datetime) -> list[object]:
    return [int(now.timestamp()), int((now + EXPIRING_WITHIN).timestamp())]


def _conditions(query: Query, now: datetime) -> tuple[str, list[object]]:
    parts = [_EVERY]
    values: list[object] = []
    if query.filter is Filter.UNDECIDED:
        parts.append("status = 0")
    elif query.filter is Filter.ALLOWED:
        parts.append(f"status IN ({_ALLOWED})")
    elif query.filter is Filter.NOT_ALLOWED:
        parts.append(f"status IN ({_NOT_ALLOWED})")
    elif query.filter is Filter.EXPIRING:
        parts.append(_EXPIRING)
        values += _expiring_values(now)
    if query.source is not None:
        parts.append("source = ?")
        values.append(query.source.value)
    if query.status is not None:
        parts.append("status = ?")
        values.append(RANKS[query.status])
    if query.among is not None:
        parts.append("id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(sorted(query.among)))
    return " AND ".join(parts), values


def _with_parts(row: MeetingRow, parts: Sequence[Part]) -> MeetingRow:
    started = None if row.started_at is None else int(row.started_at.timestamp())
    every = [Part(started, row.duration_seconds, row.states), *parts]
    return replace(row, duration_seconds=length_of(every), states=states_of_whole(every))


def _row(row: tuple[Any, ...]) -> MeetingRow:
    (_, id_, title, started, text, duration, source, people, status, purposes, until, *rest) = row
    decided, out, size, files, states, presence, confidence, folder, first = rest
    return MeetingRow(
        id=MeetingId(id_),
        title=title,
        started_at=moment(started),
        started_text=text,
        duration_seconds=duration,
        source=Source(source),
        people_count=people,
        status=_STATUSES[status],
        status_purposes=tuple(map(PurposeId, purposes.split())),
        status_until=moment(until),
        decided_at=moment(decided),
        out_count=out,
        size=size,
        file_count=files,
        states=states_of(states, presence),
        confidence=Confidence(confidence),
        path=display_of(folder, first),
    )
