"""Write sound as FLAC: every sample as it was, no tag, the same bytes for the same sound."""

import io
from types import TracebackType
from typing import Any, BinaryIO, Final, Self

import av
import numpy as np

from hostapp.media.decode import SPEECH_RATE, Samples

_PLAIN: Final = {"fflags": "+bitexact", "metadata_header_padding": "0"}
_BLOCK: Final = 4608


class FlacWriter:
    """One FLAC stream of one channel of 16 bits; leaving the context completes it."""

    def __init__(self, target: BinaryIO, rate: int = SPEECH_RATE) -> None:
        self._container = av.open(target, "w", format="flac", options=_PLAIN)
        self._stream: Any = self._container.add_stream(
            "flac", rate=rate, layout="mono", format="s16", options={"flags": "+bitexact"}
        )
        self._rate = rate
        self._count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if error is None:
                self._container.mux(self._stream.encode(None))
        finally:
            self._container.close()

    def write(self, samples: Samples) -> None:
        """Append samples."""
        for first in range(0, len(samples), _BLOCK):
            block = np.ascontiguousarray(samples[None, first : first + _BLOCK])
            frame = av.AudioFrame.from_ndarray(block, format="s16", layout="mono")
            frame.sample_rate = self._rate
            frame.pts = self._count
            self._count += block.shape[1]
            self._container.mux(self._stream.encode(frame))


def flac(samples: Samples, rate: int = SPEECH_RATE) -> bytes:
    """Return a whole FLAC file."""
    buffer = io.BytesIO()
    with FlacWriter(buffer, rate) as writer:
        writer.write(samples)
    return buffer.getvalue()
