"""Everybody's own tracks as one file that plays, for as long as the window is open."""

import os
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from hostapp.domain.errors import UnavailableError
from hostapp.domain.meetings import RecordingFile

MOST: Final = 8
"""Mixes that are kept at once."""


class MixedSound:
    """Mixes in a folder that may be deleted at any time; `clear` leaves no copy of a voice."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(
        self,
        files: Sequence[RecordingFile],
        cancelled: Callable[[], bool],
        advance: Callable[[float], None] = lambda _: None,
    ) -> Path | None:
        """Return the sound of all files at once, or None if told to stop.

        `advance` is told how many seconds are mixed. Raises UnavailableError for a file that
        cannot be decoded, and for a disk that takes no more.
        """
        kept = self._folder / _name(files)
        if kept.is_file():
            return kept
        writing = kept.with_suffix(f".{os.getpid()}")
        try:
            self._make_room()
            if not _written(files, writing, cancelled, advance):
                return None
            writing.replace(kept)
        except OSError as error:
            raise UnavailableError("The tracks cannot be mixed: {0}.", error) from error
        finally:
            with suppress(OSError):
                writing.unlink(missing_ok=True)
        return kept

    def clear(self) -> None:
        """Delete all mixes; one that still plays goes the next time."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _make_room(self) -> None:
        self._folder.mkdir(mode=0o700, exist_ok=True)
        kept = sorted(self._folder.iterdir(), key=lambda each: each.stat().st_mtime_ns)
        for each in kept[: 1 - MOST]:
            each.unlink(missing_ok=True)


def _written(
    files: Sequence[RecordingFile],
    target: Path,
    cancelled: Callable[[], bool],
    advance: Callable[[float], None],
) -> bool:
    from hostapp.media.decode import SPEECH_RATE
    from hostapp.media.flac import FlacWriter
    from hostapp.media.studio import Studio

    paths = [Path(os.fsdecode(file.path)) for file in files]
    samples = 0
    with Studio() as studio, target.open("wb") as opened, FlacWriter(opened) as writer:
        for block in studio.sound(paths):
            if cancelled():
                return False
            writer.write(block)
            samples += len(block)
            advance(samples / SPEECH_RATE)
    return True


def _name(files: Sequence[RecordingFile]) -> str:
    seen = sha256()
    for file in files:
        seen.update(f"{file.stat.size}:{file.stat.mtime_ns}:{len(file.path)}:".encode())
        seen.update(file.path)
    return f"{seen.hexdigest()[:32]}.flac"
