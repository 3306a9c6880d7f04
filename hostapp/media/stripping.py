"""Copy a recording's picture and sound as they are, and nothing else that its file holds."""

from collections.abc import Callable
from typing import Any, BinaryIO, Final

import av

from hostapp.domain.errors import UnavailableError
from hostapp.media.containers import OWN_DATA

FORMS: Final = {
    ".mp4": "mp4",
    ".m4v": "mp4",
    ".mov": "mov",
    ".m4a": "ipod",
    ".mkv": "matroska",
    ".webm": "webm",
    ".mp3": "mp3",
    ".wav": "wav",
    ".flac": "flac",
    ".ogg": "ogg",
    ".opus": "ogg",
    ".aac": "adts",
}
"""Endings of files that can be copied, and how each is written."""

_PLAIN: Final = {"fflags": "+bitexact"}


def strip(
    source: BinaryIO, target: BinaryIO, ending: str, alive: Callable[[], None] = lambda: None
) -> None:
    """Copy the first video and the first audio stream, without tags, chapters, titles or places.

    Nothing is encoded anew; `alive` is called with every packet. Raises UnavailableError if it
    cannot be done, OSError from the disk.
    """
    form = FORMS.get(ending.lower())
    if form is None:
        raise UnavailableError("Files ending in {0} cannot be freed of tags.", ending or "nothing")
    try:
        with (
            av.open(source, "r", options=OWN_DATA) as given,
            av.open(target, "w", format=form, options=_PLAIN) as made,
        ):
            streams = _streams(given, made)
            if not streams:
                raise UnavailableError("It holds neither sound nor picture.")
            for packet in given.demux(list(streams)):
                alive()
                if packet.dts is not None:
                    packet.stream = streams[packet.stream]
                    made.mux(packet)
    except (av.FFmpegError, ValueError) as error:
        raise UnavailableError("It cannot be copied without its tags: {0}.", error) from error


def _streams(given: Any, made: Any) -> dict[Any, Any]:
    chosen = [*_films(given)[:1], *given.streams.audio[:1]]
    streams = {}
    for stream in chosen:
        copy = made.add_stream_from_template(stream)
        copy.metadata.clear()
        streams[stream] = copy
    made.metadata.clear()
    return streams


def _films(given: Any) -> list[Any]:
    """Return the video streams that are no cover picture."""
    return [
        each
        for each in given.streams.video
        if not int(each.disposition) & int(av.stream.Disposition.attached_pic)
    ]
