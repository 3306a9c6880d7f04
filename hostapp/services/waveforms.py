"""The shape of a recording's sound, measured once and kept beside the library."""

import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from hostapp.domain.meetings import FileKind, Meeting, RecordingFile
from hostapp.media.peaks import BARS, peaks

SOUNDING = (FileKind.AUDIO, FileKind.VIDEO, FileKind.PARTICIPANT_AUDIO)
"""What is listened to, the smallest file that holds everybody first."""
PLAYABLE = (FileKind.VIDEO, FileKind.AUDIO, FileKind.PARTICIPANT_AUDIO)
"""What is played, the fullest first."""


class Waveforms:
    """Peaks of recordings, in a folder that may be deleted at any time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, file: RecordingFile, cancelled: Callable[[], bool]) -> bytes | None:
        """Return the peaks of one file, or None if told to stop; raises UnavailableError."""
        kept = self._folder / _name(file)
        if kept.is_file() and kept.stat().st_size == BARS:
            return kept.read_bytes()
        found = peaks(file.path, cancelled)
        if found is not None:
            self._keep(kept, found)
        return found

    def _keep(self, kept: Path, found: bytes) -> None:
        try:
            self._folder.mkdir(exist_ok=True)
            writing = kept.with_suffix(f".{os.getpid()}")
            writing.write_bytes(found)
            writing.replace(kept)
        except OSError:
            return  # a full or read-only disk: it is measured again the next time


def played(meeting: Meeting) -> RecordingFile | None:
    """Return the file in which a meeting is best heard and seen."""
    return _first(meeting, PLAYABLE)


def listened_to(meeting: Meeting) -> RecordingFile | None:
    """Return the file whose sound stands for the meeting."""
    return _first(meeting, SOUNDING)


def _first(meeting: Meeting, kinds: tuple[FileKind, ...]) -> RecordingFile | None:
    for kind in kinds:
        for file in meeting.files:
            if file.kind is kind and file.problem is None:
                return file
    return None


def _name(file: RecordingFile) -> str:
    stamp = f"{file.stat.size}:{file.stat.mtime_ns}:".encode()
    return sha256(stamp + file.path).hexdigest()[:32]
