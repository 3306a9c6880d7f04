"""What was learned by opening files: digests and lengths, kept while the disk shows no change."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from sqlite_utils import Database

from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import FileKind, RecordingFile
from hostapp.store.library_intake import name_below
from hostapp.store.library_reading import full_path

SOUND_KINDS: Final = (FileKind.VIDEO, FileKind.AUDIO, FileKind.PARTICIPANT_AUDIO)
"""Kinds of files that have a length."""


@dataclass(frozen=True, slots=True)
class UnprobedFile:
    """A file whose length nobody has read."""

    meeting: int
    name: bytes
    path: bytes


@dataclass(frozen=True, slots=True)
class ProbedFile:
    """What was learned of a file's length."""

    meeting: int
    name: bytes
    duration: float | None
    """Seconds; None if it has none."""
    problem: str | None = None


class FileTable:
    """Writes are part of a transaction that the caller opens."""

    def __init__(self, db: Database) -> None:
        self._conn = db.conn

    def learn_digests(
        self, meeting: MeetingId, folder: bytes, files: Iterable[RecordingFile]
    ) -> None:
        """Keep digests, each with the stat that it is true for."""
        self._conn.executemany(
            "UPDATE file SET device = ?, inode = ?, size = ?, mtime_ns = ?, ctime_ns = ?,"
            " digest = ? WHERE meeting = (SELECT number FROM meeting WHERE id = ?) AND name = ?",
            [
                (
                    file.stat.device,
                    file.stat.inode,
                    file.stat.size,
                    file.stat.mtime_ns,
                    file.stat.ctime_ns,
                    file.digest,
                    meeting,
                    name_below(folder, file.path),
                )
                for file in files
            ],
        )

    def count_unprobed(self) -> int:
        """Count the files whose length nobody has read."""
        return int(self._conn.execute(f"SELECT count(*) {_UNPROBED}", SOUND_KINDS).fetchone()[0])

    def unprobed(self, limit: int) -> tuple[UnprobedFile, ...]:
        """Return some files whose length nobody has read, of the newest meetings first."""
        rows = self._conn.execute(
            f"SELECT file.meeting, name, path {_UNPROBED} ORDER BY meeting.key DESC LIMIT ?",
            [*SOUND_KINDS, limit],
        )
        return tuple(
            UnprobedFile(meeting, name, full_path(folder, name)) for meeting, name, folder in rows
        )

    def learn_lengths(self, probed: Sequence[ProbedFile]) -> None:
        """Keep lengths, and work out those of the meetings."""
        self._conn.executemany(
            "UPDATE file SET probed = 1, duration = ?, problem = coalesce(?, problem)"
            " WHERE meeting = ? AND name = ?",
            [(each.duration, each.problem, each.meeting, each.name) for each in probed],
        )
        self._conn.executemany(_SET_LENGTH, [(each,) for each in {one.meeting for one in probed}])

    def in_folder(self, folder: bytes) -> Iterator[tuple[MeetingId, bytes]]:
        """Return each meeting of a folder with the name of each of its files."""
        yield from self._conn.execute(
            "SELECT meeting.id, file.name FROM folder"
            " JOIN meeting ON meeting.folder = folder.number"
            " JOIN file ON file.meeting = meeting.number WHERE folder.path = ?",
            [folder],
        )


_UNPROBED: Final = (
    "FROM file JOIN meeting ON meeting.number = file.meeting"
    " JOIN folder ON folder.number = meeting.folder"
    " WHERE probed = 0 AND kind IN (?, ?, ?) AND presence = '' AND file.size > 0"
)
_SET_LENGTH: Final = (
    "UPDATE meeting SET duration = coalesce((SELECT sum(longest) FROM"
    " (SELECT max(duration) AS longest FROM file WHERE file.meeting = meeting.number"
    " GROUP BY part)), duration) WHERE number = ?"
)
"""Parts follow each other; files of one part run side by side."""
