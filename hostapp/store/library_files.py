"""What was learned by opening files, kept by what the disk says of them.

A file that moves keeps what was learned; one that is written to loses it. The key is the whole
stat, change time included: only that shows an edit in place with the old time put back.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any, Final, NamedTuple

from hostapp.domain.identifiers import Digest, MeetingId, PersonId
from hostapp.domain.meetings import FileKind, Meeting, MeetingState, Stat
from hostapp.media.mp4_length import UNINDEXED
from hostapp.store.lean_sqlite import Database
from hostapp.store.library_packing import unpack
from hostapp.store.library_values import full_path

SOUND_KINDS: Final = frozenset({FileKind.VIDEO, FileKind.AUDIO, FileKind.PARTICIPANT_AUDIO})
"""Kinds of files that have a length."""
_SOUND_NAMES: Final = frozenset(kind.value for kind in SOUND_KINDS)

LearnedLength = tuple[int, int, int, int, int, float | None, str | None]
"""What the disk says of a file, its seconds, and why it has none."""


class Learned(NamedTuple):
    """What is known of a file from inside."""

    digest: Digest | None = None
    duration: float | None = None
    """Seconds."""
    problem: str | None = None
    probed: bool = False


class UnprobedFile(NamedTuple):
    """A file whose length nobody has read."""

    path: bytes
    stat: Stat
    part: int
    learned: Learned | None
    problem: str | None = None
    """Why it cannot be used, seen without opening it."""


class ReadLengths(NamedTuple):
    """What opening the files of one meeting told."""

    meeting: int
    """Its row."""
    files: Sequence[LearnedLength]
    duration: float | None
    """Seconds of the whole meeting."""
    unindexed: bool = False
    """True if a file has no index yet."""


def learned_of(conn: Any, stat: Stat) -> Learned | None:
    """Return what is known of the file that the disk describes so."""
    return learned_of_all(conn, [stat]).get(stat)


def learned_of_all(conn: Any, stats: Iterable[Stat]) -> dict[Stat, Learned]:
    """Return what is known of files, by how the disk describes them."""
    rows = conn.execute(_LEARNED, [json.dumps([stat.inode for stat in stats])])
    return {Stat(*row[:5]): Learned(row[5], row[6], row[7], bool(row[8])) for row in rows}


def mark_unindexed(conn: Any, meetings: Iterable[int]) -> None:
    """Put meetings with a file that is known to have no index into the state «writing»."""
    conn.executemany(
        _MARK_UNINDEXED, [(MeetingState.WRITING, meeting, UNINDEXED) for meeting in meetings]
    )


class FileTable:
    """Writes are part of a transaction that the caller opens."""

    def __init__(self, db: Database) -> None:
        self._conn = db.conn

    def learn_digests(self, meeting: Meeting) -> None:
        """Keep the digests of a meeting's files."""
        known = [file for file in meeting.files if file.digest is not None]
        self._conn.executemany(
            _LEARN.format(name="digest"), [(*file.stat, file.digest) for file in known]
        )
        self._conn.executemany(
            "INSERT OR IGNORE INTO digest SELECT ?, number FROM meeting WHERE id = ?",
            [(file.digest, meeting.id) for file in known],
        )

    def learn_problems(self, files: Iterable[tuple[Stat, str]]) -> None:
        """Keep why files cannot be used."""
        self._conn.executemany(_LEARN.format(name="problem"), [(*stat, why) for stat, why in files])

    def unprobed_meetings(self) -> tuple[int, ...]:
        """Return the rows of meetings whose lengths nobody has read, the newest first."""
        rows = self._conn.execute(
            "SELECT number FROM meeting WHERE NOT lengths_read AND presence = '' ORDER BY key DESC"
        )
        return tuple(number for (number,) in rows)

    def knows_any(self) -> bool:
        """Tell whether any file was ever opened."""
        (found,) = self._conn.execute("SELECT EXISTS (SELECT 1 FROM learned)").fetchone()
        return bool(found)

    def sounds(
        self, meetings: Sequence[int], *, learned: bool = True
    ) -> dict[int, list[UnprobedFile]]:
        """Return for each of these meetings its files that have a length.

        With what was `learned` of them, if that is wanted.
        """
        rows = self._conn.execute(
            "SELECT meeting.number, folder.path, files.list FROM json_each(?)"
            " CROSS JOIN meeting ON meeting.number = json_each.value"
            " JOIN folder ON folder.number = meeting.folder"
            " JOIN files ON files.meeting = meeting.number",
            [json.dumps(meetings)],
        )
        found = {number: _sounding(folder, text) for number, folder, text in rows}
        if not learned:
            return found
        stats = (each.stat for files in found.values() for each in files)
        known = learned_of_all(self._conn, stats)
        return {
            number: [each._replace(learned=known.get(each.stat)) for each in files]
            for number, files in found.items()
        }

    def learn_lengths(self, read: Iterable[ReadLengths]) -> None:
        """Keep the lengths of meetings and of their files."""
        read = list(read)
        self._conn.executemany(
            "INSERT INTO learned (device, inode, size, mtime_ns, ctime_ns, duration, problem,"
            " probed) VALUES (?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET"
            " duration = excluded.duration, problem = excluded.problem, probed = 1",
            sorted((file for each in read for file in each.files), key=_disk_order),
        )
        self._conn.executemany(
            "UPDATE meeting SET lengths_read = 1, duration = coalesce(?, duration)"
            " WHERE number = ?",
            [(each.duration, each.meeting) for each in sorted(read, key=_meeting)],
        )
        mark_unindexed(self._conn, [each.meeting for each in read if each.unindexed])

    def meetings_naming(self, person: PersonId) -> tuple[int, ...]:
        """Return the rows of meetings in which somebody is known to be, or owns a track."""
        rows = self._conn.execute(
            "SELECT participant.meeting FROM person"
            " JOIN participant ON participant.person = person.number WHERE person.id = ?1"
            " UNION SELECT meeting FROM files WHERE instr(list, ?1)",
            [person],
        )
        return tuple(number for (number,) in rows)

    def unread_sized(
        self, sizes: Collection[int], kinds: Collection[FileKind]
    ) -> tuple[MeetingId, ...]:
        """Return the meetings that are here and hold a file of these sizes without a digest.

        Only files of these kinds count. The newest come first; a part is told as the meeting that
        the host joined it to.
        """
        wanted = [json.dumps(sorted(sizes)), json.dumps(sorted(kinds))]
        rows = self._conn.execute(_UNREAD_SIZED, wanted)
        return tuple(dict.fromkeys(MeetingId(id_) for (id_,) in rows))

    def in_folder(self, folder: bytes) -> Iterator[tuple[MeetingId, bytes]]:
        """Return each meeting of a folder with the name of each of its files."""
        rows = self._conn.execute(
            "SELECT coalesce(whole.id, meeting.id), list FROM folder"
            " JOIN meeting ON meeting.folder = folder.number"
            " LEFT JOIN meeting AS whole ON whole.number = meeting.whole"
            " JOIN files ON files.meeting = meeting.number WHERE folder.path = ?",
            [folder],
        )
        for id_, text in rows:
            for file in unpack(text):
                yield MeetingId(id_), file.name


def _sounding(folder: bytes, packed: str) -> list[UnprobedFile]:
    rows = [row for row in json.loads(packed) if row[1] in _SOUND_NAMES and row[4]]
    if len(rows) > 1:
        rows.sort(key=_part_and_name)
    return [
        UnprobedFile(
            full_path(folder, row[0].encode("utf-8", "surrogateescape")),
            Stat._make(row[2:7]),
            row[7],
            None,
            row[9],
        )
        for row in rows
    ]


def _part_and_name(row: list[Any]) -> tuple[int, str]:
    return row[7], row[0]


def _meeting(read: ReadLengths) -> int:
    return read.meeting


_disk_order: Final = itemgetter(0, 1)
"""By device and inode, as what is learned lies in the library."""
_MARK_UNINDEXED: Final = (
    "UPDATE meeting SET states = ltrim(states || ' ' || ?1) WHERE number = ?2"
    " AND instr(' ' || states || ' ', ' ' || ?1 || ' ') = 0"
    " AND EXISTS (SELECT 1 FROM files, json_each(files.list) AS file JOIN learned"
    " ON learned.inode = file.value ->> 3 AND learned.device = file.value ->> 2"
    " AND learned.size = file.value ->> 4 AND learned.mtime_ns = file.value ->> 5"
    " AND learned.ctime_ns = file.value ->> 6"
    " WHERE files.meeting = ?2 AND learned.problem = ?3)"
)
_UNREAD_SIZED: Final = (
    "WITH wanted AS MATERIALIZED (SELECT value AS size FROM json_each(?1))"
    " SELECT coalesce(whole.id, meeting.id) FROM files"
    " JOIN meeting ON meeting.number = files.meeting"
    " LEFT JOIN meeting AS whole ON whole.number = meeting.whole"
    " WHERE meeting.presence = '' AND EXISTS (SELECT 1 FROM json_each(files.list) AS file"
    " WHERE file.value ->> 4 IN (SELECT size FROM wanted)"
    " AND file.value ->> 1 IN (SELECT value FROM json_each(?2))"
    " AND NOT EXISTS (SELECT 1 FROM learned WHERE learned.inode = file.value ->> 3"
    " AND learned.device = file.value ->> 2 AND learned.size = file.value ->> 4"
    " AND learned.mtime_ns = file.value ->> 5 AND learned.ctime_ns = file.value ->> 6"
    " AND learned.digest IS NOT NULL))"
    " ORDER BY meeting.number DESC"
)
_LEARNED: Final = (
    "SELECT device, inode, size, mtime_ns, ctime_ns, digest, duration, problem, probed"
    " FROM json_each(?) JOIN learned ON learned.inode = json_each.value"
)
_LEARN: Final = (
    "INSERT INTO learned (device, inode, size, mtime_ns, ctime_ns, {name})"
    " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET {name} = excluded.{name}"
)
