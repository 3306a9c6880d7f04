"""Copies of a whole database."""

from pathlib import Path

import pytest
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from hostapp.domain.errors import UnavailableError
from hostapp.store.backup_file import attached, copy_database, lacks_table, take_over_tables
from hostapp.store.database import writing
from tests.support.ledgers import open_ledger_database


def rows(path: Path) -> list[tuple[int]]:
    db = sqlite3.connect(path)
    found: list[tuple[int]] = db.execute("SELECT size FROM tree ORDER BY size").fetchall()
    db.close()
    return found


def test_a_copy_is_one_complete_file(tmp_path: Path) -> None:
    db = open_ledger_database(tmp_path / "store")
    with writing(db):
        db.conn.execute("INSERT INTO tree (size, leaves) VALUES (1, x'')")
    copy_database(db, tmp_path / "new" / "copy.db")
    assert [each.name for each in (tmp_path / "new").iterdir()] == ["copy.db"]
    assert rows(tmp_path / "new" / "copy.db") == [(1,)]
    db.close()


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    db = open_ledger_database(tmp_path / "store")
    (tmp_path / "copy.db").write_text("mine")
    with pytest.raises(UnavailableError, match="exists already"):
        copy_database(db, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "mine"
    db.close()


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    db = open_ledger_database(tmp_path / "store")
    (tmp_path / "file").write_text("")
    with pytest.raises(UnavailableError, match="is a file: move it away"):
        copy_database(db, tmp_path / "file" / "copy.db")
    with pytest.raises(UnavailableError, match="cannot be written"):
        copy_database(db, tmp_path / "file" / "below" / "copy.db")
    db.close()


def test_tables_are_taken_over_at_once(tmp_path: Path) -> None:
    db, other = open_ledger_database(tmp_path / "a"), open_ledger_database(tmp_path / "b")
    with writing(other):
        other.conn.execute("INSERT INTO tree (size, leaves) VALUES (7, x'')")
        other.conn.execute("INSERT INTO checkpoint (only, size, note) VALUES (1, 7, 'theirs')")
    with writing(db):
        db.conn.execute("INSERT INTO tree (size, leaves) VALUES (1, x'')")
        db.conn.execute("INSERT INTO checkpoint (only, size, note) VALUES (1, 1, 'ours')")
    with attached(db, tmp_path / "b" / "ledger.db"), writing(db):
        take_over_tables(db, but=frozenset({"checkpoint"}))
    assert db.conn.execute("SELECT size FROM tree").fetchall() == [(7,)]
    assert db.conn.execute("SELECT note FROM checkpoint").fetchall() == [("ours",)]
    assert db.conn.execute("SELECT count(*) FROM pragma_database_list").fetchone() == (1,)
    db.close()
    other.close()


def test_a_database_tells_which_table_it_lacks(tmp_path: Path) -> None:
    file = tmp_path / "some #1?.db"
    db = sqlite3.connect(file)
    assert not lacks_table(file, "ledger_entry")
    db.execute("CREATE TABLE folder (number)")
    db.commit()
    db.close()
    assert lacks_table(file, "ledger_entry")
    assert not lacks_table(file, "folder")
    file.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    assert not lacks_table(file, "ledger_entry")
