"""The whole library in a few numbers: counted by SQL, never by reading rows."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import Source
from hostapp.domain.status_word import Status
from hostapp.store.lean_sqlite import Database
from hostapp.store.library_listing import RANKS
from hostapp.store.library_reading import moment

_ALLOWED: Final = f"{RANKS[Status.GRANTED]}, {RANKS[Status.PARTLY]}"


@dataclass(frozen=True, slots=True)
class ToolCount:
    """How the meetings of one tool stand."""

    source: Source
    allowed: int
    """Wholly or partly."""
    not_allowed: int
    waiting: int
    """Nobody has decided."""

    @property
    def all(self) -> int:
        """How many there are."""
        return self.allowed + self.not_allowed + self.waiting


class OverviewReader:
    """Counts over all listed meetings. Used on the thread that opened the library."""

    def __init__(self, db: Database) -> None:
        self._conn = db.conn

    def by_tool(self) -> tuple[ToolCount, ...]:
        """Count by tool, the most frequent first."""
        rows = self._conn.execute(
            "SELECT source, sum(rank = 1), sum(rank = 2), sum(rank = 0) FROM ("  # noqa: S608
            f" SELECT source, CASE WHEN status IN ({_ALLOWED}) THEN 1"
            f" WHEN status = {RANKS[Status.UNDECIDED]} THEN 0 ELSE 2 END AS rank"
            " FROM meeting INDEXED BY meeting_by_source WHERE whole IS NULL"
            ") GROUP BY source"
        )
        found = [ToolCount(Source(source), *counts) for source, *counts in rows]
        return tuple(sorted(found, key=lambda each: (-each.all, each.source)))

    def by_purpose(self) -> tuple[tuple[PurposeId, int], ...]:
        """Count the meetings that may be used, by purpose, the most frequent first."""
        rows = self._conn.execute(
            "SELECT purposes, count(*) FROM meeting INDEXED BY meeting_by_status"  # noqa: S608
            f" WHERE whole IS NULL AND status IN ({_ALLOWED}) GROUP BY purposes"
        )
        counts: Counter[PurposeId] = Counter()
        for purposes, number in rows:
            counts.update(dict.fromkeys(map(PurposeId, purposes.split()), number))
        return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))

    def endings(self) -> tuple[tuple[datetime, int], ...]:
        """Count the meetings that may be used, by the instant at which that ends; sorted."""
        rows = self._conn.execute(
            "SELECT until, count(*) FROM meeting WHERE until IS NOT NULL"  # noqa: S608
            f" AND status IN ({_ALLOWED}) AND whole IS NULL GROUP BY until ORDER BY until"
        )
        return tuple((end, number) for until, number in rows if (end := moment(until)))
