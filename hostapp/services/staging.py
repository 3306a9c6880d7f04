"""The hidden folder in which a release is written, and the note that lets it be completed."""

import json
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self

from filelock import FileLock, Timeout

from hostapp.domain.errors import UsageError
from hostapp.domain.release_events import ReleaseId
from hostapp.release.on_disk import explaining, sync, sync_tree

NOTES: Final = "releases"
"""Folder of the store for notes on releases that are being written."""
_CANNOT: Final = "The release cannot be written"


@dataclass(frozen=True, slots=True)
class Staging:
    """A release on its way: where it is written, and where it will appear.

    Whoever writes it holds its lock, so that nobody takes it for one that was interrupted.
    """

    release: ReleaseId
    folder: Path
    target: Path
    note: Path
    _lock: FileLock = field(compare=False, repr=False)

    @classmethod
    def begin(cls, release: ReleaseId, target: Path, store: Path) -> Self:
        """Make the hidden folder beside `target`, which must be new or an empty folder.

        Raises UsageError, UnavailableError.
        """
        target = target.absolute()
        if target.is_symlink() or (target.exists() and not _is_empty_folder(target)):
            raise UsageError("{0} is not an empty folder: choose another one.", target)
        folder = target.with_name(f".{target.name}.{secrets.token_hex(4)}.partial")
        note = store / NOTES / f"{release}.json"
        staging = cls(release, folder, target, note, _lock_of(note))
        with explaining(_CANNOT):
            note.parent.mkdir(parents=True, exist_ok=True)
            staging.hold()
        try:
            staging.keep_note()
            with explaining(_CANNOT):
                folder.mkdir(parents=True)
        except BaseException:
            staging.throw_away()
            raise
        return staging

    def hold(self) -> bool:
        """Take the lock if nobody else has it; say whether it is held now."""
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            return False
        return True

    def let_go(self) -> None:
        """Give the lock back."""
        self._lock.release(force=True)

    def keep_note(self) -> None:
        """Note where the release is, so that the next start can complete it or clear it away."""
        text = json.dumps({"folder": str(self.folder), "target": str(self.target)})
        with explaining(_CANNOT):
            fresh = self.note.with_suffix(".new")
            fresh.write_text(text, "utf-8", "surrogateescape")
            sync(fresh)
            fresh.replace(self.note)
            sync(self.note.parent)

    def sync(self) -> None:
        """Bring everything written so far to the disk."""
        with explaining(_CANNOT):
            sync_tree(self.folder)

    def appear(self) -> None:
        """Let the complete, synced release appear by one rename; the note stays."""
        with explaining(_CANNOT):
            if os.name == "nt" and self.target.exists():
                self.target.rmdir()
            os.rename(self.folder, self.target)
            sync(self.target.parent)

    def throw_away(self) -> None:
        """Remove the hidden folder and the note; what cannot go now goes at the next start."""
        shutil.rmtree(self.folder, ignore_errors=True)
        with suppress(OSError):
            self.drop_note()
        self.let_go()

    def drop_note(self) -> None:
        """Forget a release that is complete or gone."""
        self.note.unlink(missing_ok=True)
        self.let_go()
        with suppress(OSError):
            os.unlink(self._lock.lock_file)


def is_noted(store: Path) -> bool:
    """Say whether a release was being written when the program ended; quick to ask."""
    return any((store / NOTES).glob("*.json"))


def noted(store: Path) -> Iterator[Staging]:
    """Yield the releases that were being written when the program ended, each held meanwhile.

    Those that are being written now are passed over.
    """
    for note in sorted((store / NOTES).glob("*.json")):
        try:
            document = json.loads(note.read_text("utf-8", "surrogateescape"))
            folder, target = Path(document["folder"]), Path(document["target"])
        except (OSError, ValueError, KeyError, TypeError):
            continue
        staging = Staging(ReleaseId(note.stem), folder, target, note, _lock_of(note))
        if staging.hold():
            try:
                if note.exists():
                    yield staging
            finally:
                staging.let_go()


def _lock_of(note: Path) -> FileLock:
    return FileLock(note.with_suffix(".lock"))


def _is_empty_folder(path: Path) -> bool:
    return path.is_dir() and not any(path.iterdir())
