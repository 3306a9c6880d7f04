"""sqlite-utils and its SQLite, loaded without NumPy and pandas.

It would take those along for data frames, which nothing here hands it: NumPy alone weighs as
much as half an open window, and makes each command wait.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["Database", "Migrations", "left_out", "sqlite3"]


@contextmanager
def left_out(*names: str) -> Iterator[None]:
    """Let imports of these packages fail for the moment, unless they are loaded already."""
    blocked = [name for name in names if name not in sys.modules]
    for name in blocked:
        sys.modules[name] = None  # type: ignore[assignment]  # Python's mark for «not to be had»
    try:
        yield
    finally:
        for name in blocked:
            if sys.modules.get(name) is None:
                sys.modules.pop(name, None)


with left_out("numpy", "pandas"):
    from sqlite_utils import Database, Migrations
    from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]
