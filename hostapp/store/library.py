"""The library: what is on disk, as a cache that a scan can rebuild."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.domain.identifiers import Digest, MeetingId, PersonId
from hostapp.domain.meetings import Meeting
from hostapp.store.database import explained, open_database, writing
from hostapp.store.lean_sqlite import Database, sqlite3
from hostapp.store.library_files import FileTable
from hostapp.store.library_identity import IdentityTable
from hostapp.store.library_listing import ListingReader, StatusCache
from hostapp.store.library_reading import MeetingReader
from hostapp.store.library_rows import CachedStatus
from hostapp.store.library_tables import LIBRARY, LIBRARY_FORMAT
from hostapp.store.library_values import NamedPerson
from hostapp.store.library_words import WordIndex

_CHECKS: Final = "foreign_keys"
_FILLING: Final = {
    "cache_size": (-2_000, -8_000),
    "wal_autocheckpoint": (1_000, 8_000),
    _CHECKS: (1, 0),
}
"""KiB of pages in memory, and pages that wait beside the library, and whether what a row names
is looked up: usually, and while filling."""


class Library:
    """`library.db`, opened. Used only on the thread that opened it."""

    def __init__(self, db: Database, path: Path, notes: tuple[str, ...] = ()) -> None:
        self.db = db
        self.path = path
        self.notes = notes
        """Sentences for the host about what happened when it was opened."""
        self.listing = ListingReader(db)
        self.identity = IdentityTable(db)
        self.files = FileTable(db)
        self.words = WordIndex(db)
        self._reader = MeetingReader(db)
        self._statuses = StatusCache(db)

    def close(self) -> None:
        """Close the file; the library is of no use afterwards."""
        self.db.close()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Say in a sentence what is wrong with the file; a damaged one is rebuilt next time."""
        try:
            with explained(self.path):
                yield
        except UnavailableError as error:
            if _is_damage(error):
                _damage_mark(self.path).touch()
                raise UnavailableError(
                    "{0} is damaged: start Hostapp again, and a scan rebuilds it.", self.path
                ) from error
            raise

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Run the block as one transaction. Raises UnavailableError."""
        with self.reading(), writing(self.db):
            yield

    @contextmanager
    def filling(self, *, checked: bool = True) -> Iterator[None]:
        """Let much be written within the block: more memory, and fewer waits for the disk.

        Unless rows are `checked`, none that another one names is looked up: for who takes no row
        away, and names only what is written in the same transaction or was just read in it.
        """
        names = [name for name in _FILLING if not (checked and name == _CHECKS)]
        self._set_up({name: _FILLING[name][1] for name in names})
        try:
            yield
        finally:
            self._set_up({name: _FILLING[name][0] for name in names})

    def _set_up(self, pragmas: Mapping[str, int]) -> None:
        with self.reading():
            for name, value in pragmas.items():
                self.db.conn.execute(f"PRAGMA {name} = {value}")

    def meeting(self, meeting: MeetingId) -> Meeting:
        """Return a meeting. Raises UsageError if the library does not know it."""
        found = self.meetings([meeting])
        if not found:
            raise UsageError(
                "There is no meeting {0}: list the meetings to see their ids.", meeting
            )
        return found[0]

    def meetings(self, ids: Sequence[MeetingId]) -> tuple[Meeting, ...]:
        """Return the meetings with these ids, in this order; unknown ids are left out."""
        with self.reading():
            return self._reader.meetings(ids)

    def as_found(self, ids: Sequence[MeetingId]) -> tuple[Meeting, ...]:
        """Return meetings with their own files only, without what the host joined to them."""
        with self.reading():
            return self._reader.as_found(ids)

    def listed(self, ids: Sequence[MeetingId]) -> tuple[MeetingId, ...]:
        """Return the meetings that the table lists these as: wholes for parts, each once."""
        with self.reading():
            return self._reader.listed(ids)

    def all_meetings(self) -> Iterator[Meeting]:
        """Return every meeting without holding more than a few at once."""
        with self.reading():
            yield from self._reader.all()

    def meetings_with(
        self, *, person: PersonId | None = None, digest: Digest | None = None
    ) -> tuple[MeetingId, ...]:
        """Return the meetings with a person in them, or with a file of these bytes."""
        with self.reading():
            if person is not None:
                return self._reader.with_person(person)
            return self._reader.with_digest(digest) if digest is not None else ()

    def people(self) -> tuple[NamedPerson, ...]:
        """Return everybody who was found in a meeting."""
        with self.reading():
            rows = self.db.conn.execute("SELECT id, name, normal_name, email FROM person")
            return tuple(NamedPerson(PersonId(id_), *rest) for id_, *rest in rows)

    def learn_digests(self, meeting: Meeting) -> None:
        """Keep the digests of a meeting's files, for as long as the disk shows them untouched."""
        with self.writing():
            self.files.learn_digests(meeting)

    def set_statuses(self, rows: Iterable[CachedStatus]) -> None:
        """Cache statuses as they were just computed from the ledger."""
        with self.writing():
            self._statuses.store(list(rows))

    def overdue(self, now: datetime) -> tuple[MeetingId, ...]:
        """Return the meetings cached as allowed whose time has run out."""
        with self.reading():
            return self._statuses.overdue(now)

    def decided(self) -> frozenset[MeetingId]:
        """Return the meetings that are not cached as undecided."""
        with self.reading():
            return self._statuses.decided()

    def stamp(self, name: str) -> str | None:
        """Return a note that was set with `set_stamp` since this library was built."""
        with self.reading():
            row = self.db.conn.execute("SELECT value FROM stamp WHERE name = ?", [name]).fetchone()
        return row and str(row[0])

    def set_stamp(self, name: str, value: str) -> None:
        """Keep a note that is to be lost together with this library."""
        with self.writing():
            self.db.conn.execute("INSERT OR REPLACE INTO stamp VALUES (?, ?)", [name, value])


def open_library(path: Path) -> Library:
    """Open the library, or begin a new one if there is none that can be used.

    A damaged file, or one of another format, is set aside under another name: `notes` says so.
    Raises UnavailableError if the disk does not allow it.
    """
    notes: tuple[str, ...] = ()
    if _damage_mark(path).exists():
        notes = (_set_aside(path),)
    try:
        db = _open(path)
    except UnavailableError as error:
        if error.__cause__ is not None and not _is_damage(error):
            raise
        notes = (_set_aside(path),)
        db = _open(path)
    return Library(db, path, notes)


def _open(path: Path) -> Database:
    db = open_database(path, migrations=[LIBRARY], newest=LIBRARY_FORMAT, synchronous="NORMAL")
    with explained(path):
        db.conn.execute("PRAGMA temp_store = MEMORY")
    return db


def _is_damage(error: UnavailableError) -> bool:
    return type(error.__cause__) is sqlite3.DatabaseError


def _damage_mark(path: Path) -> Path:
    return path.with_name(f"{path.name}.damaged")


def _set_aside(path: Path) -> str:
    aside = path.with_name(f"{path.name}.set-aside")
    with explained(path):
        if path.exists():
            path.replace(aside)
        for ending in ("-wal", "-shm", ".damaged"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
    return (
        f"The library could not be read and was set aside as {aside.name}; it is built again"
        " from your folders. Decisions are kept elsewhere and are not touched."
    )
