"""Build a mix anew from own tracks."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from hostapp.media.decode import Samples, Sound

_BLOCK: Final = 1 << 16


def mixed(sounds: Sequence[Sound]) -> Sound:
    """Yield the sum of all, as long as the longest of them."""
    waiting: list[Samples] = [np.zeros(0, np.int16) for _ in sounds]
    while True:
        parts = [_filled(sound, waiting, place) for place, sound in enumerate(sounds)]
        length = max(map(len, parts), default=0)
        if not length:
            return
        total = np.zeros(length, np.int32)
        for part in parts:
            total[: len(part)] += part
        yield np.clip(total, -32768, 32767).astype(np.int16)


def _filled(sound: Sound, waiting: list[Samples], place: int) -> Samples:
    """Take `_BLOCK` samples, or what is left."""
    have = [waiting[place]]
    count = len(waiting[place])
    while count < _BLOCK:
        block = next(sound, None)
        if block is None:
            break
        have.append(block)
        count += len(block)
    whole = np.concatenate(have)
    waiting[place] = whole[_BLOCK:]
    return whole[:_BLOCK]
