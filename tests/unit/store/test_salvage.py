"""Rows of a damaged database, brought over."""

from contextlib import closing
from pathlib import Path

import pytest

from hostapp.store.database import Database, open_database, writing
from hostapp.store.lean_sqlite import Migrations, sqlite3
from hostapp.store.salvage import is_sound, salvage

MANY = 400
PAGE = 4096

NOTES = Migrations("notes")


@NOTES()
def notes(db: Database) -> None:
    db.conn.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")


def opened(path: Path) -> Database:
    return open_database(path, migrations=[NOTES], newest=1, synchronous="FULL")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "notes.db"
    with closing(opened(path)) as db, writing(db):
        rows = [(each, f"{each} " * 40) for each in range(MANY)]
        db.conn.executemany("INSERT INTO note VALUES (?, ?)", rows)
    return path


def damage(path: Path, page: int) -> None:
    data = bytearray(path.read_bytes())
    data[page * PAGE : page * PAGE + 16] = b"\xff" * 16
    path.write_bytes(data)


def salvaged(path: Path) -> list[int]:
    with closing(opened(path.with_name("fresh.db"))) as db:
        with writing(db):
            salvage(db, path)
        return [seq for (seq,) in db.conn.execute("SELECT id FROM note ORDER BY id")]


def test_all_of_a_sound_database(file: Path) -> None:
    with closing(opened(file)) as db:
        assert is_sound(db, ["note"])
        assert not is_sound(db, ["note", "another"])
    assert salvaged(file) == list(range(MANY))


def test_what_lies_before_a_damaged_page_and_behind_it(file: Path) -> None:
    damage(file, file.stat().st_size // PAGE // 2)
    with closing(opened(file)) as db:
        assert not is_sound(db, ["note"])
    found = salvaged(file)
    assert (found[0], found[-1]) == (0, MANY - 1)
    assert MANY * 0.8 < len(found) < MANY


def test_a_row_that_our_table_does_not_take_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "loose.db"
    with closing(sqlite3.connect(path)) as loose, loose:
        loose.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text)")
        loose.executemany("INSERT INTO note VALUES (?, ?)", [(1, "a"), (2, None), (3, "c")])
    assert salvaged(path) == [1, 3]
