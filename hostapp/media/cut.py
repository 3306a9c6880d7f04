"""Cut many stretches out of a recording in one pass over it."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from hostapp.media.decode import Samples, Sound

Range = tuple[int, int]
"""First sample, and the one behind the last."""


def cut(sound: Sound, ranges: Sequence[Range]) -> Iterator[tuple[int, Samples]]:
    """Yield (place in `ranges`, samples) of each, in the order of their ends.

    Ranges may overlap. What lies behind the end of the recording is missing from a stretch, and
    a stretch wholly behind it is not yielded.
    """
    waiting = sorted(range(len(ranges)), key=lambda place: (ranges[place][1], ranges[place][0]))
    starts = _earliest_starts(ranges, waiting)
    kept: Samples = np.zeros(0, np.int16)
    base = position = at = 0
    for block in sound:
        if at == len(waiting):
            continue
        position += len(block)
        if position <= starts[at]:
            continue
        if not len(kept):
            base = position - len(block)
        kept = np.concatenate((kept, block))
        while at < len(waiting) and ranges[waiting[at]][1] <= position:
            first, end = ranges[waiting[at]]
            yield waiting[at], kept[first - base : end - base].copy()
            at += 1
        drop = min(position, starts[at]) - base if at < len(waiting) else len(kept)
        if drop > 0:
            kept, base = kept[drop:], base + drop
    for place in waiting[at:]:
        first, _ = ranges[place]
        if first < position:
            yield place, kept[first - base :].copy()


def zeroed(sound: Sound, ranges: Iterable[Range]) -> Sound:
    """Yield the sound with digital zero in these stretches, which are sorted and apart."""
    wanted = list(ranges)
    position = at = 0
    for block in sound:
        end = position + len(block)
        while at < len(wanted) and wanted[at][1] <= position:
            at += 1
        changed = block
        for first, last in wanted[at:]:
            if first >= end:
                break
            if changed is block:
                changed = block.copy()
            changed[max(first - position, 0) : last - position] = 0
        yield changed
        position = end


def _earliest_starts(ranges: Sequence[Range], waiting: Sequence[int]) -> list[int]:
    """Return, for each place in `waiting`, the first sample that it or a later one needs."""
    starts: list[int] = []
    earliest = 1 << 62
    for place in reversed(waiting):
        earliest = min(earliest, ranges[place][0])
        starts.append(earliest)
    return starts[::-1]
