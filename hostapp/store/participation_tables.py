"""Tables of `ledger.db` about asking people: notices, requests, rules, and names to be kept out."""

from typing import Final

from hostapp.store.lean_sqlite import Database, Migrations

PARTICIPATION: Final = Migrations("participation")


@PARTICIPATION()
def keep_asking(db: Database) -> None:
    """The host's own wording of notices, and what was asked of whom under which code."""
    db.execute(
        """
        CREATE TABLE notice (
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            language TEXT NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (id, version, language)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE request (
            code TEXT PRIMARY KEY,
            person TEXT NOT NULL,
            meeting TEXT NOT NULL,
            document TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )


@PARTICIPATION()
def keep_rules(db: Database) -> None:
    """Standing rules, each with all its versions; a removed one ends with an empty document."""
    db.execute(
        """
        CREATE TABLE rule (
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            document TEXT,
            PRIMARY KEY (id, version)
        ) STRICT, WITHOUT ROWID
        """
    )


@PARTICIPATION()
def keep_names_out(db: Database) -> None:
    """Whose name was erased, found by a keyed hash whose key does not lie in the store."""
    db.execute(
        """
        CREATE TABLE forgotten (
            mark BLOB PRIMARY KEY,
            person TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )
