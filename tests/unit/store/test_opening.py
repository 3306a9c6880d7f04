"""Both databases of a store are opened, or neither."""

import sqlite3
from contextlib import ExitStack
from pathlib import Path

import pytest

from hostapp import __version__
from hostapp.domain.errors import UnavailableError
from hostapp.store import opening
from hostapp.store.database import writing
from hostapp.store.opening import open_ledger, open_store


def test_a_store_is_begun(tmp_path: Path) -> None:
    with ExitStack() as closing:
        opened = open_store(tmp_path / "store", closing)
        assert opened.trouble is None
        assert opened.library.db.conn.execute("SELECT count(*) FROM meeting").fetchone() == (0,)
    assert not list((tmp_path / "store").glob("*-wal"))


def test_a_library_that_cannot_be_opened_leaves_no_ledger_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Path) -> None:
        raise UnavailableError("The disk failed.")

    monkeypatch.setattr(opening, "open_library", broken)
    with ExitStack() as closing, pytest.raises(UnavailableError, match="The disk failed."):
        open_store(tmp_path, closing)
    monkeypatch.undo()
    with ExitStack() as closing:
        open_store(tmp_path, closing)
    assert not list(tmp_path.glob("*-wal"))


def test_what_cannot_be_written_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with ExitStack() as closing:
        open_store(tmp_path, closing)

    def full(_: Path) -> None:
        raise UnavailableError("The disk is full.")

    monkeypatch.setattr(opening, "open_library", full)
    with ExitStack() as closing:
        opened = open_store(tmp_path, closing)
        assert opened.trouble == "The disk is full."
        with pytest.raises(UnavailableError, match="cannot be changed"), writing(opened.ledger):
            opened.ledger.conn.execute("DELETE FROM sealed")


def test_a_ledger_holds_what_cannot_be_built_again(tmp_path: Path) -> None:
    db = open_ledger(tmp_path / "ledger.db")
    names = set(db.table_names())
    assert {"ledger_entry", "known_meeting", "folder"} <= names
    db.close()


def test_a_ledger_is_copied_before_it_is_upgraded(tmp_path: Path) -> None:
    with ExitStack() as closing:
        open_store(tmp_path, closing)
    assert not (tmp_path / "backups").exists(), "nothing was upgraded yet"
    for _ in range(2):
        _forget_a_migration(tmp_path / "ledger.db")
        with ExitStack() as closing:
            open_store(tmp_path, closing)
    kept = sorted(path.name for path in (tmp_path / "backups").iterdir())
    assert kept == [f"ledger-before-{__version__}-2.db", f"ledger-before-{__version__}.db"]
    with sqlite3.connect(tmp_path / "backups" / kept[0]) as copy:
        assert not _knows_forgotten(copy), "as the older version left it"
    copy.close()


def test_a_ledger_that_cannot_be_copied_is_not_upgraded(tmp_path: Path) -> None:
    with ExitStack() as closing:
        open_store(tmp_path, closing)
    _forget_a_migration(tmp_path / "ledger.db")
    (tmp_path / "backups").write_text("in the way")
    with ExitStack() as closing:
        opened = open_store(tmp_path, closing)
        assert opened.trouble is not None
        assert "backups" in opened.trouble
        assert not _knows_forgotten(opened.ledger.conn)


def _forget_a_migration(path: Path) -> None:
    """Make a ledger what a version without the newest tables left."""
    with sqlite3.connect(path) as db:
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'keep_names_out'")
        db.execute("DROP TABLE forgotten")
    db.close()


def _knows_forgotten(db: sqlite3.Connection) -> bool:
    return bool(db.execute("SELECT 1 FROM sqlite_master WHERE name = 'forgotten'").fetchone())
