"""Python's collector of what only refers to itself, for work that makes much that does not."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_OBJECTS_BEFORE_COLLECTING: Final = 50_000


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Let Python look for such objects less often within the block."""
    usual = gc.get_threshold()
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTING, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)
