"""Decode the sound of a file once, from its beginning to its end, as one channel."""

from collections.abc import Iterator
from typing import Any, BinaryIO, Final

import av
import numpy as np
from numpy.typing import NDArray

from hostapp.domain.errors import UnavailableError
from hostapp.media.containers import OWN_DATA

SPEECH_RATE: Final = 16_000
"""Samples a second of everything that is cut for training."""

Samples = NDArray[np.int16]
"""One channel, shape `(samples,)`."""
Sound = Iterator[Samples]
"""A recording from its start, block by block."""

_GAP: Final = 0.05
"""Seconds from which on missing sound is filled with silence, so that times stay true."""
_LONGEST: Final = 100 * 3600
"""Seconds; a file that claims or gives more lies."""


def decode(source: BinaryIO, rate: int | None = SPEECH_RATE) -> Sound:
    """Yield the sound in blocks of about a second, at `rate` or at the file's own.

    Raises UnavailableError for a file that cannot be decoded to its end.
    """
    try:
        with av.open(source, "r", options=OWN_DATA) as container:
            if not container.streams.audio:
                raise UnavailableError("It holds no sound.")
            stream: Any = container.streams.audio[0]
            stream.thread_type = "AUTO"
            yield from _in_seconds(_blocks(container, stream, rate or stream.rate), rate)
    except (av.FFmpegError, ValueError) as error:
        raise UnavailableError("It cannot be decoded to its end: {0}.", error) from error


def rate_of(source: BinaryIO) -> int:
    """Return the file's own number of samples a second; raises UnavailableError."""
    try:
        with av.open(source, "r", options=OWN_DATA) as container:
            return int(container.streams.audio[0].rate)
    except (av.FFmpegError, ValueError, IndexError) as error:
        raise UnavailableError("It holds no sound that can be decoded.") from error


def _blocks(container: Any, stream: Any, rate: int) -> Sound:
    resampler = av.AudioResampler(format="s16", layout="mono", rate=rate)
    begin = (container.start_time or 0) / av.time_base
    tick = float(stream.time_base)
    heard = 0.0
    for frame in container.decode(stream):
        if frame.pts is not None:
            missing = frame.pts * tick - begin - heard
            if missing >= _GAP:
                _insist_on_sense(heard + missing)
                yield from _silence(round(missing * rate), rate)
                heard += missing
        heard += frame.samples / frame.sample_rate
        _insist_on_sense(heard)
        frame.pts = None
        for part in resampler.resample(frame):
            yield part.to_ndarray()[0]
    for part in resampler.resample(None):
        yield part.to_ndarray()[0]


def _insist_on_sense(seconds: float) -> None:
    if seconds > _LONGEST:
        raise UnavailableError("Its times make no sense.")


def _silence(count: int, rate: int) -> Sound:
    for first in range(0, count, rate):
        yield np.zeros(min(rate, count - first), np.int16)


def _in_seconds(blocks: Sound, rate: int | None) -> Sound:
    waiting: list[Samples] = []
    count = 0
    for block in blocks:
        waiting.append(block)
        count += len(block)
        if count >= (rate or SPEECH_RATE):
            yield np.concatenate(waiting)
            waiting, count = [], 0
    if count:
        yield np.concatenate(waiting)
