"""The tables of the ledger refuse what our own bugs could do to them."""

from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from hostapp.store.ledger_tables import GUARD_NAMES, GUARDS, INDEXES, MIGRATIONS, TABLES
from tests.support.ledgers import open_ledger_database

ENTRY = '{"at":"2026-11-18T16:02:11Z","meeting":"m","person":"p","type":"grant","v":1}'


@pytest.fixture
def db(tmp_path: Path) -> Database:
    found = open_ledger_database(tmp_path)
    found.conn.execute("INSERT INTO ledger_entry (seq, entry) VALUES (0, ?)", (ENTRY,))
    return found


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger_entry SET entry = '{}'",
        "DELETE FROM ledger_entry",
        "INSERT OR REPLACE INTO ledger_entry (seq, entry) VALUES (0, '{}')",
        "INSERT INTO ledger_entry (seq, entry) VALUES (0, '1') ON CONFLICT DO UPDATE SET seq = 9",
        "INSERT INTO ledger_entry (seq, entry) VALUES (2, '{}')",
        "INSERT INTO ledger_entry (seq, entry) VALUES (-1, '{}')",
        "INSERT INTO ledger_entry (entry) VALUES ('{}')",
        "INSERT INTO ledger_entry (seq, entry) VALUES (1, NULL)",
        "INSERT INTO ledger_entry (seq, entry) VALUES (1, x'00')",
    ],
)
@pytest.mark.parametrize("recursive", [0, 1])
def test_refused(db: Database, statement: str, recursive: int) -> None:
    db.conn.execute(f"PRAGMA recursive_triggers = {recursive}")
    with pytest.raises(sqlite3.IntegrityError):
        db.conn.execute(statement)
    assert db.conn.execute("SELECT seq, entry FROM ledger_entry").fetchall() == [(0, ENTRY)]
    db.conn.rollback()
    db.close()


def test_the_schema_is_what_is_written_down(db: Database) -> None:
    made = {row[0] for row in db.conn.execute("SELECT name FROM sqlite_master WHERE sql NOT NULL")}
    ours = {name for name in made if "migrations" not in name}
    assert ours == {
        "ledger_entry",
        "sealed",
        "checkpoint",
        "tree",
        *GUARD_NAMES,
        "ledger_entry_about_the_log",
    }
    assert len(ours) == len(TABLES + GUARDS + INDEXES)
    assert [each.name for each in MIGRATIONS.applied(db)] == ["entries_seals_and_checkpoint"]
    db.conn.rollback()
    db.close()
