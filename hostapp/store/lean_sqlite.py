"""sqlite-utils and its SQLite, loaded without what they only need for other uses.

NumPy and pandas would come along for data frames, which nothing here hands it: NumPy alone
weighs as much as half an open window. click and dateutil serve its own commands, and secrets
makes names for tables: these come when they are called for. So does Python's own SQLite, where
another one is used: its plugins name it, and call nothing of it.
"""

import importlib
import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

__all__ = ["Database", "Migrations", "left_out", "put_off", "sqlite3"]


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


class _PutOff(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            return _PutOff(f"{self.__name__}.{name}")
        return getattr(importlib.import_module(self.__name__), name)


@contextmanager
def put_off(*names: str) -> Iterator[None]:
    """Hand out stand-ins for these packages within the block; used later, they load them."""
    stand_ins = {name: _PutOff(name) for name in names if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name in stand_ins:
            sys.modules.pop(name, None)


_UNUSED = ("sqlite3",) if importlib.util.find_spec("pysqlite3") is not None else ()

with left_out("numpy", "pandas"), put_off("click", "dateutil", "secrets", *_UNUSED):
    from sqlite_utils import Database, Migrations
    from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]
