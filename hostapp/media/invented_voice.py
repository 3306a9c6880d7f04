"""Sound like somebody talking, made from a name and a sentence; no real voice is in it.

Each name has its own pitch and throat, each sentence its own row of vowels, so that tracks
of different people differ and the same demo always has the same bytes.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE: Final = 16_000
"""Samples a second, one channel."""

_SYLLABLES_A_SECOND: Final = 4.5
_HARMONICS: Final = np.arange(1, 13, dtype=np.float32)
_VOWELS: Final = ((730, 1090), (270, 2290), (530, 1840), (570, 840), (300, 870))
"""First and second formant in hertz, for a, i, e, o, u."""

Samples = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Turn:
    """One person talking once; times in seconds from the start of the recording."""

    start: float
    seconds: float
    name: str
    text: str


def voices(turns: Sequence[Turn], seconds: float) -> Samples:
    """Return the sound of all turns, `(samples,)`; where nobody talks it is digital zero."""
    mix = np.zeros(round(seconds * SAMPLE_RATE), dtype=np.int32)
    for turn in turns:
        voice = _voice(turn.name, turn.text, turn.seconds)
        first = round(turn.start * SAMPLE_RATE)
        stretch = mix[first : first + len(voice)]
        stretch += voice[: len(stretch)]
    return np.clip(mix, -32768, 32767).astype(np.int16)


@lru_cache(maxsize=512)
def _voice(name: str, text: str, seconds: float) -> Samples:
    count = round(seconds * SAMPLE_RATE)
    time = np.arange(count, dtype=np.float32) / SAMPLE_RATE
    throat = hashlib.sha256(name.encode()).digest()
    pitch = 95 + throat[0] * 0.55
    melody = 1 + 0.07 * np.sin(2 * np.pi * 0.6 * time + throat[1]) - 0.03 * time / max(seconds, 1)
    phase = (2 * np.pi / SAMPLE_RATE) * np.cumsum(pitch * melody, dtype=np.float64)
    wave = np.sin(np.outer(phase, _HARMONICS).astype(np.float32))
    syllable = (time * _SYLLABLES_A_SECOND).astype(np.intp)
    loudness = _loudness(text, pitch, 0.85 + throat[2] / 850)
    opening = np.sin(np.pi * ((time * _SYLLABLES_A_SECOND) % 1)) ** 0.6
    shaped = (wave * loudness[syllable % len(loudness)]).sum(axis=1) * opening
    return np.asarray(shaped * 6500, dtype=np.int16)


def _loudness(text: str, pitch: float, throat: float) -> NDArray[np.float32]:
    """Return how loud each harmonic is in each syllable, `(syllables, harmonics)`."""
    rows = []
    frequencies = pitch * _HARMONICS
    for letter in text.encode() or b"a":
        first, second = _VOWELS[letter % len(_VOWELS)]
        row = np.exp(-(((frequencies - first * throat) / 180) ** 2))
        row += 0.6 * np.exp(-(((frequencies - second * throat) / 260) ** 2))
        row += 0.25 / _HARMONICS
        rows.append(row / row.sum())
    return np.array(rows, dtype=np.float32)
