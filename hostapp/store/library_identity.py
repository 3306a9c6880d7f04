"""Who is who between scans: what the library has, what went, what came, and the same again."""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import MeetingState
from hostapp.store.lean_sqlite import Database
from hostapp.store.library_files import learned_of
from hostapp.store.library_packing import UnpackedFile, unpack
from hostapp.store.library_values import StoredFile, StoredMeeting, below
from hostapp.store.library_words import drop_words

_CHUNK: Final = 500
_ARRIVALS: Final = "arrivals"


class IdentityTable:
    """Reads and writes of identity. Writes are part of a transaction that the caller opens."""

    def __init__(self, db: Database) -> None:
        self._conn = db.conn

    def data_version(self) -> int:
        """Return a number that changes whenever anybody else writes to the library."""
        return int(self._conn.execute("PRAGMA data_version").fetchone()[0])

    def changes(self) -> tuple[int, int]:
        """Return two numbers that stay while nobody, here or elsewhere, writes to the library."""
        return self.data_version(), int(self._conn.total_changes)

    def signatures(self) -> dict[bytes, bytes]:
        """Return the folders that are there, with what they looked like."""
        return dict(
            self._conn.execute("SELECT path, signature FROM folder WHERE signature IS NOT NULL")
        )

    def folders_not_here(self) -> set[bytes]:
        """Return the folders with a meeting that was away or not seen."""
        rows = self._conn.execute(
            "SELECT DISTINCT folder.path FROM meeting JOIN folder ON folder.number = meeting.folder"
            " WHERE presence <> ''"
        )
        return {path for (path,) in rows}

    def dormant_folders(self) -> set[bytes]:
        """Return the folders that went; the library still has a row for each."""
        return {
            path
            for (path,) in self._conn.execute("SELECT path FROM folder WHERE signature IS NULL")
        }

    def any_away_below(self, place: bytes) -> bool:
        """Tell whether a meeting at or below a place is known to be away."""
        row = self._conn.execute(
            "SELECT EXISTS (SELECT 1 FROM meeting JOIN folder ON folder.number = meeting.folder"
            " WHERE presence = ? AND (path = ? OR (path > ? AND path < ?)))",
            [MeetingState.AWAY, place, *below(place)],
        ).fetchone()
        return bool(row[0])

    def folders_to_watch(self, most: int) -> tuple[bytes, ...]:
        """Return the folders in which meetings appear: not those that are one meeting."""
        rows = self._conn.execute(
            "SELECT path FROM folder WHERE signature IS NOT NULL AND NOT EXISTS"
            " (SELECT 1 FROM meeting WHERE meeting.folder = folder.number AND first_file IS NULL)"
            " ORDER BY number DESC LIMIT ?",
            [most],
        )
        return tuple(path for (path,) in rows)

    def unsettled_folders(self, most: int) -> tuple[bytes, ...]:
        """Return the newest folders in which something may still be written."""
        rows = self._conn.execute(
            "SELECT path FROM folder WHERE signature = x'' ORDER BY number DESC LIMIT ?", [most]
        )
        return tuple(path for (path,) in rows)

    def ids(self) -> set[MeetingId]:
        """Return the ids of all meetings in the library."""
        return {MeetingId(id_) for (id_,) in self._conn.execute("SELECT id FROM meeting")}

    def stored_in(self, folder: bytes) -> tuple[StoredMeeting, ...]:
        """Return the meetings that the library knows in a folder."""
        return self._stored("folder.path = ?", [folder])

    def lost(self) -> tuple[StoredMeeting, ...]:
        """Return the meetings that were looked for and not seen, or whose folder is not scanned."""
        return self._stored("presence IN (?, ?)", [MeetingState.NOT_SEEN, MeetingState.NOT_SCANNED])

    def away_like_arrivals(self) -> tuple[StoredMeeting, ...]:
        """Return the meetings that are away and have the names and sizes of a new one."""
        return self._stored(
            "presence = ? AND meeting.shape IN (SELECT shape FROM meeting WHERE number >= ?)",
            [MeetingState.AWAY, self.first_arrival()],
        )

    def shaped_like(self, ids: Collection[MeetingId]) -> tuple[MeetingId, ...]:
        """Return the other meetings that are here with the names and sizes of one of these.

        The newest come first.
        """
        rows = self._conn.execute(_SHAPED_LIKE, [json.dumps(sorted(ids))])
        return tuple(MeetingId(id_) for (id_,) in rows)

    def mark(self, folders: Collection[bytes], presence: MeetingState | None) -> None:
        """Say of all meetings in these folders that they are here (None), away or not seen."""
        self._conn.executemany(
            "UPDATE meeting SET presence = ?"
            " WHERE folder = (SELECT number FROM folder WHERE path = ?)",
            [(presence or "", folder) for folder in folders],
        )

    def mark_meetings(self, numbers: Collection[int], presence: MeetingState) -> None:
        """Say of these meetings that they are away or not seen."""
        self._conn.executemany(
            "UPDATE meeting SET presence = ? WHERE number = ?",
            [(presence, number) for number in numbers],
        )

    def mark_below(self, place: bytes, presence: MeetingState) -> None:
        """Say of all meetings at or below a place that they are away or not seen."""
        self._conn.execute(
            "UPDATE meeting SET presence = ? WHERE folder IN"
            " (SELECT number FROM folder WHERE path = ? OR (path > ? AND path < ?))",
            [presence, place, *below(place)],
        )

    def forget_folders(self, folders: Iterable[bytes]) -> None:
        """Forget what folders looked like that are gone; their meetings stay."""
        self._conn.executemany(
            "UPDATE folder SET signature = NULL WHERE path = ?", [(path,) for path in folders]
        )

    def begin_arrivals(self) -> None:
        """Note from which row on meetings are new, unless an unfinished scan noted it."""
        self._conn.execute(
            "INSERT INTO stamp SELECT ?, 1 + coalesce(max(number), 0) FROM meeting WHERE true"
            " ON CONFLICT (name) DO NOTHING",
            [_ARRIVALS],
        )

    def end_arrivals(self) -> None:
        """Note that the new meetings were compared with the lost ones."""
        self._conn.execute("DELETE FROM stamp WHERE name = ?", [_ARRIVALS])

    def first_arrival(self) -> int:
        """Return the row from which on meetings are new; past the end if none is."""
        row = self._conn.execute("SELECT value FROM stamp WHERE name = ?", [_ARRIVALS]).fetchone()
        (newest,) = self._conn.execute("SELECT coalesce(max(number), 0) FROM meeting").fetchone()
        return int(row[0]) if row else int(newest) + 1

    def any_arrival(self) -> bool:
        """Tell whether a meeting is new."""
        sql = "SELECT EXISTS (SELECT 1 FROM meeting WHERE number >= ?)"
        return bool(self._conn.execute(sql, [self.first_arrival()]).fetchone()[0])

    def arrivals_shaped(self, shapes: Collection[bytes]) -> Iterator[StoredMeeting]:
        """Return the new meetings whose files have these names and sizes."""
        first = self.first_arrival()
        for chunk in _chunks(shapes):
            marks = ", ".join("?" * len(chunk))
            yield from self._stored(
                f"meeting.number >= ? AND meeting.shape IN ({marks})", [first, *chunk]
            )

    def arrivals_sized(self, sizes: Collection[int]) -> Iterator[StoredMeeting]:
        """Return the new meetings that hold a file of one of these sizes, in bytes."""
        wanted = set(sizes)
        numbers = [
            number
            for number, text in self._conn.execute(
                "SELECT meeting, list FROM files WHERE meeting >= ?", [self.first_arrival()]
            )
            if not wanted.isdisjoint(file.stat.size for file in unpack(text))
        ]
        for number in numbers:
            yield from self._stored("meeting.number = ?", [number])

    def arrivals_in(self, folder: bytes) -> tuple[StoredMeeting, ...]:
        """Return the new meetings in a folder."""
        condition = "folder.path = ? AND meeting.number >= ?"
        return self._stored(condition, [folder, self.first_arrival()])

    def adopt(self, lost: StoredMeeting, arrival: StoredMeeting) -> None:
        """Make a new meeting the one that was lost, with its id and status."""
        if lost.number:
            self._conn.execute(
                "UPDATE meeting SET (status, purposes, until, decided_at, out_count) ="
                " (SELECT status, purposes, until, decided_at, out_count FROM meeting"
                " WHERE number = ?) WHERE number = ?",
                [lost.number, arrival.number],
            )
            self._conn.execute(
                "INSERT OR IGNORE INTO digest SELECT digest, ? FROM digest WHERE meeting = ?",
                [arrival.number, lost.number],
            )
            self._remove(lost)
        self._conn.execute("UPDATE meeting SET id = ? WHERE number = ?", [lost.id, arrival.number])

    def _remove(self, meeting: StoredMeeting) -> None:
        drop_words(self._conn, meeting.key)
        self._conn.execute("DELETE FROM title_words WHERE rowid = ?", [meeting.key])
        self._conn.execute("UPDATE meeting SET whole = NULL WHERE whole = ?", [meeting.number])
        self._conn.execute("DELETE FROM meeting WHERE number = ?", [meeting.number])

    def _stored(self, condition: str, values: Sequence[object]) -> tuple[StoredMeeting, ...]:
        sql = f"{_STORED} WHERE {condition} ORDER BY meeting.number"
        return tuple(
            StoredMeeting(number, MeetingId(id_), path, shape, key, self._files(number))
            for number, id_, path, shape, key in self._conn.execute(sql, values).fetchall()
        )

    def _files(self, number: int) -> dict[bytes, StoredFile]:
        row = self._conn.execute("SELECT list FROM files WHERE meeting = ?", [number]).fetchone()
        return {file.name: self._file(file) for file in unpack(row[0])}

    def _file(self, file: UnpackedFile) -> StoredFile:
        learned = learned_of(self._conn, file.stat)
        return StoredFile(file.name, file.stat, learned.digest if learned else None)


def _chunks(values: Collection[object]) -> Iterator[list[object]]:
    wanted = list(values)
    for at in range(0, len(wanted), _CHUNK):
        yield wanted[at : at + _CHUNK]


_SHAPED_LIKE: Final = (
    "WITH wanted AS MATERIALIZED (SELECT value AS id FROM json_each(?))"
    " SELECT id FROM meeting WHERE presence = '' AND whole IS NULL"
    " AND shape IN (SELECT shape FROM meeting WHERE id IN (SELECT id FROM wanted))"
    " AND id NOT IN (SELECT id FROM wanted) ORDER BY number DESC"
)
_STORED: Final = (
    "SELECT meeting.number, meeting.id, folder.path, meeting.shape, meeting.key"
    " FROM meeting JOIN folder ON folder.number = meeting.folder"
)
