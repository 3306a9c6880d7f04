"""The verifier keys of others that this user compared once, by another way, and keeps."""

import os
from pathlib import Path
from typing import Final

from hostapp.domain.errors import UnavailableError
from hostapp.keys.turns import turn
from hostapp.ledger.note import VerifierKey

_FILE: Final = "pinned-keys.txt"
_SECONDS: Final = 5.0
_LATE: Final = "Another Hostapp is writing down a key: try again."


class PinnedKeys:
    """A text file in the configuration folder, one key a line; the newest of a name counts."""

    def __init__(self, config: Path) -> None:
        self._path = config / _FILE

    def of(self, name: str) -> VerifierKey | None:
        """Return the key that was pinned for whoever signs under a name."""
        return next((key for key in reversed(self._all()) if key.name == name), None)

    def pin(self, key: VerifierKey) -> None:
        """Keep a key, so that later signatures under its name are held against it."""
        with turn(self._path.with_suffix(".lock"), seconds=_SECONDS, late=_LATE):
            if self.of(key.name) == key:
                return
            try:
                with self._path.open("a", encoding="utf-8") as stream:
                    stream.write(f"{key.text}\n")
                    stream.flush()
                    os.fsync(stream.fileno())
            except OSError as error:
                raise UnavailableError(
                    "{0} cannot be written to: {1}.", self._path, error.strerror
                ) from error

    def _all(self) -> list[VerifierKey]:
        try:
            lines = self._path.read_text(encoding="utf-8").splitlines()
            return [VerifierKey.parse(line) for line in lines]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise UnavailableError(
                "{0} cannot be read: {1}.", self._path, error.strerror
            ) from error
        except ValueError as error:
            raise UnavailableError(
                "{0} holds something else than keys, one a line: mend or delete it.", self._path
            ) from error
