"""Evidence for answers: a copy of a file in the store's folder, named by its digest."""

import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import Final

from hostapp.domain.errors import UnavailableError, UsageError

BLOCK: Final = 1 << 20
LARGEST: Final = 1 << 30
"""Bytes; evidence is a mail, a chat or a report, not a recording."""


class Evidence:
    """Keep copies of what answers rest on; they can be erased, their digests stay."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, path: Path) -> str:
        """Copy a file into the store; return what the answer's event says of it, as JSON text.

        Raises `UsageError` for what is no ordinary file, `UnavailableError` if it cannot be
        read or copied.
        """
        if not path.is_file():
            raise UsageError(f"There is no file {path}: name the file that shows the answer.")
        if path.stat().st_size > LARGEST:
            raise UsageError(f"{path} is too large to be kept as evidence: name a smaller extract.")
        try:
            digest = self._copied(path)
        except OSError as error:
            raise UnavailableError(
                f"{path} cannot be kept as evidence: {error.strerror or error}."
            ) from error
        return json.dumps({"file": path.name, "sha256": digest}, sort_keys=True)

    def _copied(self, path: Path) -> str:
        self._folder.mkdir(parents=True, exist_ok=True)
        digest = hashlib.sha256()
        with (
            path.open("rb") as source,
            tempfile.NamedTemporaryFile(dir=self._folder, delete=False) as copy,
        ):
            try:
                while block := source.read(BLOCK):
                    digest.update(block)
                    copy.write(block)
                copy.flush()
                os.fsync(copy.fileno())
                os.replace(copy.name, self._folder / digest.hexdigest())
            except BaseException:
                os.unlink(copy.name)
                raise
        return digest.hexdigest()
