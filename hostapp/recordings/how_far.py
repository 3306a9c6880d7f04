"""Estimate how far a walk through folders has come, from where it is now."""

import os
import time
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Final

from hostapp.recordings.walk import is_below, outermost

SILENT: Final = 1.0
"""Seconds in which nothing is looked up: most scans are done by then."""
DEEPEST: Final = 3
"""Folders below a root whose place among their neighbours is looked up; deeper ones say little."""
MOST_KEPT: Final = 64

_HALF: Final = 0.5


class HowFar:
    """Places folders among their neighbours: a walk goes through them by name, up or down.

    An estimate, because nobody knows how much lies in the folders to come.
    """

    def __init__(self, roots: Sequence[bytes], clock: Callable[[], float] = time.monotonic) -> None:
        self._roots = outermost(roots)
        self._clock = clock
        self._began = clock()
        self._names: dict[bytes, list[bytes]] = {}
        self._first: dict[bytes, bytes] = {}
        self._reached = 0.0

    def at(self, folder: bytes) -> float | None:
        """Return which share of the walk is done, 0 to 1 and never less than before.

        None while that is not worth telling, or for a folder that is below no root.
        """
        root = next((each for each in self._roots if is_below(folder, each)), None)
        if root is None:
            return None
        first = self._first.setdefault(root, folder)
        if self._clock() - self._began < SILENT:
            return None
        place = self._place(folder, root)
        if self._place(first, root) > _HALF:
            place = 1 - place
        share = (self._roots.index(root) + place) / len(self._roots)
        self._reached = max(self._reached, share)
        return self._reached

    def _place(self, folder: bytes, root: bytes) -> float:
        """Return where a folder stands among all below the root: 0 the first, 1 the last."""
        place, width, above = 0.0, 1.0, root
        names = os.path.relpath(folder, root).split(os.sep.encode())
        for name in names[:DEEPEST]:
            neighbours = self._below(above)
            if not neighbours:
                break
            width /= len(neighbours)
            place += width * min(bisect_left(neighbours, name), len(neighbours) - 1)
            above = os.path.join(above, name)
        return place + width / 2

    def _below(self, folder: bytes) -> list[bytes]:
        if folder not in self._names:
            if len(self._names) >= MOST_KEPT:
                self._names.clear()
            self._names[folder] = _folders_in(folder)
        return self._names[folder]


def _folders_in(folder: bytes) -> list[bytes]:
    try:
        with os.scandir(folder) as entries:
            return sorted(each.name for each in entries if each.is_dir(follow_symlinks=False))
    except OSError:
        return []
