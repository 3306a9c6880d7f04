"""What is to be erased from a database, and how to leave no byte of it behind."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hostapp.domain.identifiers import PersonId


@dataclass(frozen=True, slots=True)
class Erasable:
    """What is to go, and how it is recognised."""

    people: Mapping[PersonId, str]
    """With the placeholder that takes the name's place."""
    holds: Callable[[str], bool]
    masked: Callable[[str], str]
    roots: Sequence[bytes] = ()
    """Folders of the host's own choosing, whose names stay."""

    def bears(self, path: bytes) -> bool:
        """Say whether a path bears the name, below the folder that the host chose."""
        root = max((each for each in self.roots if path.startswith(each)), key=len, default=b"")
        return self.holds(path.removeprefix(root).decode("utf-8", "surrogateescape"))


def squeeze(conn: Any) -> None:
    """Rewrite a database file and empty its log. Raises SQLite's errors."""
    conn.execute("VACUUM")
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
