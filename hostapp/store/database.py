"""Open the SQLite files of a store, and say in plain words what went wrong with them.

One SQLite library serves the whole process: it is always the one that sqlite-utils uses.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import quote
from weakref import WeakKeyDictionary

from hostapp.domain.errors import UnavailableError
from hostapp.domain.saying import Sentence, say
from hostapp.store.lean_sqlite import Database, Migrations, sqlite3

__all__ = [
    "APPLICATION_ID",
    "BUSY_MILLISECONDS",
    "OLDEST_SQLITE",
    "Database",
    "explained",
    "open_database",
    "path_of",
    "reading",
    "unread_changes",
    "writing",
]

_ONLY_MINE: Final = 0o700
"""A new store is for nobody else on this computer: it holds names, and what was said."""

APPLICATION_ID: Final = 0x486F7374
"""Marks a SQLite file as ours («Host» in ASCII)."""

OLDEST_SQLITE: Final = (3, 51, 3)
"""Older ones can damage a WAL database that two processes write to."""

BUSY_MILLISECONDS: Final = 5_000
BUSY_PAUSE: Final = 0.01
"""Seconds between two tries where SQLite does not wait by itself."""

_PAGES_AHEAD: Final = 128
"""Pages that wait in the log of a durable database before they move into it.

A commit that writes over old pages of the log is durable sooner than one that makes the file
longer, which the file system has to note as well: a fifth less for one decision.
"""

_PATHS: Final[WeakKeyDictionary[Database, Path]] = WeakKeyDictionary()
"""Where each open database lies, which never changes while it is open."""


def open_database(
    path: Path,
    *,
    migrations: Sequence[Migrations],
    newest: int,
    synchronous: Literal["FULL", "NORMAL"],
    read_only: bool = False,
    before_upgrade: Callable[[Database], None] | None = None,
) -> Database:
    """Open or create a database of format `newest`, applying what is pending of `migrations`.

    `before_upgrade` sees a database of an older version before it is changed. With
    `read_only`, a database on a full disk or in a folder without write permission is read as it
    lies there. Raises UnavailableError.
    """
    _refuse_old_sqlite()
    with explained(path):
        if read_only:
            return _open_for_reading(path, newest)
        _make_folder(path.parent)
        db = Database(_connect(f"file:{quote(str(path))}"), execute_plugins=False)
        try:
            _refuse_foreign(db, path, newest)
            _set_up_connection(db, synchronous)
            if _is_behind(db, migrations, newest):
                if before_upgrade is not None and _version(db):
                    before_upgrade(db)
                _migrate(db, path, migrations, newest)
        except BaseException:
            db.close()
            raise
        return db


@contextmanager
def writing(db: Database) -> Iterator[None]:
    """Run the block as one transaction that no other writer can slip into.

    Waits up to five seconds for another process. Raises UnavailableError when the disk, the
    folder or the other process do not allow it; nothing is written then.
    """
    path, conn = path_of(db), db.conn
    _refuse_gone(path)
    try:
        conn.execute("BEGIN IMMEDIATE")
        try:
            yield
            conn.execute("COMMIT")
        except BaseException:
            if conn.in_transaction:
                conn.execute("ROLLBACK")
            raise
    except sqlite3.DatabaseError as error:
        _explain(error, path)
        raise
    _refuse_gone(path)


@contextmanager
def reading(db: Database) -> Iterator[None]:
    """Run the block on one snapshot of the database."""
    with explained(path_of(db)):
        inside = db.conn.in_transaction
        if inside:
            yield
            return
        db.conn.execute("BEGIN DEFERRED")
        try:
            yield
        finally:
            if db.conn.in_transaction:
                db.conn.execute("ROLLBACK")


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite says into a sentence (UnavailableError).

    A broken rule of the schema is a bug, so IntegrityError and the like pass through.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        _explain(error, path)
        raise


def _explain(error: Exception, path: Path) -> None:
    """Raise UnavailableError for what is no bug of ours."""
    if type(error) in {sqlite3.OperationalError, sqlite3.DatabaseError}:
        said = _sentence(str(error), path)
        raise UnavailableError(said.template, *said.values) from error


def unread_changes(db: Database) -> str | None:
    """Say that newer changes lie beside a database whose main file alone could be read.

    Without permission or space for SQLite's index of them, they cannot be brought in.
    """
    (mode,) = db.conn.execute("PRAGMA journal_mode").fetchone()
    if mode == "wal":
        return None
    path = path_of(db)
    newer = path.with_name(f"{path.name}-wal")
    if not newer.exists() or not newer.stat().st_size:
        return None
    return say(
        "{0} is shown without its newest changes, which are in {1}: allow writing to its folder,"
        " free some space there, and open it again.",
        path,
        newer.name,
    )


def path_of(db: Database) -> Path:
    """Return where a database lies; empty for one in memory."""
    path = _PATHS.get(db)
    if path is None:
        statement = "SELECT file FROM pragma_database_list WHERE name = 'main'"
        (file,) = db.conn.execute(statement).fetchone()
        path = _PATHS[db] = Path(file)
    return path


_SENTENCES: Final[tuple[tuple[str, Callable[[Path], Sentence]], ...]] = (
    (
        "disk is full",
        lambda path: say("The disk is full: free some space where {0} lies and try again.", path),
    ),
    (
        "readonly database",
        lambda path: say("{0} cannot be changed: allow writing to its folder and try again.", path),
    ),
    (
        "database is locked",
        lambda path: say("Another program keeps {0} busy: close it and try again.", path),
    ),
    (
        "not a database",
        lambda path: say("{0} is not a Hostapp database: restore a backup or move it away.", path),
    ),
    ("malformed", lambda path: say("{0} is damaged: restore a backup of it.", path)),
    ("no such table", lambda path: say("{0} is damaged: restore a backup of it.", path)),
    (
        "unable to open",
        lambda path: say("{0} cannot be opened: its folder is gone or not allowed.", path),
    ),
    (
        "disk I/O error",
        lambda path: say("The disk failed on {0}: check the disk and its free space.", path),
    ),
)


def _sentence(message: str, path: Path) -> Sentence:
    for part, sentence in _SENTENCES:
        if part in message:
            return sentence(path)
    return say("{0} cannot be used: {1}.", path, message)


def _refuse_gone(path: Path) -> None:
    """Notice a deleted file: the system would let us write into it all the same."""
    if not os.path.exists(path):
        raise UnavailableError("{0} is gone: put its folder back, or restore a backup.", path)


def _refuse_old_sqlite() -> None:
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        needed = ".".join(map(str, OLDEST_SQLITE))
        raise UnavailableError(
            "SQLite {0} can damage the ledger: install {1} or newer.",
            sqlite3.sqlite_version,
            needed,
        )


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(_ONLY_MINE, parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UnavailableError("{0} cannot be used: {1}.", folder, reason) from error


def _connect(uri: str) -> Any:
    return sqlite3.connect(uri, uri=True, timeout=BUSY_MILLISECONDS / 1000)


def _open_for_reading(path: Path, newest: int) -> Database:
    for mode in ("mode=ro", "mode=ro&immutable=1"):
        conn = None
        try:
            conn = _connect(f"file:{quote(str(path))}?{mode}")
            conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            if conn is not None:
                conn.close()
            if mode.endswith("immutable=1"):
                raise
            continue
        db = Database(conn, execute_plugins=False)
        try:
            _refuse_foreign(db, path, newest)
        except BaseException:
            db.close()
            raise
        return db
    raise AssertionError


def _refuse_foreign(db: Database, path: Path, newest: int) -> None:
    with reading(db):  # in one look: another of our threads may be making the tables just now
        (application,) = db.conn.execute("PRAGMA application_id").fetchone()
        (version,) = db.conn.execute("PRAGMA user_version").fetchone()
        (tables,) = db.conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application != APPLICATION_ID and (application != 0 or tables):
        raise UnavailableError("{0} belongs to another program: choose another store folder.", path)
    if version > newest:
        raise UnavailableError(
            "{0} was written by a newer Hostapp (format {1}, this one knows {2}): update Hostapp.",
            path,
            version,
            newest,
        )


def _set_up_connection(db: Database, synchronous: str) -> None:
    (mode,) = db.conn.execute("PRAGMA journal_mode").fetchone()
    if mode != "wal":
        _enter_wal(db)
    db.conn.execute(f"PRAGMA synchronous = {synchronous}")
    if synchronous == "FULL":
        db.conn.execute(f"PRAGMA wal_autocheckpoint = {_PAGES_AHEAD}")
    db.conn.execute("PRAGMA foreign_keys = ON")
    db.conn.execute("PRAGMA secure_delete = ON")
    if sys.platform == "darwin" and synchronous == "FULL":
        db.conn.execute("PRAGMA fullfsync = ON")
        db.conn.execute("PRAGMA checkpoint_fullfsync = ON")


def _enter_wal(db: Database) -> None:
    """Let readers and a writer work at once; here SQLite does not wait for others by itself."""
    give_up = time.monotonic() + BUSY_MILLISECONDS / 1000
    while True:
        try:
            db.conn.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > give_up:
                raise
            time.sleep(BUSY_PAUSE)
        else:
            return


def _is_behind(db: Database, migrations: Sequence[Migrations], newest: int) -> bool:
    return _version(db) != newest or any(each.pending(db) for each in migrations)


def _migrate(db: Database, path: Path, migrations: Sequence[Migrations], newest: int) -> None:
    with writing(db):
        _refuse_foreign(db, path, newest)
        for each in migrations:
            each.apply(db)
        db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.conn.execute(f"PRAGMA user_version = {newest}")


def _version(db: Database) -> int:
    (version,) = db.conn.execute("PRAGMA user_version").fetchone()
    return int(version)
