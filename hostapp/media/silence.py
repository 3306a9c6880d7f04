"""Assert that stretches of a recording are silent."""

from collections.abc import Sequence

import numpy as np

from hostapp.media.cut import Range
from hostapp.media.decode import Sound


def loudest(sound: Sound, ranges: Sequence[Range]) -> int:
    """Return the largest amplitude in these stretches, sorted and apart; 0 is digital silence."""
    position = at = peak = 0
    for block in sound:
        end = position + len(block)
        while at < len(ranges) and ranges[at][1] <= position:
            at += 1
        for first, last in ranges[at:]:
            if first >= end:
                break
            stretch = block[max(first - position, 0) : last - position]
            if len(stretch):
                peak = max(peak, int(np.abs(stretch.astype(np.int32)).max()))
        position = end
    return peak
