"""Take in what a scan found, a chunk of folders in one transaction."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from typing import Any, Final

from sqlite_utils import Database

from hostapp.domain.identifiers import Digest, MeetingId, PersonId
from hostapp.domain.meetings import FoundFile, FoundMeeting, Stat
from hostapp.store.library_order import meeting_key
from hostapp.store.library_text import indexed, showable, shown_path, title_key

SEPARATOR: Final = os.sep.encode()


@dataclass(frozen=True, slots=True)
class StoredFile:
    """What the library keeps of one file between scans."""

    name: bytes
    """Path below the meeting's folder, or the whole path if it lies elsewhere."""
    stat: Stat
    digest: Digest | None = None
    duration: float | None = None
    probed: bool = False
    read: bool = False


@dataclass(frozen=True, slots=True)
class StoredMeeting:
    """A meeting as the library has it, for comparing with what is found."""

    number: int
    """Of its row; 0 if only the keepsakes remember it."""
    id: MeetingId
    folder: bytes
    shape: bytes
    key: int
    files: Mapping[bytes, StoredFile]


@dataclass(frozen=True, slots=True)
class Placed:
    """A found meeting and its place: the meeting that it is, or a new one."""

    found: FoundMeeting
    id: MeetingId
    known: StoredMeeting | None = None


@dataclass(frozen=True, slots=True)
class FolderContent:
    """A folder as it was just read."""

    path: bytes
    signature: bytes
    meetings: tuple[Placed, ...] = ()


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """A person with the name by which spellings are compared."""

    id: PersonId
    name: str
    normal_name: str
    email: str | None = None


def name_below(folder: bytes, path: bytes) -> bytes:
    """Return `path` as the library stores it: short if it lies below `folder`."""
    prefix = folder + SEPARATOR
    return path.removeprefix(prefix)


def shape_of(folder: bytes, files: Iterable[FoundFile]) -> bytes:
    """Return eight bytes over the names and sizes of a meeting's files."""
    cut = len(folder) + 1
    return shape_of_names((file.path[cut:], file.stat.size) for file in files)


def shape_of_names(files: Iterable[tuple[bytes, int]]) -> bytes:
    """Return eight bytes over names (below the folder) and sizes."""
    parts = [b"%b\0%d" % pair for pair in files]
    parts.sort()
    return blake2b(b"\0\0".join(parts), digest_size=8).digest()


@dataclass(slots=True)
class _Rows:
    folders: list[tuple[Any, ...]] = field(default_factory=list)
    meetings: list[tuple[Any, ...]] = field(default_factory=list)
    updates: list[tuple[Any, ...]] = field(default_factory=list)
    files: list[tuple[Any, ...]] = field(default_factory=list)
    participants: list[tuple[Any, ...]] = field(default_factory=list)
    titles: list[tuple[Any, ...]] = field(default_factory=list)
    outdated: list[StoredMeeting] = field(default_factory=list)


FindPerson = Callable[[str, str | None], NamedPerson | None]
"""From a name and an e-mail to the person they stand for."""


class Intake:
    """Writes of a scan. Each method is part of a transaction that the caller opens."""

    def __init__(self, db: Database, person: FindPerson) -> None:
        """`person` names who a spelling and an e-mail stand for; None if it is nobody."""
        self._conn = db.conn
        self._person = person
        self._people: dict[PersonId, int] = {}

    def store(self, contents: Sequence[FolderContent]) -> None:
        """Write folders with their meetings: new ones are added, known ones brought up to date."""
        rows = _Rows()
        meeting = self._next("meeting")
        folders = self._folder_numbers(contents, rows)
        for content, folder in zip(contents, folders, strict=True):
            alone = len(content.meetings) == 1
            for placed in content.meetings:
                number = placed.known.number if placed.known else meeting
                meeting += placed.known is None
                self._collect(placed, number, folder, alone, rows)
        self._write(rows)

    def _next(self, table: str) -> int:
        (newest,) = self._conn.execute(f"SELECT max(number) FROM {table}").fetchone()  # noqa: S608
        return (newest or 0) + 1

    def _folder_numbers(self, contents: Sequence[FolderContent], rows: _Rows) -> list[int]:
        numbers = []
        following = self._next("folder")
        for content in contents:
            row = self._conn.execute(
                "SELECT number FROM folder WHERE path = ?", [content.path]
            ).fetchone()
            number = row[0] if row else following
            following += row is None
            rows.folders.append((number, content.path, content.signature))
            numbers.append(number)
        return numbers

    def _collect(self, placed: Placed, number: int, folder: int, alone: bool, rows: _Rows) -> None:
        found = placed.found
        started = None if found.started_at is None else int(found.started_at.timestamp())
        title = showable(found.title)
        people = self._collect_people(found, number, rows)
        first = name_below(found.folder, found.files[0].path) if found.files else None
        key = meeting_key(started, number)
        head = (
            key,
            folder,
            found.source.value,
            title,
            title_key(title),
            started,
            showable(found.started_text),
            found.time_base.value,
            found.duration_seconds,
            found.meeting_number,
            found.confidence.value,
            " ".join(sorted(found.states)) if found.states else "",
            len(people),
            len(found.files),
            sum(file.stat.size for file in found.files),
            shape_of(found.folder, found.files),
            None if alone and len(found.files) != 1 else first,
            "\n".join(map(showable, found.problems)) or None,
        )
        if placed.known is None:
            rows.meetings.append((number, placed.id, *head))
            rows.titles.append((key, indexed(title), indexed(" ".join(people))))
            self._collect_files(found, number, {}, rows)
        else:
            rows.updates.append((*head, number))
            rows.outdated.append(placed.known)
            self._collect_files(found, number, _kept(placed.known, found, key), rows)

    def _collect_people(self, found: FoundMeeting, number: int, rows: _Rows) -> list[str]:
        if not found.people and found.host is None:
            return []
        host = self._person(found.host, None) if found.host else None
        named: dict[PersonId, tuple[NamedPerson, bool]] = {}
        for each in found.people:
            person = self._person(each.name, each.email)
            if person is not None:
                guess = each.guess and named.get(person.id, (person, True))[1]
                named[person.id] = (person, guess)
        if host is not None:
            named.setdefault(host.id, (host, False))
        for person, guess in named.values():
            is_host = host is not None and person.id == host.id
            rows.participants.append((number, self._person_number(person), guess, is_host))
        return [person.name for person, _ in named.values()]

    def _person_number(self, person: NamedPerson) -> int:
        number = self._people.get(person.id)
        if number is None:
            number = number_of_person(self._conn, person)
            self._people[person.id] = number
        return number

    def _collect_files(
        self, found: FoundMeeting, number: int, known: Mapping[bytes, StoredFile], rows: _Rows
    ) -> None:
        prefix = found.folder + SEPARATOR
        cut = len(prefix)
        for file in found.files:
            path, stat = file.path, file.stat
            name = path[cut:] if path.startswith(prefix) else path
            old = known.get(name)
            if old is None or old.stat != stat:
                learned: tuple[object, ...] = (None, None, 0, 0)
            else:
                learned = (old.digest, old.duration, old.probed, old.read)
            rows.files.append(
                (
                    number,
                    name,
                    file.kind.value,
                    stat.device,
                    stat.inode,
                    stat.size,
                    stat.mtime_ns,
                    stat.ctime_ns,
                    file.part,
                    self._speaker(file),
                    file.problem and showable(file.problem),
                    *learned,
                )
            )

    def _speaker(self, file: FoundFile) -> int | None:
        if file.speaker is None:
            return None
        person = self._person(file.speaker, None)
        return None if person is None else self._person_number(person)

    def _write(self, rows: _Rows) -> None:
        many = self._conn.executemany
        many(
            "INSERT INTO folder (number, path, signature) VALUES (?, ?, ?)"
            " ON CONFLICT (number) DO UPDATE SET signature = excluded.signature",
            rows.folders,
        )
        updated = [(known.number,) for known in rows.outdated]
        many("DELETE FROM title_words WHERE rowid = ?", [(known.key,) for known in rows.outdated])
        many("DELETE FROM file WHERE meeting = ?", updated)
        many("DELETE FROM participant WHERE meeting = ? AND NOT found_in_words", updated)
        many(_INSERT_MEETING, rows.meetings)
        many(_UPDATE_MEETING, rows.updates)
        many(_INSERT_FILE, rows.files)
        many(_INSERT_PARTICIPANT, rows.participants)
        many("INSERT INTO title_words (rowid, title, people) VALUES (?, ?, ?)", rows.titles)
        for known in rows.outdated:
            index_title(self._conn, known.number)


def _kept(known: StoredMeeting, found: FoundMeeting, key: int) -> Mapping[bytes, StoredFile]:
    """Return what stays learned: words are read again if a file went or the start moved."""
    names = {name_below(found.folder, file.path) for file in found.files}
    if key == known.key and known.files.keys() <= names:
        return known.files
    return {name: replace(file, read=False) for name, file in known.files.items()}


def index_title(conn: Any, number: int) -> None:
    """Make a meeting's title and all its people searchable, and count the people."""
    names = conn.execute(
        "SELECT name FROM participant JOIN person ON person.number = participant.person"
        " WHERE participant.meeting = ?",
        [number],
    ).fetchall()
    key, title = conn.execute(
        "UPDATE meeting SET people_count = ? WHERE number = ? RETURNING key, title",
        [len(names), number],
    ).fetchone()
    conn.execute("DELETE FROM title_words WHERE rowid = ?", [key])
    conn.execute(
        "INSERT INTO title_words (rowid, title, people) VALUES (?, ?, ?)",
        [key, indexed(title), indexed(" ".join(name for (name,) in names))],
    )


def number_of_person(conn: Any, person: NamedPerson) -> int:
    """Return the number of a person's row, adding it if it is new."""
    row = conn.execute(
        "INSERT INTO person (id, name, normal_name, email) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (normal_name) DO UPDATE SET email = coalesce(email, excluded.email)"
        " RETURNING number",
        [person.id, showable(person.name), person.normal_name, person.email],
    ).fetchone()
    return int(row[0])


def display_of(folder: bytes, first_file: bytes | None) -> str:
    """Return the path that stands for a meeting: its folder, or its file among others."""
    if first_file is None:
        return shown_path(folder)
    return shown_path(os.path.join(folder, first_file))


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
_INSERT_MEETING: Final = (
    f"INSERT INTO meeting (number, id, {', '.join(_HEAD)})"  # noqa: S608
    f" VALUES (?, ?{', ?' * len(_HEAD)})"
)
_UPDATE_MEETING: Final = (
    f"UPDATE meeting SET presence = '', {', '.join(f'{name} = ?' for name in _HEAD)}"  # noqa: S608
    " WHERE number = ?"
)
_INSERT_FILE: Final = (
    "INSERT OR IGNORE INTO file (meeting, name, kind, device, inode, size, mtime_ns, ctime_ns,"
    " part, person, problem, digest, duration, probed, read)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_PARTICIPANT: Final = (
    "INSERT INTO participant (meeting, person, guess, is_host) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (meeting, person) DO UPDATE SET is_host = excluded.is_host"
)
