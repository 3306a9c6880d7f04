"""Take in what a scan found, a chunk of folders in one transaction.

Values go to SQLite as text, int, float or bytearray: for bytes, bool and None its module looks
for an adapter each time, which costs more than to store them.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import MeetingState
from hostapp.store.lean_sqlite import Database
from hostapp.store.library_aliases import apply_aliases
from hostapp.store.library_draft import NOTHING, DraftedFolder, draft_of
from hostapp.store.library_files import mark_unindexed
from hostapp.store.library_order import meeting_key
from hostapp.store.library_packing import Packed, column_of
from hostapp.store.library_text import indexed
from hostapp.store.library_titles import INSERT_TITLE, index_title, number_of_person
from hostapp.store.library_values import FolderContent, NamedPerson, Placed, StoredMeeting
from hostapp.store.library_words import drop_words, mark_unfinished

FindPerson = Callable[[str, str | None], NamedPerson | None]
"""From a name and an e-mail to the person they stand for; None if it is nobody."""


People = tuple[tuple[str, str | None, bool], ...]
"""As drafts tell them."""

_MOST_CASTS: Final = 512
_CROWD: Final = 24
"""People who are too many to be remembered together: a crowd seldom meets again, and weighs."""


class _Cast(NamedTuple):
    """Who is in a meeting: people's rows, whether a guess, whether the host; and their names."""

    people: tuple[tuple[int, int, int], ...] = ()
    names: str = ""


_NOBODY: Final = _Cast()


@dataclass(slots=True)
class _Rows:
    next_folder: int = 1
    folders: list[tuple[Any, ...]] = field(default_factory=list)
    meetings: list[tuple[Any, ...]] = field(default_factory=list)
    files: list[tuple[int, str]] = field(default_factory=list)
    participants: list[tuple[int, int, int, int]] = field(default_factory=list)
    titles: list[tuple[int, str, str]] = field(default_factory=list)
    updates: list[tuple[Any, ...]] = field(default_factory=list)
    outdated: list[StoredMeeting] = field(default_factory=list)
    unlearned: list[StoredMeeting] = field(default_factory=list)
    states: list[tuple[int, str, str, str]] = field(default_factory=list)
    """Of what is brought up to date, as it is from now on."""


class Intake:
    """Writes of a scan. Each is part of a transaction that the caller opens."""

    def __init__(self, db: Database, person: FindPerson) -> None:
        self._conn = db.conn
        self._person = person
        self._people: dict[PersonId, int] = {}
        self._owners: dict[str, PersonId | None] = {}
        self._casts: dict[tuple[People, str | None], _Cast] = {}

    def store(
        self,
        contents: Sequence[FolderContent],
        drafted: Sequence[DraftedFolder] = (),
        ids: Iterable[MeetingId] = (),
    ) -> None:
        """Write folders with their meetings: new ones are added, known ones brought up to date.

        Folders that are `drafted` are new, as their meetings are, which get the next of the `ids`.
        """
        rows = _Rows()
        following = self._next("meeting")
        for content, folder in zip(contents, self._folders(contents, rows), strict=True):
            alone = len(content.meetings) == 1
            for placed in content.meetings:
                number = placed.known.number if placed.known else following
                following += placed.known is None
                self._collect(placed, number, folder, alone, rows)
        self._collect_drafts(drafted, ids, following, rows)
        self._write(rows)

    def _next(self, table: str) -> int:
        (newest,) = self._conn.execute(f"SELECT max(number) FROM {table}").fetchone()  # noqa: S608
        return (newest or 0) + 1

    def _folders(self, contents: Sequence[FolderContent], rows: _Rows) -> list[int]:
        numbers = []
        rows.next_folder = self._next("folder")
        find = "SELECT number FROM folder WHERE path = ?"
        for content in contents:
            row = None if content.fresh else self._conn.execute(find, [content.path]).fetchone()
            number = row[0] if row else rows.next_folder
            rows.next_folder += row is None
            rows.folders.append((number, bytearray(content.path), bytearray(content.signature)))
            numbers.append(number)
        return numbers

    def _collect_drafts(
        self, drafted: Sequence[DraftedFolder], ids: Iterable[MeetingId], number: int, rows: _Rows
    ) -> None:
        folder = rows.next_folder
        for (path, signature, draft), id_ in zip(drafted, ids, strict=False):
            rows.folders.append((folder, bytearray(path), bytearray(signature)))
            head, names = self._head(draft, number, folder, rows)
            rows.meetings.append((number, id_, *head))
            rows.titles.append((head[0], indexed(draft[0][_TITLE]), names))
            number += 1
            folder += 1

    def _collect(self, placed: Placed, number: int, folder: int, alone: bool, rows: _Rows) -> None:
        known, draft = placed.known, draft_of(placed.found, alone=alone)
        head, names = self._head(draft, number, folder, rows)
        if known is None:
            rows.meetings.append((number, placed.id, *head))
            rows.titles.append((head[0], indexed(draft.head[_TITLE]), names))
            return
        rows.updates.append((*head, number))
        files = rows.files[-1][1]
        rows.states.append((number, draft.head[_STATES], MeetingState.CLOUD_ONLY.value, files))
        rows.outdated.append(known)
        if placed.changed or head[0] != known.key:
            rows.unlearned.append(known)

    def _head(
        self, draft: tuple[Any, ...], number: int, folder: int, rows: _Rows
    ) -> tuple[tuple[Any, ...], str]:
        """Take a draft's people and files; return what is left, and the names to be found by."""
        head, totals, files, people, host = draft
        key = meeting_key(head[_STARTED], number)
        here, names = self._cast(people, host)
        rows.participants += [(number, *each) for each in here]
        rows.files.append((number, self._column(files)))
        count, size, shape, first, problems = totals
        if isinstance(first, bytes):
            first = bytearray(first)
        return (
            key,
            folder,
            *head,
            len(here),
            count,
            size,
            bytearray(shape),
            first,
            problems,
        ), names

    def _column(self, files: Packed) -> str:
        return files[0] if len(files) == 1 else column_of(files, self._owner)

    def _cast(self, people: People, host: str | None) -> _Cast:
        """Return who is in a meeting; the same people meet again and again."""
        if not people and host is None:
            return _NOBODY
        if len(people) >= _CROWD:
            return self._read_cast(people, host)
        told = (people, host)
        cast = self._casts.get(told)
        if cast is None:
            if len(self._casts) >= _MOST_CASTS:
                self._casts.clear()
            cast = self._casts[told] = self._read_cast(people, host)
        return cast

    def _read_cast(self, people: People, host_name: str | None) -> _Cast:
        host = self._person(host_name, None) if host_name else None
        named: dict[PersonId, tuple[NamedPerson, bool]] = {}
        for name, email, guess in people:
            person = self._person(name, email or None)
            if person is not None:
                named[person.id] = (person, guess and named.get(person.id, (person, True))[1])
        if host is not None:
            named.setdefault(host.id, (host, False))
        numbers = tuple(
            (
                self._person_number(person),
                int(guess),
                int(host is not None and person.id == host.id),
            )
            for person, guess in named.values()
        )
        names = " ".join(person.name for person, _ in named.values())
        return _Cast(numbers, indexed(names))

    def _person_number(self, person: NamedPerson) -> int:
        number = self._people.get(person.id)
        if number is None:
            number = number_of_person(self._conn, person)
            self._people[person.id] = number
        return number

    def _owner(self, name: str) -> PersonId | None:
        if name not in self._owners:
            person = self._person(name, None)
            self._owners[name] = None if person is None else person.id
        return self._owners[name]

    def _write(self, rows: _Rows) -> None:
        many = self._conn.executemany
        many(_INSERT_FOLDER, rows.folders)
        many(_INSERT_MEETING, rows.meetings)
        if rows.updates:
            self._make_room(rows)
            many(_UPDATE_MEETING, rows.updates)
        many("INSERT OR REPLACE INTO files (meeting, list) VALUES (?, ?)", rows.files)
        many(_INSERT_PARTICIPANT, rows.participants)
        rows.titles.sort()  # FTS5 writes a segment whenever a number is smaller than the last
        many(INSERT_TITLE, rows.titles)
        outdated = [known.number for known in rows.outdated]
        mark_unfinished(self._conn, outdated)
        mark_unindexed(self._conn, outdated)
        for known in rows.outdated:
            apply_aliases(self._conn, known.number)
            index_title(self._conn, known.number)

    def _make_room(self, rows: _Rows) -> None:
        many = self._conn.executemany
        many("DELETE FROM title_words WHERE rowid = ?", [(known.key,) for known in rows.outdated])
        many(
            "DELETE FROM participant WHERE meeting = ? AND NOT found_in_words",
            [(known.number,) for known in rows.outdated],
        )
        for known in rows.unlearned:
            drop_words(self._conn, known.key)
        many(
            "UPDATE meeting SET lengths_read = 0, words_read = 0 WHERE number = ?",
            [(known.number,) for known in rows.unlearned],
        )
        many(_DOWNLOADED, rows.states)


_TITLE: Final = 1
_STARTED: Final = 3
_STATES: Final = 9
"""Places in a draft's head."""

_HEAD: Final = (
    "key",
    "folder",
    "source",
    "title",
    "title_key",
    "started_at",
    "started_text",
    "time_base",
    "duration",
    "meeting_number",
    "confidence",
    "states",
    "people_count",
    "file_count",
    "size",
    "shape",
    "first_file",
    "problems",
)
_OPTIONAL: Final = dict.fromkeys(
    ("duration", "meeting_number", "first_file", "problems"), f"nullif(?, '{NOTHING}')"
)
_INSERT_FOLDER: Final = (
    "INSERT INTO folder (number, path, signature) VALUES (?, ?, ?)"
    " ON CONFLICT (number) DO UPDATE SET signature = excluded.signature"
)
_INSERT_MEETING: Final = (
    f"INSERT INTO meeting (number, id, {', '.join(_HEAD)})"  # noqa: S608
    f" VALUES (?, ?, {', '.join(_OPTIONAL.get(name, '?') for name in _HEAD)})"
)
_UPDATE_MEETING: Final = (
    "UPDATE meeting SET presence = '', "  # noqa: S608
    + ", ".join(
        f"{name} = coalesce({_OPTIONAL[name]}, duration)"
        if name == "duration"
        else f"{name} = {_OPTIONAL.get(name, '?')}"
        for name in _HEAD
    )
    + " WHERE number = ?"
)
_DOWNLOADED: Final = (
    "UPDATE meeting SET lengths_read = 0, words_read = 0 WHERE number = ?1"
    " AND instr(states, ?3) AND (NOT instr(?2, ?3)"
    " OR EXISTS (SELECT 1 FROM files WHERE meeting = ?1 AND list <> ?4))"
)
"""What was only in the cloud was not opened; downloading it, or some of it, may change no time
that is told."""
_INSERT_PARTICIPANT: Final = (
    "INSERT INTO participant (meeting, person, guess, is_host) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (meeting, person) DO UPDATE SET is_host = max(is_host, excluded.is_host)"
)
