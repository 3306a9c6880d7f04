"""Whole copies of a database: taken while it is in use, and put back in one transaction."""

import os
import secrets
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from hostapp.domain.errors import UnavailableError
from hostapp.store.database import explained
from hostapp.store.lean_sqlite import Database, sqlite3


def copy_database(db: Database, target: Path) -> None:
    """Write a consistent single-file copy, complete or not at all.

    Raises UnavailableError; an existing `target` is never replaced.
    """
    if target.exists():
        raise UnavailableError("{0} exists already: choose another name.", target)
    if target.parent.is_file():
        raise UnavailableError(
            "{0} is a file: move it away, a folder belongs there.", target.parent
        )
    fresh = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with explained(target):
                _copy(db, fresh)
            os.replace(fresh, target)
        finally:
            fresh.unlink(missing_ok=True)
    except OSError as error:
        raise UnavailableError("{0} cannot be written: {1}.", target, error.strerror) from error


def _copy(db: Database, fresh: Path) -> None:
    copy = sqlite3.connect(str(fresh))
    try:
        db.conn.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
    with fresh.open("rb") as file:
        os.fsync(file.fileno())


def lacks_table(file: Path, table: str) -> bool:
    """Say whether a database has tables, but not this one; a damaged one is not judged."""
    try:
        with closing(sqlite3.connect(f"file:{quote(str(file))}?mode=ro", uri=True)) as conn:
            names = {name for (name,) in conn.execute("SELECT name FROM sqlite_master")}
    except sqlite3.DatabaseError:
        return False
    return bool(names) and table not in names


@contextmanager
def attached(db: Database, source: Path) -> Iterator[None]:
    """Make the tables of another file readable as `source.…` during the block."""
    with explained(source):
        db.conn.execute("ATTACH DATABASE ? AS source", (str(source),))
        try:
            yield
        finally:
            db.conn.execute("DETACH DATABASE source")


def take_over_tables(db: Database, *, but: frozenset[str]) -> None:
    """Replace the rows of every table by those of the attached file, in a transaction.

    Tables named in `but`, and those that either file lacks, stay as they are.
    """
    db.conn.execute("PRAGMA defer_foreign_keys = ON")
    names = _tables(db, "main") & _tables(db, "source")
    for name in sorted(names - but):
        columns = ", ".join(f'"{each}"' for each in _columns(db, name))
        db.conn.execute(f'DELETE FROM main."{name}"')  # noqa: S608 - names from the schema
        db.conn.execute(
            f'INSERT INTO main."{name}" ({columns})'  # noqa: S608
            f' SELECT {columns} FROM source."{name}"'
        )


def _tables(db: Database, schema: str) -> set[str]:
    rows = db.conn.execute(
        f"SELECT name FROM {schema}.sqlite_master"  # noqa: S608
        " WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " AND name NOT LIKE '\\_sqlite\\_%' ESCAPE '\\'"
    )
    return {name for (name,) in rows}


def _columns(db: Database, table: str) -> list[str]:
    rows = db.conn.execute(f'PRAGMA main.table_xinfo("{table}")').fetchall()
    return [name for _, name, _, _, _, _, hidden in rows if hidden == 0]
