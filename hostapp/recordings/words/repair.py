"""Bring cues into an order that holds for every reader of them."""

import math
from collections.abc import Iterable, Iterator

from hostapp.recordings.words.cue import Cue

_LATEST = 1_000 * 3600.0


def in_time_order(cues: Iterable[Cue]) -> tuple[Cue, ...]:
    """Sort by start, keeping untimed cues after the one that they follow in the file."""
    cleaned = [_with_possible_times(cue) for cue in cues]
    if _never_decreasing(cleaned):
        return tuple(cleaned)
    keyed = zip(_places(cleaned), cleaned, strict=True)
    return tuple(cue for _, cue in sorted(keyed, key=lambda pair: pair[0]))


def in_file_order(cues: Iterable[Cue]) -> tuple[Cue, ...]:
    """Keep the order of the file and raise a start that lies before the one ahead of it."""
    return tuple(_raised(map(_with_possible_times, cues)))


def _raised(cues: Iterable[Cue]) -> Iterator[Cue]:
    latest = 0.0
    for cue in cues:
        if cue.start is not None and cue.start < latest:
            yield _with_possible_times(cue._replace(start=latest))
        else:
            latest = latest if cue.start is None else cue.start
            yield cue


def _with_possible_times(cue: Cue) -> Cue:
    if cue.start is not None and cue.end is not None and 0 <= cue.start <= cue.end <= _LATEST:
        return cue
    start, end = _possible(cue.start), _possible(cue.end)
    if start is None or (end is not None and end < start):
        end = None
    return cue if (start, end) == (cue.start, cue.end) else cue._replace(start=start, end=end)


def _possible(time: float | None) -> float | None:
    usable = time is not None and math.isfinite(time) and 0 <= time <= _LATEST
    return time if usable else None


def _never_decreasing(cues: Iterable[Cue]) -> bool:
    latest = 0.0
    for cue in cues:
        if cue.start is not None:
            if cue.start < latest:
                return False
            latest = cue.start
    return True


def _places(cues: Iterable[Cue]) -> Iterator[float]:
    latest = 0.0
    for cue in cues:
        latest = latest if cue.start is None else cue.start
        yield latest
