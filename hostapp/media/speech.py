"""Find where somebody speaks on a recording."""

from typing import Final

import numpy as np
import webrtcvad  # type: ignore[import-untyped]

from hostapp.media.cut import Range
from hostapp.media.decode import SPEECH_RATE, Samples, Sound

_FRAME: Final = SPEECH_RATE * 30 // 1000
_MODE: Final = 1
"""Of 0 to 3, how readily WebRTC's detector passes over what may be noise."""
_ABOVE_FLOOR: Final = 10.0
"""A frame this many times louder than the quiet ones is taken for a voice in any case."""
_QUIETEST: Final = 8.0
"""Of 32,768: below this nothing is heard, whatever the floor."""


def speech(sound: Sound, *, pad: float = 0.1, join: float = 0.3) -> list[Range]:
    """Return the stretches with a voice, in samples at `SPEECH_RATE`, sorted and apart.

    Each is widened by `pad` seconds; those less than `join` seconds apart become one. Rather
    too much than too little is taken for a voice.
    """
    detector = webrtcvad.Vad(_MODE)
    voiced: list[bool] = []
    loudness: list[float] = []
    rest: Samples = np.zeros(0, np.int16)
    for block in sound:
        whole = np.concatenate((rest, block))
        frames = len(whole) // _FRAME
        for frame in whole[: frames * _FRAME].reshape(frames, _FRAME):
            voiced.append(detector.is_speech(frame.tobytes(), SPEECH_RATE))
            loudness.append(_loudness(frame))
        rest = whole[frames * _FRAME :]
    if len(rest):
        last = np.pad(rest, (0, _FRAME - len(rest)))
        voiced.append(detector.is_speech(last.tobytes(), SPEECH_RATE))
        loudness.append(_loudness(last))
    if not voiced:
        return []
    loud = np.array(loudness)
    heard = (np.array(voiced) & (loud > 0)) | (loud > _threshold(loud))
    return _joined(heard, round(pad * SPEECH_RATE), round(join * SPEECH_RATE))


def _loudness(frame: Samples) -> float:
    return float(np.sqrt(np.mean(frame.astype(np.float32) ** 2)))


def _threshold(loudness: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float:
    return max(_QUIETEST, _ABOVE_FLOOR * float(np.percentile(loudness, 10)))


def _joined(heard: np.ndarray[tuple[int], np.dtype[np.bool_]], pad: int, join: int) -> list[Range]:
    edges = np.flatnonzero(np.diff(np.concatenate(([0], heard.astype(np.int8), [0]))))
    ranges: list[Range] = []
    for start, end in zip(edges[::2] * _FRAME, edges[1::2] * _FRAME, strict=True):
        first, last = max(0, int(start) - pad), int(end) + pad
        if ranges and first - ranges[-1][1] < join:
            ranges[-1] = ranges[-1][0], last
        else:
            ranges.append((first, last))
    return ranges
