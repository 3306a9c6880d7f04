"""Load sqlite-utils without NumPy and pandas, which it would take along for data frames.

Nothing here hands it a data frame, and NumPy alone weighs as much as an open window.
"""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

UNWANTED: Final = ("numpy", "pandas")


@contextmanager
def left_out(*names: str) -> Iterator[None]:
    """Let imports of these packages fail for the moment, unless they are loaded already."""
    blocked = [name for name in names if name not in sys.modules]
    for name in blocked:
        sys.modules[name] = None  # type: ignore[assignment]  # how Python marks «not to be had»
    try:
        yield
    finally:
        for name in blocked:
            if sys.modules.get(name) is None:
                sys.modules.pop(name, None)


def load_sqlite_utils() -> None:
    """Import sqlite-utils lean; does nothing if it is there."""
    if "sqlite_utils" not in sys.modules:
        with left_out(*UNWANTED):
            importlib.import_module("sqlite_utils")
