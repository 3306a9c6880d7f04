"""The ledger's rows: entries, the tree's edge, the checkpoint, and erasable values."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Final

from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import PersonId, Seal
from hostapp.store.database import explained, path_of, unread_changes
from hostapp.store.lean_sqlite import Database
from hostapp.store.ledger_tables import GUARD_NAMES, GUARDS, INDEXES, IS_ABOUT_THE_LOG, TABLES

EDGES_KEPT: Final = 64
"""Transactions back whose edge is kept at least, so that a lagging anchor is caught up quickly.

Older ones go together, each time that many entries were added: a decision costs a page less.
"""

HINT_SIZE: Final = 8
"""Bytes of each leaf hash that `tree.leaves` holds."""

_CHUNK: Final = 4096

_LOG_ENTRIES: Final = (
    f"SELECT seq, CAST(entry AS BLOB) FROM ledger_entry WHERE {IS_ABOUT_THE_LOG}"  # noqa: S608
    " AND entry ->> '$.person' IS NULL ORDER BY seq"
)
_NAME_ENTRY: Final = (
    f"SELECT seq FROM ledger_entry WHERE {IS_ABOUT_THE_LOG}"  # noqa: S608
    " AND entry ->> '$.person' = ? AND entry ->> '$.type' = 'person'"
)


@dataclass(frozen=True, slots=True)
class StoredHead:
    """The newest checkpoint as stored, and the edge that belongs to it."""

    size: int
    note: str
    edge: bytes


@dataclass(frozen=True, slots=True)
class SealedValue:
    """An erasable value and the salt that hides it."""

    seal: Seal
    salt: bytes
    value: str


class LedgerStore:
    """Reads and writes the ledger's tables of one database."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.path: Path = path_of(db)
        self._is_whole = False

    def insist_on_whole(self) -> None:
        """Raise UnavailableError if newer entries exist that cannot be read here."""
        if self._is_whole:
            return
        missing = unread_changes(self.db)
        if missing is not None:
            raise UnavailableError(missing)
        self._is_whole = True

    def size(self) -> int:
        """Return how many entries there are."""
        (size,) = self.db.conn.execute(
            "SELECT coalesce(max(seq) + 1, 0) FROM ledger_entry"
        ).fetchone()
        return int(size)

    def changes_elsewhere(self) -> int:
        """Return a number that changes when another connection writes; quick to ask.

        Raises UnavailableError.
        """
        with explained(self.path):
            (version,) = self.db.conn.execute("PRAGMA data_version").fetchone()
        return int(version)

    def changes(self) -> tuple[int, int]:
        """Return two numbers that stay while nobody, here or elsewhere, writes to the database."""
        (version,) = self.db.conn.execute("PRAGMA data_version").fetchone()
        return int(version), self.changes_here()

    def changes_here(self) -> int:
        """Return the second of these numbers: it grows with what this connection writes."""
        return int(self.db.conn.total_changes)

    def head(self) -> StoredHead | None:
        """Return the newest checkpoint; None while nothing was decided."""
        row = self.db.conn.execute(
            "SELECT size, note, coalesce((SELECT edge FROM tree WHERE tree.size = checkpoint.size),"
            " x'') FROM checkpoint"
        ).fetchone()
        return None if row is None else StoredHead(*row)

    def edge_at(self, size: int) -> bytes | None:
        """Return the edge of an earlier tree, if it is still kept."""
        row = self.db.conn.execute("SELECT edge FROM tree WHERE size = ?", (size,)).fetchone()
        return None if row is None else row[0]

    def hints(self) -> Iterator[bytes]:
        """Yield the beginning of each leaf hash, in order."""
        for (leaves,) in self.db.conn.execute("SELECT leaves FROM tree ORDER BY size"):
            for start in range(0, len(leaves), HINT_SIZE):
                yield leaves[start : start + HINT_SIZE]

    def entries(self, first: int = 0, end: int | None = None) -> Iterator[list[tuple[int, bytes]]]:
        """Yield (seq, bytes) of the entries from `first` up to `end`, in chunks."""
        cursor = self.db.conn.execute(
            "SELECT seq, CAST(entry AS BLOB) FROM ledger_entry WHERE seq >= ? AND seq < ?"
            " ORDER BY seq",
            (first, 2**62 if end is None else end),
        )
        while chunk := cursor.fetchmany(_CHUNK):
            yield chunk

    def rows(self) -> Iterator[list[tuple[int, bytes]]]:
        """Yield (seq, bytes) of every row that there is, whatever its number, in chunks.

        Nothing is looked for on the way, so that no row of a damaged table is passed over.
        """
        cursor = self.db.conn.execute(
            "SELECT seq, CAST(entry AS BLOB) FROM ledger_entry ORDER BY seq"
        )
        while chunk := cursor.fetchmany(_CHUNK):
            yield chunk

    def entry(self, seq: int) -> bytes | None:
        """Return one entry."""
        row = self.db.conn.execute(
            "SELECT CAST(entry AS BLOB) FROM ledger_entry WHERE seq = ?", (seq,)
        ).fetchone()
        return None if row is None else bytes(row[0])

    def log_entries(self) -> list[tuple[int, bytes]]:
        """Return the entries that say which log this is and which keys sign it."""
        return self.db.conn.execute(_LOG_ENTRIES).fetchall()

    def is_named(self, person: PersonId) -> bool:
        """Say whether a person has an entry already."""
        return self.name_entry(person) is not None

    def name_entry(self, person: PersonId) -> int | None:
        """Return the entry that names a person."""
        row = self.db.conn.execute(_NAME_ENTRY, (person,)).fetchone()
        return None if row is None else row[0]

    def find_seal(self, seal: Seal) -> int | None:
        """Return the first entry that holds a seal."""
        row = self.db.conn.execute(
            "SELECT min(seq) FROM ledger_entry WHERE instr(entry, ?)", (seal,)
        ).fetchone()
        return None if row is None else row[0]

    def append(self, first: int, texts: Sequence[str]) -> None:
        """Append entries from `first` on."""
        self.db.conn.executemany(
            "INSERT INTO ledger_entry (seq, entry) VALUES (?, ?)", enumerate(texts, first)
        )

    def set_head(self, head: StoredHead, leaves: Sequence[bytes]) -> None:
        """Replace the checkpoint after appending entries with these leaf hashes."""
        before = head.size - len(leaves)
        hints = b"".join([each[:HINT_SIZE] for each in leaves])
        execute = self.db.conn.execute
        execute(
            "INSERT INTO tree (size, leaves, edge) VALUES (?, ?, ?)", (head.size, hints, head.edge)
        )
        execute(
            "INSERT INTO checkpoint (only, size, note) VALUES (1, ?, ?)"
            " ON CONFLICT (only) DO UPDATE SET size = excluded.size, note = excluded.note",
            (head.size, head.note),
        )
        if before // EDGES_KEPT != head.size // EDGES_KEPT:
            execute(
                "UPDATE tree SET edge = NULL WHERE size IN"
                " (SELECT size FROM tree ORDER BY size DESC LIMIT ? OFFSET ?)",
                (EDGES_KEPT, EDGES_KEPT),
            )

    def keep_sealed(self, values: Iterable[tuple[bytes, bytes, str]]) -> None:
        """Keep erasable values, given as (seal, salt, value)."""
        # pysqlite3 looks for an adapter of every bytes object, but of no bytearray: half the time.
        rows = [
            (bytearray(seal), bytearray(salt), value)
            for seal, salt, value in sorted(values, key=itemgetter(0))
        ]
        self.db.conn.executemany("INSERT INTO sealed (seal, salt, value) VALUES (?, ?, ?)", rows)

    def reveal(self, seal: Seal) -> str | None:
        """Return a value; None once erased."""
        found = self.sealed_value(seal)
        return None if found is None else found.value

    def sealed_value(self, seal: Seal) -> SealedValue | None:
        """Return a value with its salt; None once erased."""
        row = self.db.conn.execute(
            "SELECT salt, value FROM sealed WHERE seal = ?", (bytes.fromhex(seal),)
        ).fetchone()
        return None if row is None else SealedValue(seal, *row)

    def salted(self) -> Iterator[list[tuple[bytes, bytes]]]:
        """Yield (seal, salt followed by the UTF-8 value) of everything erasable, in chunks."""
        cursor = self.db.conn.execute("SELECT seal, CAST(salt || value AS BLOB) FROM sealed")
        while chunk := cursor.fetchmany(_CHUNK):
            yield chunk

    def sealed(self) -> Iterator[list[tuple[bytes, bytes, bytes]]]:
        """Yield (seal, salt, UTF-8 value) of everything erasable, in chunks."""
        cursor = self.db.conn.execute("SELECT seal, salt, CAST(value AS BLOB) FROM sealed")
        while chunk := cursor.fetchmany(_CHUNK):
            yield chunk

    def erase(self, seals: Iterable[Seal]) -> None:
        """Erase values and their salts."""
        self.db.conn.executemany(
            "DELETE FROM sealed WHERE seal = ?", [(bytes.fromhex(each),) for each in seals]
        )

    def empty(self) -> None:
        """Remove every row, to make place for another log in the caller's transaction."""
        with self.unguarded():
            for table in ("ledger_entry", "sealed", "checkpoint", "tree"):
                self.db.conn.execute(f"DELETE FROM {table}")  # noqa: S608 - our own tables

    @contextmanager
    def unguarded(self) -> Iterator[None]:
        """Lift the guards while the caller's transaction puts another log in place."""
        for name in GUARD_NAMES:
            self.db.conn.execute(f"DROP TRIGGER IF EXISTS {name}")
        yield
        for guard in GUARDS:
            self.db.conn.execute(guard)

    def schema_version(self) -> int:
        """Return a number that changes with every table, trigger or index made or dropped."""
        (version,) = self.db.conn.execute("PRAGMA schema_version").fetchone()
        return int(version)

    def not_as_made(self) -> list[str]:
        """Return what was dropped, changed or added among tables, triggers and indexes."""
        present = {
            f"{kind} {name}": _squeezed(sql) for kind, name, sql in self.db.conn.execute(_PARTS)
        }
        return [each for each in _MADE | present if _MADE.get(each) != present.get(each)]


_PARTS: Final = (
    "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND"
    " (type IN ('trigger', 'view') OR tbl_name IN ('ledger_entry', 'sealed', 'checkpoint', 'tree'))"
)
"""Whatever can touch the ledger: a trigger of another table as well."""


def _squeezed(sql: str) -> str:
    return " ".join(sql.split())


def _part_of(statement: str) -> str:
    _, kind, name = statement.split(maxsplit=3)[:3]
    return f"{kind.lower()} {name}"


_MADE: Final = {_part_of(each): _squeezed(each) for each in TABLES + GUARDS + INDEXES}
