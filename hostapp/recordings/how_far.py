"""Estimate how far a walk through folders has come, from some of those it has read."""

import os
import time
from collections.abc import Callable, Sequence
from typing import Final

from hostapp.recordings.walk import is_below, outermost

SILENT: Final = 1.0
"""Seconds in which nothing is looked up: most scans are done by then."""
MOST_KEPT: Final = 4096
OWN: Final = 8
"""Folders that a meeting may have of its own; one with more holds meetings, and is read at once."""


class HowFar:
    """Adds up shares: each folder has its part of the share of the one above, as its neighbours.

    In whatever order they are read, the shares of all add up to 1. An estimate all the same:
    what the folders that were not looked at hold may be more, or less.
    """

    def __init__(
        self,
        roots: Sequence[bytes],
        each: int,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Every folder that is told of stands for `each` that were read."""
        self._roots = outermost(roots)
        self._each = each
        self._clock = clock
        self._began = clock()
        self._early: list[bytes] = []
        self._neighbours: dict[bytes, int] = {}
        self._done = 0.0

    def at(self, folder: bytes) -> float | None:
        """Return which share is done, above 0 to 1; None while that is not worth telling."""
        self._early.append(folder)
        if self._clock() - self._began < SILENT:
            return None
        self._done += self._each * sum(map(self._share, self._early))
        self._early.clear()
        return min(1.0, self._done) or None

    def _share(self, folder: bytes) -> float:
        root = next((each for each in self._roots if is_below(folder, each)), None)
        if root is None or folder == root:
            return 0.0
        share, above = 1 / len(self._roots), root
        for name in os.path.relpath(folder, root).split(os.sep.encode()):
            share /= self._folders_in(above)
            above = os.path.join(above, name)
        below = self._folders_in(above)
        return share if below <= OWN else share / below

    def _folders_in(self, folder: bytes) -> int:
        if folder not in self._neighbours:
            if len(self._neighbours) >= MOST_KEPT:
                self._neighbours.clear()
            self._neighbours[folder] = max(1, _count(folder))
        return self._neighbours[folder]


def _count(folder: bytes) -> int:
    try:
        with os.scandir(folder) as entries:
            return sum(each.is_dir(follow_symlinks=False) for each in entries)
    except OSError:
        return 0
