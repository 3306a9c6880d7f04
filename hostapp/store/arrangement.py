"""What the host arranged by hand, kept beside the ledger so that no scan undoes it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.store.database import explained, path_of, writing
from hostapp.store.lean_sqlite import Database


@dataclass(frozen=True, slots=True)
class Cut:
    """A file that the host took out of the meeting it lies with."""

    name: bytes
    """Without its folder."""
    inode: int
    size: int
    """Bytes."""
    apart: str
    """Files with the same one make a meeting of their own."""


class Arrangement:
    """Joined and split meetings, given titles, spellings of one person.

    Every method raises UnavailableError if the disk does not allow it.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._path = path_of(db)

    def joins(self) -> dict[MeetingId, MeetingId]:
        """Return for each part the whole that it was joined to."""
        return dict(self._rows("SELECT part, whole FROM joined ORDER BY rowid"))

    def join(self, parts: Iterable[MeetingId], whole: MeetingId) -> None:
        """Make meetings, with what was joined to them before, parts of another."""
        with writing(self._db):
            for part in parts:
                self._db.conn.execute("UPDATE joined SET whole = ? WHERE whole = ?", [whole, part])
                self._db.conn.execute("INSERT OR REPLACE INTO joined VALUES (?, ?)", [part, whole])
            self._db.conn.execute("DELETE FROM joined WHERE part = whole")

    def separate(self, meetings: Iterable[MeetingId]) -> None:
        """Undo what joined these meetings to others, or others to them."""
        with writing(self._db):
            for meeting in meetings:
                self._db.conn.execute("DELETE FROM joined WHERE ? IN (part, whole)", [meeting])

    def titles(self) -> dict[MeetingId, str]:
        """Return the titles that the host gave."""
        return dict(self._rows("SELECT meeting, title FROM given_title ORDER BY rowid"))

    def give_title(self, meeting: MeetingId, title: str | None) -> None:
        """Keep a title; None forgets it."""
        if title is None:
            self._write("DELETE FROM given_title WHERE meeting = ?", [meeting])
        else:
            self._write("INSERT OR REPLACE INTO given_title VALUES (?, ?)", [meeting, title])

    def cuts(self) -> tuple[Cut, ...]:
        """Return the files that were taken out of their meetings."""
        return tuple(Cut(*row) for row in self._rows("SELECT * FROM cut ORDER BY rowid"))

    def cut(self, files: Iterable[Cut]) -> None:
        """Keep files apart from the meeting that they lie with."""
        with writing(self._db):
            self._db.conn.executemany(
                "INSERT OR REPLACE INTO cut VALUES (?, ?, ?, ?)",
                [(each.name, each.inode, each.size, each.apart) for each in files],
            )

    def spellings(self) -> dict[str, PersonId]:
        """Return whom the host said that a name, in its normal form, stands for."""
        return dict(self._rows("SELECT normal_name, person FROM spelling ORDER BY rowid"))

    def add_spelling(self, normal_name: str, person: PersonId, other: PersonId) -> None:
        """Say that a name stands for a person, and all that stood for `other` too."""
        with writing(self._db):
            self._db.conn.execute(
                "UPDATE spelling SET person = ? WHERE person = ?", [person, other]
            )
            self._db.conn.execute(
                "INSERT OR REPLACE INTO spelling VALUES (?, ?)", [normal_name, person]
            )

    def _rows(self, sql: str) -> list[Any]:
        with explained(self._path):
            return list(self._db.conn.execute(sql))

    def _write(self, sql: str, values: Sequence[object]) -> None:
        with writing(self._db):
            self._db.conn.execute(sql, values)
