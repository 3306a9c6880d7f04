"""Opening databases, and the sentences for what can be wrong with them."""

import contextlib
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from hostapp.domain.errors import UnavailableError
from hostapp.store import database as module
from hostapp.store.database import (
    APPLICATION_ID,
    open_database,
    path_of,
    reading,
    unread_changes,
    writing,
)

ROOT = Path(__file__).parents[3]
NOBODY = 65534


def migrations() -> Migrations:
    found = Migrations("test")

    @found()
    def first(db: Database) -> None:
        db.conn.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT) STRICT")

    return found


def opened(path: Path, *, newest: int = 1, read_only: bool = False) -> Database:
    return open_database(
        path, migrations=[migrations()], newest=newest, synchronous="FULL", read_only=read_only
    )


def pragma(db: Database, name: str) -> object:
    return db.conn.execute(f"PRAGMA {name}").fetchone()[0]


def test_what_is_set(tmp_path: Path) -> None:
    db = opened(tmp_path / "new" / "a.db")
    assert pragma(db, "journal_mode") == "wal"
    assert (pragma(db, "synchronous"), pragma(db, "foreign_keys")) == (2, 1)
    assert pragma(db, "busy_timeout") == 5000
    assert (pragma(db, "application_id"), pragma(db, "user_version")) == (APPLICATION_ID, 1)
    assert path_of(db) == tmp_path / "new" / "a.db"
    db.close()
    again = opened(tmp_path / "new" / "a.db")
    assert again["thing"].exists()
    again.close()


def test_a_durable_database_writes_over_its_log_again_and_again(tmp_path: Path) -> None:
    db = opened(tmp_path / "a.db")
    log = tmp_path / "a.db-wal"
    sizes = set()
    for number in range(600):
        with writing(db):
            db.conn.execute("INSERT INTO thing (name) VALUES (?)", (str(number),))
        sizes.add(log.stat().st_size)
    assert max(sizes) < 140 * 4120
    assert db["thing"].count == 600
    db.close()


def test_a_new_store_is_for_its_host_alone(tmp_path: Path) -> None:
    opened(tmp_path / "data" / "store" / "ledger.db").close()
    assert (tmp_path / "data" / "store").stat().st_mode & 0o777 == 0o700


def test_names_in_any_script(tmp_path: Path) -> None:
    db = opened(tmp_path / "会議 ?#%20" / "ä b.db")
    assert (tmp_path / "会議 ?#%20" / "ä b.db").exists()
    db.close()


def test_a_newer_database_asks_for_an_update(tmp_path: Path) -> None:
    opened(tmp_path / "a.db", newest=2).close()
    with pytest.raises(UnavailableError, match=r"newer Hostapp \(format 2.*: update Hostapp"):
        opened(tmp_path / "a.db")
    with pytest.raises(UnavailableError, match="update Hostapp"):
        opened(tmp_path / "a.db", read_only=True)


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / "a.db")
    db.execute("CREATE TABLE theirs (id)")
    db.commit()
    db.close()
    before = (tmp_path / "a.db").read_bytes()
    with pytest.raises(UnavailableError, match="belongs to another program"):
        opened(tmp_path / "a.db")
    assert (tmp_path / "a.db").read_bytes() == before


def test_a_database_that_another_thread_makes_just_now_is_ours(tmp_path: Path) -> None:
    path = tmp_path / "store" / "ledger.db"
    module._make_folder(path.parent)
    empty = Database(sqlite3.connect(str(path)), execute_plugins=False)
    statements: list[str] = []

    def meanwhile(statement: str) -> None:
        statements.append(statement)
        if "user_version" in statement:
            with contextlib.suppress(UnavailableError):  # it waits where the look is one
                module._migrate(maker, path, [migrations()], 1)

    maker = Database(sqlite3.connect(str(path), timeout=0), execute_plugins=False)
    empty.conn.set_trace_callback(meanwhile)
    module._refuse_foreign(empty, path, 1)
    empty.conn.set_trace_callback(None)
    assert any("user_version" in each for each in statements)
    module._migrate(maker, path, [migrations()], 1)
    module._refuse_foreign(empty, path, 1)
    empty.close()
    maker.close()


@pytest.mark.parametrize("data", [b"this is no database, but some text " * 40])
def test_no_database_at_all(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.db").write_bytes(data)
    with pytest.raises(UnavailableError, match="is not a Hostapp database"):
        opened(tmp_path / "a.db")


def test_a_damaged_database(tmp_path: Path) -> None:
    db = opened(tmp_path / "a.db")
    db.close()
    data = bytearray((tmp_path / "a.db").read_bytes())
    data[100:4096] = bytes(3996)
    (tmp_path / "a.db").write_bytes(bytes(data))
    with pytest.raises(UnavailableError, match="damaged: restore a backup"):
        opened(tmp_path / "a.db")


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UnavailableError, match="cannot be used"):
        opened(tmp_path / "file" / "a.db")


def test_an_old_sqlite_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "OLDEST_SQLITE", (99, 0, 0))
    with pytest.raises(UnavailableError, match=r"install 99\.0\.0 or newer"):
        opened(tmp_path / "a.db")


def test_writing_is_one_transaction(tmp_path: Path) -> None:
    db = opened(tmp_path / "a.db")
    with pytest.raises(sqlite3.IntegrityError), writing(db):
        db.conn.executemany("INSERT INTO thing (id) VALUES (?)", [(1,), (2,), (1,)])
    assert db["thing"].count == 0
    with writing(db):
        db.conn.execute("INSERT INTO thing (name) VALUES ('x')")
    assert db["thing"].count == 1
    db.close()


def test_a_busy_database_is_said_after_a_while(tmp_path: Path) -> None:
    db, other = opened(tmp_path / "a.db"), opened(tmp_path / "a.db")
    db.conn.execute("PRAGMA busy_timeout = 20")
    with (
        writing(other),
        pytest.raises(UnavailableError, match=r"keeps .* busy"),
        writing(db),
    ):
        pass
    db.close()
    other.close()


def test_beginning_waits_for_another_that_begins(tmp_path: Path) -> None:
    path = tmp_path / "some.db"
    other = sqlite3.connect(path, check_same_thread=False)
    other.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT) STRICT")
    other.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    other.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.2, other.close)
    release.start()
    db = open_database(path, migrations=[], newest=1, synchronous="NORMAL")
    assert db.conn.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    db.close()
    release.join()


def test_a_broken_rule_is_a_bug_and_rises(tmp_path: Path) -> None:
    db = opened(tmp_path / "a.db")
    with pytest.raises(sqlite3.IntegrityError), writing(db):
        db.conn.execute("INSERT INTO thing (id) VALUES ('text')")
    db.close()


def test_reading_sees_one_state(tmp_path: Path) -> None:
    db, other = opened(tmp_path / "a.db"), opened(tmp_path / "a.db")
    with reading(db):
        assert db["thing"].count == 0
        with writing(other):
            other.conn.execute("INSERT INTO thing (name) VALUES ('x')")
        with reading(db):
            assert db["thing"].count == 0
    assert db["thing"].count == 1
    db.close()
    other.close()


def test_a_gone_folder(tmp_path: Path) -> None:
    db = opened(tmp_path / "store" / "a.db")
    shutil.rmtree(tmp_path / "store")
    with pytest.raises(UnavailableError, match="is gone"), writing(db):
        pass
    db.close()
    with pytest.raises(UnavailableError, match="cannot be opened"):
        opened(tmp_path / "nowhere" / "a.db", read_only=True)


def test_a_folder_that_goes_while_writing(tmp_path: Path) -> None:
    db = opened(tmp_path / "store" / "a.db")
    with pytest.raises(UnavailableError, match="is gone"), writing(db):
        shutil.rmtree(tmp_path / "store")
    db.close()


def fill(disk: Path) -> None:
    filler = os.open(disk / "filler", os.O_WRONLY | os.O_CREAT)
    with contextlib.suppress(OSError):
        while os.write(filler, bytes(512)):
            pass
    os.close(filler)


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounts a small disk")
def test_a_full_disk(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(small)], check=True)
    try:
        db = opened(small / "a.db")
        with writing(db):
            db.conn.execute("INSERT INTO thing (name) VALUES ('kept')")
        with pytest.raises(UnavailableError, match="disk is full: free some space"), writing(db):
            db.conn.execute("INSERT INTO thing (name) VALUES (zeroblob(3000000) || '')")
        assert db["thing"].count == 1
        db.close()
        fill(small)
        full = opened(small / "a.db", read_only=True)
        assert [row["name"] for row in full["thing"].rows] == ["kept"]
        full.close()
    finally:
        subprocess.run(["umount", str(small)], check=True)


def read_as_it_lies(path: Path) -> Database:
    """Read the main file alone, as is done where nothing can be written."""
    return Database(sqlite3.connect(f"file:{path}?immutable=1", uri=True), execute_plugins=False)


def test_newer_changes_that_are_left_out_are_said(tmp_path: Path) -> None:
    db = opened(tmp_path / "a.db")
    db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    plain = read_as_it_lies(tmp_path / "a.db")
    assert unread_changes(plain) is None
    with writing(db):
        db.conn.execute("INSERT INTO thing (name) VALUES ('newer')")
    assert unread_changes(plain) is not None
    assert "without its newest changes, which are in a.db-wal" in (unread_changes(plain) or "")
    assert unread_changes(db) is None
    plain.close()
    db.close()
    settled = read_as_it_lies(tmp_path / "a.db")
    assert unread_changes(settled) is None
    settled.close()


AS_NOBODY = """
import sys
import threading
from pathlib import Path
from hostapp.domain.errors import UnavailableError
from tests.unit.store.test_database import opened
path = Path(sys.argv[1])
try:
    opened(path)
except UnavailableError as error:
    print(error)
db = opened(path, read_only=True)
print(db["thing"].count)
"""


@pytest.mark.skipif(os.name != "posix", reason="folders without write permission")
def test_a_folder_without_write_permission_is_read_as_it_is(tmp_path: Path) -> None:
    store = tmp_path / "store"
    db = opened(store / "a.db")
    with writing(db):
        db.conn.execute("INSERT INTO thing (name) VALUES ('x')")
    db.close()
    store.chmod(0o555)
    for folder in (tmp_path, *tmp_path.parents[:3]):
        if folder.stat().st_uid == os.geteuid() and folder != Path("/tmp"):
            folder.chmod(folder.stat().st_mode | 0o055)
    command = [sys.executable, "-c", AS_NOBODY, str(store / "a.db")]
    if os.geteuid() == 0:
        command = ["setpriv", f"--reuid={NOBODY}", "--clear-groups", *command]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    store.chmod(0o755)
    sentence, count = done.stdout.splitlines()
    assert "cannot be" in sentence, done.stderr
    assert count == "1"
