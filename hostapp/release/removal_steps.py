"""What each file becomes in a removal, noted before it does: a crash excuses no other change."""

import json
import os
from pathlib import Path
from typing import Final

from hostapp.release.consent_folder import CONSENT

STEPS_FILE: Final = f"{CONSENT}/removal-steps.jsonl"
GONE: Final = "gone"
"""Noted instead of a digest for a file that is about to be deleted."""


class Steps:
    """The digests that a removal gives to files, added to a file one by one."""

    def __init__(self, folder: Path) -> None:
        """Read what an interrupted removal noted; raises OSError."""
        self._path = folder / STEPS_FILE
        self._noted: dict[str, set[str]] = {}
        if self._path.exists():
            for line in self._path.read_bytes().splitlines(keepends=True):
                self._take(line)

    def of(self, path: str) -> frozenset[str]:
        """Return the digests that a file was to have."""
        return frozenset(self._noted.get(path, ()))

    def note(self, path: str, digest: str) -> None:
        """Note, down to the disk, what a file is about to become; raises OSError."""
        # On a line of its own, even behind one that a crash tore.
        line = f"\n{json.dumps([path, digest])}\n".encode()
        with self._path.open("ab") as file:
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
        self._take(line)

    def forget(self) -> None:
        """Remove the notes, once all is done."""
        self._path.unlink(missing_ok=True)
        self._noted.clear()

    def _take(self, line: bytes) -> None:
        """Take in a line; one that a crash tore stands for a file that was not changed yet."""
        try:
            path, digest = json.loads(line)
        except ValueError:
            return
        self._noted.setdefault(path, set()).add(digest)
