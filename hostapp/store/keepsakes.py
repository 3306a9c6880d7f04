"""What must outlive the library: the host's choices, names, and how decided meetings look."""

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from hostapp.domain.identifiers import Digest, MeetingId, PersonId, PurposeId
from hostapp.domain.meetings import Meeting, Participant, Stat
from hostapp.domain.terms import Purpose
from hostapp.store.arrangement import Arrangement
from hostapp.store.database import explained, path_of, writing
from hostapp.store.lean_sqlite import Database
from hostapp.store.library_values import StoredFile, StoredMeeting, name_below, shape_of

_CHUNK: Final = 500


class Keepsakes:
    """The erasable tables of `ledger.db`. Used only on the thread that opened it.

    Every method raises UnavailableError if the disk does not allow it.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._path = path_of(db)
        self.arrangement = Arrangement(db)

    def folders(self) -> tuple[bytes, ...]:
        """Return the folders to scan, in the order in which they were added."""
        rows = self._rows("SELECT path FROM folder ORDER BY position")
        return tuple(path for (path,) in rows)

    def add_folder(self, path: bytes) -> None:
        """Remember a folder to scan."""
        self._write(
            "INSERT INTO folder SELECT ?, 1 + coalesce(max(position), 0) FROM folder WHERE true"
            " ON CONFLICT (path) DO NOTHING",
            [path],
        )

    def remove_folder(self, path: bytes) -> None:
        """Forget a folder to scan."""
        self._write("DELETE FROM folder WHERE path = ?", [path])

    def setting(self, name: str) -> object | None:
        """Return a setting, or None if it was never set."""
        rows = self._rows("SELECT value FROM setting WHERE name = ?", [name])
        return json.loads(rows[0][0]) if rows else None

    def set_setting(self, name: str, value: object) -> None:
        """Keep a setting that JSON can hold; None forgets it."""
        if value is None:
            self._write("DELETE FROM setting WHERE name = ?", [name])
        else:
            text = json.dumps(value, sort_keys=True)
            self._write("INSERT OR REPLACE INTO setting VALUES (?, ?)", [name, text])

    def purposes(self) -> tuple[Purpose, ...]:
        """Return the purposes that the host added."""
        rows = self._rows("SELECT id, label, explanation, counterparts FROM purpose ORDER BY rowid")
        return tuple(
            Purpose(PurposeId(id_), label, explanation, tuple(counterparts.split()))
            for id_, label, explanation, counterparts in rows
        )

    def add_purpose(self, purpose: Purpose) -> None:
        """Keep a purpose of the host's own."""
        self._write(
            "INSERT OR REPLACE INTO purpose VALUES (?, ?, ?, ?)",
            [purpose.id, purpose.label, purpose.explanation, " ".join(purpose.counterparts)],
        )

    def everybody(self) -> dict[PersonId, str]:
        """Return whom decisions speak of, by name, without those erased."""
        rows = self._rows("SELECT id, name FROM person ORDER BY rowid")
        return {PersonId(id_): name for id_, name in rows}

    def people(self, ids: Iterable[PersonId]) -> dict[PersonId, str]:
        """Return the names of these people, without those erased or unknown."""
        names: dict[PersonId, str] = {}
        wanted = list(ids)
        for at in range(0, len(wanted), _CHUNK):
            chunk = wanted[at : at + _CHUNK]
            marks = ", ".join("?" * len(chunk))
            names.update(self._rows(f"SELECT id, name FROM person WHERE id IN ({marks})", chunk))  # noqa: S608
        return names

    def keep_people(self, people: Iterable[Participant]) -> None:
        """Keep the names of people whom a decision speaks of."""
        with writing(self._db):
            self._keep_people(people)

    def forget(self, person: PersonId) -> None:
        """Erase a person's name."""
        self._write("DELETE FROM person WHERE id = ?", [person])

    def remember(self, meetings: Iterable[Meeting]) -> None:
        """Keep how these meetings are recognised, and the names of the people in them.

        To be called before a decision on them is written.
        """
        with writing(self._db):
            for meeting in meetings:
                self._remember(meeting)
                self._keep_people(meeting.participants)

    def recognised(self) -> tuple[StoredMeeting, ...]:
        """Return how each decided meeting is recognised."""
        files: dict[str, dict[bytes, StoredFile]] = {}
        for meeting, name, *stat, digest in self._rows(
            "SELECT meeting, name, device, inode, size, mtime_ns, ctime_ns, digest FROM known_file"
        ):
            known = StoredFile(name, Stat(*stat), digest and Digest(digest))
            files.setdefault(meeting, {})[name] = known
        return tuple(
            _recognised(MeetingId(id_), folder, files.get(id_, {}))
            for id_, folder in self._rows("SELECT id, folder FROM known_meeting ORDER BY rowid")
        )

    def titles(self) -> dict[MeetingId, str]:
        """Return what the decided meetings are called."""
        rows = self._rows("SELECT id, title FROM known_meeting")
        return {MeetingId(id_): title for id_, title in rows}

    def _remember(self, meeting: Meeting) -> None:
        started = meeting.started_at and int(meeting.started_at.timestamp())
        self._db.conn.execute(
            "INSERT INTO known_meeting VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            " folder = excluded.folder, title = excluded.title, source = excluded.source,"
            " started_at = excluded.started_at",
            [meeting.id, meeting.folder, meeting.title, meeting.source.value, started],
        )
        self._db.conn.execute("DELETE FROM known_file WHERE meeting = ?", [meeting.id])
        self._db.conn.executemany(
            "INSERT OR IGNORE INTO known_file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    meeting.id,
                    name_below(meeting.folder, file.path),
                    file.kind.value,
                    *file.stat,
                    file.digest,
                )
                for file in meeting.files
            ],
        )

    def _keep_people(self, people: Iterable[Participant]) -> None:
        self._db.conn.executemany(
            "INSERT INTO person VALUES (?, ?) ON CONFLICT DO NOTHING",
            [(each.person, each.name) for each in people],
        )

    def _rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with explained(self._path):
            return list(self._db.conn.execute(sql, values))

    def _write(self, sql: str, values: Sequence[object]) -> None:
        with writing(self._db):
            self._db.conn.execute(sql, values)


def _recognised(
    meeting: MeetingId, folder: bytes, files: Mapping[bytes, StoredFile]
) -> StoredMeeting:
    files = {name: file for name, file in files.items() if not os.path.isabs(name)}
    shape = shape_of((name, file.stat.size) for name, file in files.items())
    return StoredMeeting(number=0, id=meeting, folder=folder, shape=shape, key=0, files=files)
