"""Watch the folders in which meetings appear, so that new recordings come by themselves.

Knows neither threads nor timers: whoever runs it calls `step` every second or two.
"""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from hostapp.recordings.assembly import RECENT_NS
from hostapp.recordings.watching import Watch
from hostapp.services.rows import ScanSummary
from hostapp.services.scan import Scan
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.library import Library

MOST_WATCHED: Final = 5_000
"""Folders looked at in each step, the newest; the others wait for the next rescan."""
RESCAN_NS: Final = 1_800 * 1_000_000_000
LONGEST_WAIT_NS: Final = 600 * 1_000_000_000

Cancelled = Callable[[], bool]


@dataclass(slots=True)
class _Unsettled:
    """When to look again at a folder in which something is being written."""

    at: int
    wait: int = RECENT_NS

    def later(self, now: int) -> None:
        self.wait = min(2 * self.wait, LONGEST_WAIT_NS)
        self.at = now + self.wait


@dataclass(slots=True)
class _Seen:
    folders: tuple[bytes, ...] = ()
    unsettled: dict[bytes, _Unsettled] = field(default_factory=dict)
    rescan_at: int = 0
    version: tuple[int, int] | None = None


class Watching:
    """Looks into what changed. Used only on the thread that opened the library."""

    def __init__(
        self,
        *,
        library: Library,
        keepsakes: Keepsakes,
        scan: Scan,
        now_ns: Callable[[], int] = time.time_ns,
    ) -> None:
        self._library = library
        self._keepsakes = keepsakes
        self._scan = scan
        self._now_ns = now_ns
        self._roots = Watch()
        self._folders = Watch()
        self._seen = _Seen()

    def step(self, cancelled: Cancelled | None = None) -> ScanSummary | None:
        """Look once; return what a scan of the changed folders found, None if nothing changed.

        A root that comes or goes, and half an hour, are met by a quick rescan of everything.
        Raises UnavailableError if the library cannot be written.
        """
        now = self._now_ns()
        roots = self._keepsakes.folders()
        moved = [root for root in self._roots.changed(roots, now) if self._came_or_went(root)]
        self._learn_folders(now)
        changed = self._folders.changed((*roots, *self._seen.folders), now)
        if self._seen.rescan_at == 0:
            self._seen.rescan_at = now + RESCAN_NS
        if moved or now >= self._seen.rescan_at:
            self._seen.rescan_at = now + RESCAN_NS
            summary = self._scan.run(quick=True, cancelled=cancelled)
            return summary if moved or _is_news(summary) else None
        due = [path for path, wait in self._seen.unsettled.items() if wait.at <= now]
        if not changed and not due:
            return None
        for path in due:
            self._seen.unsettled[path].later(now)
        summary = self._scan.look([*changed, *due], cancelled=cancelled)
        return summary if _is_news(summary) else None

    def _came_or_went(self, root: bytes) -> bool:
        """Tell whether what the library shows of a root is not how it is."""
        with self._library.reading():
            away = self._library.identity.any_away_below(root)
        return away or not os.path.isdir(root)

    def _learn_folders(self, now: int) -> None:
        """Read from the library which folders to watch, if it changed."""
        with self._library.reading():
            identity = self._library.identity
            version = identity.changes()
            if version == self._seen.version:
                return
            self._seen.folders = identity.folders_to_watch(MOST_WATCHED)
            unsettled = identity.unsettled_folders(MOST_WATCHED)
        self._seen.version = version
        known = self._seen.unsettled
        self._seen.unsettled = {
            path: known.get(path) or _Unsettled(now + RECENT_NS) for path in unsettled
        }


def _is_news(summary: ScanSummary) -> bool:
    return bool(summary.added or summary.moved or summary.changed_meetings)
