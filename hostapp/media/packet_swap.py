"""Silence stretches of an AAC file by putting silent packets in the place of those that sound.

Nothing is decoded or encoded anew, so the rest stays as it was, and it takes a tenth of the time.
A packet sounds into its neighbours, because each overlaps the one before: so one more at either
end of a stretch is replaced as well.
"""

from collections.abc import Callable, Sequence
from typing import Any, BinaryIO, Final

import av
import numpy as np

from hostapp.domain.errors import UnavailableError
from hostapp.media.containers import OWN_DATA

FORM: Final = "ipod"
ENDING: Final = ".m4a"
GUARD: Final = 1
"""Packets that are replaced beside those of a stretch."""

_SAMPLES: Final = 1024
"""In a packet of AAC-LC."""
_SETTLED: Final = 4
"""Packets after which the encoder of silence gives the same one for ever."""
_SHORT_HEADER: Final = 2
"""Bytes of a header that says nothing of extensions."""
_PLAIN: Final = {"fflags": "+bitexact"}


def swap(
    source: BinaryIO,
    target: BinaryIO,
    stretches: Sequence[tuple[float, float]],
    alive: Callable[[], None] = lambda: None,
) -> bool:
    """Copy the sound with silence in these stretches, given in seconds, sorted and apart.

    Returns False, with nothing written, if it is not of a form in which that can be done.
    Raises UnavailableError if the file is damaged, OSError from the disk.
    """
    try:
        with av.open(source, "r", options=OWN_DATA) as given:
            silent = _silent_packet(given)
            if silent is None:
                return False
            with av.open(target, "w", format=FORM, options=_PLAIN) as made:
                _copy(given, made, silent, stretches, alive)
    except (av.FFmpegError, ValueError) as error:
        raise UnavailableError("It cannot be copied without some of it: {0}.", error) from error
    return True


def _silent_packet(given: Any) -> bytes | None:
    """Return the packet that means silence in this very file; None if none is known to."""
    audio = given.streams.audio
    if "mp4" not in given.format.name or len(given.streams) != 1 or len(audio) != 1:
        return None
    (stream,) = audio
    context = stream.codec_context
    if context.name != "aac" or context.profile != "LC" or context.extradata is None:
        return None
    try:
        packet, header = _encoded_silence(context)
    except (av.FFmpegError, ValueError):
        return None
    same = context.extradata in (header, header[:_SHORT_HEADER])
    return packet if same else None


def _encoded_silence(context: Any) -> tuple[bytes, bytes]:
    """Return a packet of silence like those of `context`, and the header that it needs."""
    encoder: Any = av.CodecContext.create("aac", "w")
    encoder.sample_rate, encoder.layout, encoder.format = (
        context.sample_rate,
        context.layout,
        "fltp",
    )
    encoder.open()
    count = len(context.layout.channels)
    packets: list[Any] = []
    for number in range(_SETTLED + 2):
        zeros = np.zeros((count, _SAMPLES), np.float32)
        frame = av.AudioFrame.from_ndarray(zeros, format="fltp", layout=context.layout.name)
        frame.sample_rate, frame.pts = context.sample_rate, number * _SAMPLES
        packets += encoder.encode(frame)
    return bytes(packets[_SETTLED]), bytes(encoder.extradata)


def _copy(
    given: Any,
    made: Any,
    silent: bytes,
    stretches: Sequence[tuple[float, float]],
    alive: Callable[[], None],
) -> None:
    stream = given.streams.audio[0]
    copy = made.add_stream_from_template(stream)
    copy.metadata.clear()
    made.metadata.clear()
    begin = (given.start_time or 0) / av.time_base
    tick, length = float(stream.time_base), _SAMPLES / stream.rate
    at = 0
    for packet in given.demux(stream):
        alive()
        if packet.dts is None:
            continue
        first = packet.pts * tick - begin - GUARD * length
        last = packet.pts * tick - begin + (1 + GUARD) * length
        while at < len(stretches) and stretches[at][1] <= first:
            at += 1
        if at < len(stretches) and stretches[at][0] < last:
            made.mux(_instead_of(packet, silent, copy))
        else:
            packet.stream = copy
            made.mux(packet)


def _instead_of(packet: Any, silent: bytes, stream: Any) -> Any:
    quiet: Any = av.Packet(silent)
    quiet.pts, quiet.dts, quiet.duration = packet.pts, packet.dts, packet.duration
    quiet.time_base, quiet.is_keyframe, quiet.stream = packet.time_base, True, stream
    return quiet
