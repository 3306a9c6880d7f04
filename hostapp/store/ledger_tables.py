"""The tables of the ledger, as named migrations.

`entry` is the leaf of the tree byte for byte and there is no other column: what is looked up
is taken from it when asked, so that it cannot disagree with what was signed. The triggers guard
against our own bugs; against people guard the signatures. `tree` has one row a transaction: the
size after it, the beginnings of its leaf hashes (they only tell where a changed ledger was
changed), and the right edge of the tree for the newest few.
"""

from typing import Final

from hostapp.ledger.entry import ABOUT_THE_LOG
from hostapp.store.lean_sqlite import Database, Migrations

MIGRATIONS = Migrations("ledger")

TABLES: Final = (
    """
    CREATE TABLE ledger_entry (
        seq INTEGER PRIMARY KEY,
        entry TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE sealed (
        seal BLOB PRIMARY KEY,
        salt BLOB NOT NULL,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE checkpoint (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        size INTEGER NOT NULL,
        note TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE tree (
        size INTEGER PRIMARY KEY,
        leaves BLOB NOT NULL,
        edge BLOB
    ) STRICT
    """,
)

GUARDS: Final = (
    """
    CREATE TRIGGER ledger_entry_in_order BEFORE INSERT ON ledger_entry
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM ledger_entry)
    BEGIN SELECT raise(ABORT, 'a ledger entry takes the next seq'); END
    """,
    """
    CREATE TRIGGER ledger_entry_stays BEFORE UPDATE ON ledger_entry
    BEGIN SELECT raise(ABORT, 'a ledger entry never changes'); END
    """,
    """
    CREATE TRIGGER ledger_entry_remains BEFORE DELETE ON ledger_entry
    BEGIN SELECT raise(ABORT, 'a ledger entry never goes'); END
    """,
)

GUARD_NAMES: Final = ("ledger_entry_in_order", "ledger_entry_stays", "ledger_entry_remains")

IS_ABOUT_THE_LOG: Final = f"entry >= '{ABOUT_THE_LOG}'"
"""Comparing the first bytes costs a bulk decision nothing, parsing its entries a fifth."""

INDEXES: Final = (
    f"""
    CREATE INDEX ledger_entry_about_the_log ON ledger_entry (entry ->> '$.person')
    WHERE {IS_ABOUT_THE_LOG}
    """,
)


@MIGRATIONS()
def entries_seals_and_checkpoint(db: Database) -> None:
    """Make the tables of version 1."""
    for statement in TABLES + GUARDS + INDEXES:
        db.conn.execute(statement)
