"""From the wall clock to seconds of recording, where a recording was stopped and begun again.

Nothing writes down when the second part began. The files' times tell it if they are those of the
recording's ends, which the first part shows: its end less its length is the recording's start.
"""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from hostapp.domain.meetings import FileKind, Meeting

_MEDIA: Final = frozenset({FileKind.VIDEO, FileKind.AUDIO})
_TOLERANCE: Final = 120.0
"""Seconds by which the first part's end may be off for the others to be believed."""
_OVERLAP: Final = 5.0
_LONGEST_PAUSE: Final = 12 * 3600.0


@dataclass(frozen=True, slots=True)
class PartClock:
    """When each part began and how long it was."""

    begins: tuple[float, ...]
    """Seconds on the wall clock since the recording's start."""
    before: tuple[float, ...]
    """Seconds of recording before each part."""
    lengths: tuple[float, ...]
    """Seconds."""

    def recorded(self, passed: float) -> float:
        """Return the second of recording; in a pause, that at which it goes on.

        `passed` is counted in seconds since the recording's start.
        """
        part = max(bisect_right(self.begins, passed) - 1, 0)
        inside = max(passed - self.begins[part], 0.0)
        last = part == len(self.begins) - 1
        return self.before[part] + (inside if last else min(inside, self.lengths[part]))


def clock_of(meeting: Meeting) -> PartClock | None:
    """Return the clock of a recording in several parts; None if nothing tells it."""
    ends = _ends(meeting)
    if meeting.started_at is None or len(ends) < 2:  # noqa: PLR2004
        return None
    started = meeting.started_at.timestamp()
    begins: list[float] = []
    before: list[float] = []
    lengths: list[float] = []
    for end, length in ends:
        begin = end - length - started
        if not begins:
            if abs(begin) > _TOLERANCE:
                return None
            begin = 0.0
        else:
            earliest = begins[-1] + lengths[-1]
            if not -_OVERLAP <= begin - earliest <= _LONGEST_PAUSE:
                return None
            begin = max(begin, earliest)
        before.append(sum(lengths))
        begins.append(begin)
        lengths.append(length)
    return PartClock(tuple(begins), tuple(before), tuple(lengths))


def _ends(meeting: Meeting) -> list[tuple[float, float]]:
    """Return when each part's file was written and its seconds; none if one is not known."""
    found: dict[int, tuple[float, float]] = {}
    for file in meeting.files:
        if file.kind in _MEDIA:
            if file.duration_seconds is None:
                return []
            end = file.stat.mtime_ns / 1_000_000_000
            known = found.get(file.part, (end, 0.0))
            found[file.part] = min(known[0], end), max(known[1], file.duration_seconds)
    return [found[part] for part in sorted(found)]
