"""What can still be read of a damaged database."""

from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from hostapp.store.lean_sqlite import Database, sqlite3

_FROM_BOTH_ENDS = ("", " ORDER BY 1 DESC")
"""What lies before a damaged page, and what lies behind it."""


def is_sound(db: Database, tables: Iterable[str]) -> bool:
    """Say whether every page is in order, and these tables are there."""
    try:
        verdicts = db.conn.execute("PRAGMA quick_check(1)").fetchall()
        return verdicts == [("ok",)] and set(tables) <= set(db.table_names())
    except sqlite3.DatabaseError:
        return False


def salvage(db: Database, damaged: Path) -> None:
    """Take over each row of a damaged file that can be read, in a transaction.

    The tables of `db` are empty, and nothing guards them. The file stays as it is.
    """
    for mode in ("mode=ro", "mode=ro&immutable=1"):  # the first sees newer changes beside it
        with (
            suppress(sqlite3.DatabaseError),
            closing(sqlite3.connect(f"file:{quote(str(damaged))}?{mode}", uri=True)) as source,
        ):
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            for name in db.table_names():
                _copy(db, source, name)
            return


def _copy(db: Database, source: Any, table: str) -> None:
    columns = [name for _, name, *_ in db.conn.execute(f'PRAGMA table_info("{table}")')]
    names = ", ".join(f'"{each}"' for each in columns)
    marks = ", ".join("?" for _ in columns)
    for row in _readable(source, f'SELECT {names} FROM "{table}"'):  # noqa: S608
        with suppress(sqlite3.DatabaseError):  # a row that our own tables do not take
            db.conn.execute(f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})', row)  # noqa: S608


def _readable(source: Any, query: str) -> Iterator[Any]:
    """Yield the rows up to one that cannot be read, and then those that lie behind it."""
    for order in _FROM_BOTH_ENDS:
        try:
            yield from source.execute(query + order)
        except sqlite3.DatabaseError:
            continue
        return
