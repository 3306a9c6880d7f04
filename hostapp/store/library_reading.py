"""Read whole meetings back from the library."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import groupby
from typing import Any, Final

from hostapp.domain.identifiers import Digest, MeetingId, PersonId
from hostapp.domain.meetings import (
    Confidence,
    Meeting,
    MeetingState,
    Participant,
    RecordingFile,
    Source,
    TimeBase,
)
from hostapp.store.lean_sqlite import Database
from hostapp.store.library_files import Learned, learned_of_all
from hostapp.store.library_packing import UnpackedFile, unpack
from hostapp.store.library_values import full_path
from hostapp.store.library_wholes import Part, length_of, states_of_whole

_CHUNK: Final = 500


def moment(seconds: int | None) -> datetime | None:
    """Return seconds since 1970 as an aware time in UTC."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


def states_of(states: str, presence: str) -> frozenset[MeetingState]:
    """Return the states in which a meeting is, as they are stored."""
    return frozenset(map(MeetingState, f"{states} {presence}".split()))


class MeetingReader:
    """Brings back meetings with files and people."""

    def __init__(self, db: Database, *, parts: bool = True) -> None:
        self._db = db
        self._conn = db.conn
        self._parts = parts

    def meetings(self, ids: Sequence[MeetingId]) -> tuple[Meeting, ...]:
        """Return the meetings with these ids, in this order; unknown ids are left out."""
        known: dict[str, Meeting] = {}
        for at in range(0, len(ids), _CHUNK):
            chunk = list(ids[at : at + _CHUNK])
            marks = ", ".join("?" * len(chunk))
            for meeting in self._read(f"meeting.id IN ({marks})", chunk):
                known[meeting.id] = meeting
        return tuple(known[each] for each in ids if each in known)

    def as_found(self, ids: Sequence[MeetingId]) -> tuple[Meeting, ...]:
        """Return meetings with their own files and people, without what was joined to them."""
        alone = MeetingReader(self._db, parts=False)
        return alone.meetings(ids)

    def listed(self, ids: Sequence[MeetingId]) -> tuple[MeetingId, ...]:
        """Return the meetings as the table lists them: for a part, the whole; each once."""
        wholes = dict(
            self._conn.execute(
                "SELECT meeting.id, whole.id FROM meeting"
                " JOIN meeting AS whole ON whole.number = meeting.whole"
                " WHERE meeting.whole IS NOT NULL"
            )
        )
        return tuple(dict.fromkeys(MeetingId(wholes.get(each, each)) for each in ids))

    def all(self) -> Iterator[Meeting]:
        """Return every meeting, oldest row first, without holding more than a few at once."""
        last = 0
        while True:
            rows = self._conn.execute(
                "SELECT number FROM meeting WHERE number > ? ORDER BY number LIMIT ?",
                [last, _CHUNK],
            ).fetchall()
            if not rows:
                return
            yield from self._read(
                "meeting.number BETWEEN ? AND ? AND whole IS NULL", [rows[0][0], rows[-1][0]]
            )
            last = rows[-1][0]

    def with_person(self, person: PersonId) -> tuple[MeetingId, ...]:
        """Return the meetings in which a person is known to be."""
        rows = self._conn.execute(
            "SELECT DISTINCT whole.id FROM person"
            " JOIN participant ON participant.person = person.number"
            " JOIN meeting ON meeting.number = participant.meeting"
            " JOIN meeting AS whole ON whole.number = coalesce(meeting.whole, meeting.number)"
            " WHERE person.id = ? ORDER BY whole.number",
            [person],
        )
        return tuple(MeetingId(id_) for (id_,) in rows)

    def with_digest(self, digest: Digest) -> tuple[MeetingId, ...]:
        """Return the meetings that hold a file with these bytes."""
        rows = self._conn.execute(
            "SELECT DISTINCT whole.id FROM digest"
            " JOIN meeting ON meeting.number = digest.meeting"
            " JOIN meeting AS whole ON whole.number = coalesce(meeting.whole, meeting.number)"
            " WHERE digest.digest = ? ORDER BY whole.number",
            [digest],
        )
        return tuple(MeetingId(id_) for (id_,) in rows)

    def _read(self, condition: str, values: Sequence[object]) -> list[Meeting]:
        heads = self._conn.execute(f"{_MEETINGS} WHERE {condition}", values).fetchall()
        joined = self._joined([head[0] for head in heads])
        numbers = [each[0] for each in _flat(heads, joined)]
        marks = ", ".join("?" * len(numbers))
        others = self._other_names()
        found = {each[0]: unpack(each[13]) for each in _flat(heads, joined)}
        learned = learned_of_all(
            self._conn, (file.stat for files in found.values() for file in files)
        )
        people = _grouped(
            self._conn.execute(_PEOPLE.format(marks), numbers),
            lambda row: _participant(row, others.get(row[1], ())),
        )
        meetings = []
        for head in heads:
            both = [head, *joined.get(head[0], ())]
            files = tuple(
                _file(each[2], file, learned.get(file.stat))
                for each in both
                for file in found[each[0]]
            )
            present = [person for each in both for person in people.get(each[0], ())]
            meeting = _meeting(head, files, _each_once(present))
            meetings.append(_whole(meeting, both) if len(both) > 1 else meeting)
        return meetings

    def _other_names(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for name, person in self._conn.execute("SELECT normal_name, person FROM other_name"):
            found[person] = (*found.get(person, ()), name)
        return found

    def _joined(self, numbers: Sequence[int]) -> dict[int, list[tuple[Any, ...]]]:
        """Return the rows of meetings that the host joined to these, by number."""
        if not self._parts:
            return {}
        marks = ", ".join("?" * len(numbers))
        rows = self._conn.execute(
            f"{_MEETINGS} WHERE whole IN ({marks}) ORDER BY meeting.key", numbers
        )
        found: dict[int, list[tuple[Any, ...]]] = {}
        for row in rows:
            found.setdefault(row[14], []).append(row)
        return found


def _flat(
    heads: Iterable[tuple[Any, ...]], joined: Mapping[int, Iterable[tuple[Any, ...]]]
) -> Iterator[tuple[Any, ...]]:
    yield from heads
    for parts in joined.values():
        yield from parts


def _grouped(rows: Any, make: Any) -> dict[int, list[Any]]:
    return {number: [make(row) for row in each] for number, each in groupby(rows, _first)}


def _each_once(people: Iterable[Participant]) -> tuple[Participant, ...]:
    found: dict[PersonId, Participant] = {}
    for each in people:
        known = found.get(each.person, each)
        found[each.person] = replace(
            known, guess=known.guess and each.guess, is_host=known.is_host or each.is_host
        )
    return tuple(found.values())


def _first(row: tuple[Any, ...]) -> int:
    return int(row[0])


def _meeting(
    head: tuple[Any, ...], files: tuple[RecordingFile, ...], people: tuple[Participant, ...]
) -> Meeting:
    return Meeting(
        id=MeetingId(head[1]),
        folder=head[2],
        source=Source(head[3]),
        title=head[4],
        started_at=moment(head[5]),
        started_text=head[6],
        time_base=TimeBase(head[7]),
        duration_seconds=head[8],
        meeting_number=head[9],
        confidence=Confidence(head[10]),
        states=states_of(head[11], head[12]),
        files=files,
        participants=people,
    )


def _whole(meeting: Meeting, heads: Sequence[tuple[Any, ...]]) -> Meeting:
    """Add what the parts tell of length and states."""
    parts = [Part(head[5], head[8], states_of(head[11], head[12])) for head in heads]
    return replace(meeting, duration_seconds=length_of(parts), states=states_of_whole(parts))


def _participant(row: tuple[Any, ...], other_names: tuple[str, ...]) -> Participant:
    return Participant(
        PersonId(row[1]),
        row[2],
        guess=bool(row[3]),
        is_host=bool(row[4]),
        other_names=other_names,
    )


def _file(folder: bytes, file: UnpackedFile, learned: Learned | None) -> RecordingFile:
    known = learned or Learned()
    return RecordingFile(
        path=full_path(folder, file.name),
        kind=file.kind,
        stat=file.stat,
        digest=known.digest,
        duration_seconds=known.duration,
        problem=file.problem or known.problem,
        person=file.person,
        part=file.part,
    )


_WHOLE: Final = "JOIN meeting AS whole ON whole.number = coalesce(meeting.whole, meeting.number)"
_MEETINGS: Final = (
    "SELECT meeting.number, meeting.id, folder.path, source, title, started_at, started_text,"
    " time_base, duration, meeting_number, confidence, states, presence, list, whole"
    " FROM meeting JOIN folder ON folder.number = meeting.folder"
    " JOIN files ON files.meeting = meeting.number"
)
_PEOPLE: Final = (
    "SELECT participant.meeting, person.id, person.name, guess, is_host"
    " FROM participant JOIN person ON person.number = participant.person"
    " WHERE participant.meeting IN ({}) ORDER BY participant.meeting, is_host DESC, person.name"
)
