"""Tell which folders changed, by their times.

Looking at a folder's time costs a microsecond or two, needs no watches that a system could run
out of, and works on network drives, where nobody is told of changes.
"""

import os
from collections.abc import Iterable
from typing import Final

COARSEST_CLOCK_NS: Final = 2 * 1_000_000_000
"""Some file systems count the times of folders in steps of two seconds."""


class Watch:
    """Remembers the times of folders between one look and the next."""

    def __init__(self) -> None:
        self._times: dict[bytes, int | None] = {}
        self._looked_at: int | None = None

    def changed(self, folders: Iterable[bytes], now_ns: int) -> tuple[bytes, ...]:
        """Return those that changed, came or went since the last look; none on the first.

        Folders that were not asked for before count as changed if they did so since then.
        """
        before, since = self._times, self._looked_at
        self._times = {folder: _time_of(folder) for folder in folders}
        self._looked_at = now_ns
        return tuple(
            folder
            for folder, time in self._times.items()
            if (before[folder] != time if folder in before else _is_young(time, since))
        )


def _is_young(time: int | None, since: int | None) -> bool:
    return since is not None and time is not None and time >= since - COARSEST_CLOCK_NS


def _time_of(folder: bytes) -> int | None:
    try:
        return os.stat(folder).st_mtime_ns
    except OSError:
        return None
