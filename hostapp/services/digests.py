"""Digests of a meeting's files: read in full once, then kept while the disk shows no change."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from hostapp.domain.errors import UnavailableError
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind, Meeting, RecordingFile
from hostapp.recordings.digest import CancelledError, digest, stat_of
from hostapp.store.library import Library

__all__ = ["CancelledError", "Digests"]

DECIDED_KINDS: Final = GRANTABLE_KINDS


class Digests:
    """Completes meetings with the digests of their files."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def of(
        self,
        meeting: Meeting,
        kinds: frozenset[FileKind] | None = None,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Meeting:
        """Return the meeting with a true digest on each file of these kinds (all that can train).

        Every other file keeps a digest only if it still holds. `progress` is told bytes read
        and bytes to read. Raises UnavailableError if a file is gone or changes meanwhile,
        CancelledError if told to stop; what was read until then is kept.
        """
        total = self.total_bytes([meeting], kinds)
        done = 0

        def block(count: int) -> None:
            nonlocal done
            done += count
            if progress is not None:
                progress(done, total)

        files: list[RecordingFile] = []
        try:
            for file in meeting.files:
                if file.kind in _wanted(kinds):
                    files.append(self._complete(file, block, cancelled))
                else:
                    files.append(_still(file))
        finally:
            learned = replace(meeting, files=(*files, *meeting.files[len(files) :]))
            if done:
                self._library.learn_digests(learned)
        return learned

    def known(self, meeting: Meeting) -> Meeting:
        """Return the meeting with those digests only that hold now; reads no file."""
        return replace(meeting, files=tuple(map(_still, meeting.files)))

    def total_bytes(
        self, meetings: Iterable[Meeting], kinds: frozenset[FileKind] | None = None
    ) -> int:
        """Count the bytes that are still to be read for these meetings."""
        return sum(
            file.size
            for meeting in meetings
            for file in meeting.files
            if file.kind in _wanted(kinds) and _still(file).digest is None
        )

    def _complete(
        self,
        file: RecordingFile,
        block: Callable[[int], None],
        cancelled: Callable[[], bool] | None,
    ) -> RecordingFile:
        if file.digest is not None and stat_of(file.path) == file.stat:
            return file
        value, stat = digest(file.path, progress=block, cancelled=cancelled)
        return replace(file, digest=value, stat=stat)


def _wanted(kinds: frozenset[FileKind] | None) -> frozenset[FileKind]:
    return DECIDED_KINDS if kinds is None else kinds


def _still(file: RecordingFile) -> RecordingFile:
    if file.digest is None:
        return file
    try:
        same = stat_of(file.path) == file.stat
    except UnavailableError:
        same = False
    return file if same else replace(file, digest=None)
