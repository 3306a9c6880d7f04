"""When Python looks for cycles of dead objects, so that the window never waits for it.

A look at everything stops all threads for about two frames, and there would be many: start-up makes
tens of thousands of objects, and nearly all of them stay.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def held_off() -> Iterator[None]:
    """Look for nothing, until `look_at_what_is_new` or the end of the block."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def look_at_what_is_new() -> None:
    """Look again from now on, but never at what is there already."""
    gc.freeze()
    gc.enable()
