"""Write invented meetings as real, playable files."""

import os
from collections.abc import Sequence
from typing import Any, Final

import av
import numpy as np

from hostapp.media.invented_picture import FRAMES_A_SECOND, HEIGHT, WIDTH, pictures
from hostapp.media.invented_voice import SAMPLE_RATE, Samples, Turn

_BIT_EXACT: Final = {"fflags": "+bitexact"}
"""No dates, versions or random identifiers, so that the same meeting has the same bytes."""

_BLOCK: Final = 1024
"""Samples in a frame of AAC."""


def write_audio(path: str | os.PathLike[str], samples: Samples) -> None:
    """Write one channel of sound; `.m4a`, `.wav`, `.mp3` or `.flac` says in which form."""
    with av.open(os.fspath(path), "w", options=_BIT_EXACT) as container:
        codec = {".wav": "pcm_s16le", ".mp3": "libmp3lame", ".flac": "flac"}.get(
            _suffix(path), "aac"
        )
        _encode_sound(container, _add_sound(container, codec), samples)


def write_video(
    path: str | os.PathLike[str], samples: Samples, turns: Sequence[Turn], cast: Sequence[str]
) -> None:
    """Write picture (H.264) and sound (AAC); the suffix is `.mp4` or `.mkv`."""
    seconds = len(samples) / SAMPLE_RATE
    with av.open(os.fspath(path), "w", options=_BIT_EXACT) as container:
        film = container.add_stream(
            "libx264",
            rate=FRAMES_A_SECOND,
            options={"preset": "ultrafast", "crf": "30", "threads": "1", "flags": "+bitexact"},
        )
        film.width, film.height, film.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        sound = _add_sound(container, "aac")
        for number, picture in enumerate(pictures(turns, seconds, cast)):
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts = number
            container.mux(film.encode(frame))
        container.mux(film.encode(None))
        _encode_sound(container, sound, samples)


def _suffix(path: str | os.PathLike[str]) -> str:
    return os.path.splitext(os.fspath(path))[1].lower()


def _add_sound(container: Any, codec: str) -> Any:
    stream = container.add_stream(
        codec, rate=SAMPLE_RATE, layout="mono", options={"flags": "+bitexact"}
    )
    stream.bit_rate = 32_000
    return stream


def _encode_sound(container: Any, stream: Any, samples: Samples) -> None:
    for first in range(0, len(samples), _BLOCK):
        block = np.ascontiguousarray(samples[None, first : first + _BLOCK])
        frame = av.AudioFrame.from_ndarray(block, format="s16", layout="mono")
        frame.sample_rate = SAMPLE_RATE
        frame.pts = first
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))
