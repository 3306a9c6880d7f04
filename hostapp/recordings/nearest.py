"""Find the one recording that is nearest in time among many of the same name."""

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Final

from hostapp.recordings.group import Group
from hostapp.recordings.times import Start

_SECOND_NS: Final = 1_000_000_000
NEAR_START_NS: Final = 4 * 3600 * _SECOND_NS
"""Notes are dated when they were finished, a recording when it began."""
NEAR_FILE_NS: Final = 7 * 24 * 3600 * _SECOND_NS

Timeline = list[tuple[int, int]]
"""Nanoseconds since 1970 and the place of the group, sorted."""


@dataclass(slots=True)
class Namesakes:
    """Groups of one title or stem, in order of start and of last change."""

    groups: list[Group] = field(default_factory=list)
    _starts: Timeline | None = None
    _changes: Timeline | None = None

    def add(self, group: Group) -> None:
        """Add a group."""
        self.groups.append(group)
        self._starts = self._changes = None

    def nearest_start(self, start: Start) -> Group | None:
        """Return the group that began nearest, within four hours; None if two are as near."""
        if self._starts is None:
            self._starts = sorted(
                (_nanoseconds(group.start), at)
                for at, group in enumerate(self.groups)
                if group.start is not None
            )
        return self._nearest(self._starts, _nanoseconds(start), NEAR_START_NS)

    def nearest_change(self, mtime_ns: int) -> Group | None:
        """Return the only group, or the one modified nearest, within a week."""
        if len(self.groups) == 1:
            return self.groups[0]
        if self._changes is None:
            self._changes = sorted((group.latest_ns, at) for at, group in enumerate(self.groups))
        return self._nearest(self._changes, mtime_ns, NEAR_FILE_NS)

    def _nearest(self, line: Timeline, wanted: int, most: int) -> Group | None:
        at = bisect_left(line, (wanted, -1))
        around = line[max(0, at - 2) : at + 2]
        near = sorted((abs(time - wanted), place) for time, place in around)
        if not near or near[0][0] > most:
            return None
        if len(near) > 1 and near[1][0] == near[0][0]:
            return None
        return self.groups[near[0][1]]


def _nanoseconds(start: Start) -> int:
    return int(start.at.timestamp()) * _SECOND_NS
