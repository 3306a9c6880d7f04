"""Stretches of a recording, in seconds from its start."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import Final, NamedTuple

CUE_MARGIN: Final = 0.25
"""Seconds by which a cue is widened when it tells where somebody must not be heard."""
CLOCK_MARGIN: Final = 60.0 + CUE_MARGIN
"""The same for a cue that bears the time of day.

A recording's start is known by the clock only to within a minute: Zoom's folders and saved captions
were seen up to 60 seconds apart.
"""


class Stretch(NamedTuple):
    """From `start` up to `end`."""

    start: float
    end: float

    def meets(self, other: "Stretch") -> bool:
        """Say whether both hold some instant."""
        return self.start < other.end and other.start < self.end

    def widened(self, by: float) -> "Stretch":
        """Return it longer at both ends, not before the start of the recording."""
        return Stretch(max(0.0, self.start - by), self.end + by)


def joined(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Return the same instants as stretches that are sorted and apart."""
    apart: list[Stretch] = []
    for each in sorted(stretches):
        if each.end <= each.start:
            continue
        if apart and each.start <= apart[-1].end:
            apart[-1] = Stretch(apart[-1].start, max(apart[-1].end, each.end))
        else:
            apart.append(each)
    return tuple(apart)


SHORTEST_LEFT: Final = 1.0
"""Seconds that must be left of a stretch whose end was a guess."""


class Apart:
    """Stretches to keep clear of, asked quickly."""

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        self.stretches = joined(stretches)
        self._ends = [each.end for each in self.stretches]

    def clear(self, stretch: Stretch) -> bool:
        """Say whether `stretch` meets none of them."""
        at = bisect_right(self._ends, stretch.start)
        return at == len(self.stretches) or not self.stretches[at].meets(stretch)

    def shortened(self, stretch: Stretch) -> Stretch | None:
        """Return the beginning of `stretch` that is clear; None if too little is left."""
        at = bisect_right(self._ends, stretch.start)
        if at == len(self.stretches):
            return stretch
        end = min(stretch.end, self.stretches[at].start)
        return Stretch(stretch.start, end) if end - stretch.start >= SHORTEST_LEFT else None
