"""The process that measures the length of media files of strangers.

A request holds paths with a NUL between each two. Answers are JSON arrays with an object for
each file, in this order, of `duration` in seconds or `problem`; all of them are given as one
array unless that takes long.
"""

import contextlib
import json
import os
import stat
import sys
import time
from collections.abc import Sequence
from typing import IO, Any, Final

from hostapp.domain.saying import say
from hostapp.media.containers import OWN_DATA
from hostapp.media.mp4_length import UNINDEXED, lacks_movie, mp4_length
from hostapp.media.worker import answering, read_block, write_blocks

MEMORY_BYTES: Final = 1 << 30
SCAN_SECONDS: Final = 5.0
REPORT_SECONDS: Final = 0.5
"""What took longer is answered at once: so a file that does harm costs others little."""

_OPTIONS: Final = OWN_DATA | {"probesize": "65536", "analyzeduration": "200000"}
_TAIL_SECONDS: Final = 10
_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

NOT_MEDIA: Final = "It cannot be played: it is empty, cut off or not a recording."
NOT_A_FILE: Final = "It is not a regular file."
TOO_BIG: Final = "Opening it needs too much memory, so its length is not known."


def main() -> int:
    """Answer requests until standard input ends; return the exit code."""
    with answering(MEMORY_BYTES) as answers:
        while (request := read_block(sys.stdin.buffer)) is not None:
            _answer(request.split(b"\0"), answers)
    return 0


def _answer(paths: Sequence[bytes], answers: IO[bytes]) -> None:
    found: list[dict[str, object]] = []
    begun = time.monotonic()
    for path in paths:
        found.append(probe(path))
        now = time.monotonic()
        if now - begun > REPORT_SECONDS:
            write_blocks(answers, [json.dumps(found).encode()])
            found, begun = [], now
    if found:
        write_blocks(answers, [json.dumps(found).encode()])


def probe(path: bytes) -> dict[str, object]:
    """Return `duration` in seconds, or `problem` as a sentence."""
    try:
        descriptor = os.open(path, _FLAGS)
        try:
            return _measured(descriptor)
        finally:
            os.close(descriptor)
    except MemoryError:
        return {"problem": TOO_BIG}
    except OSError as error:
        return {"problem": _refusal(error)}
    except ValueError:
        return {"problem": NOT_MEDIA}


def _refusal(error: OSError) -> str:
    return say("The file cannot be read: {0}.", error.strerror) if error.strerror else NOT_MEDIA


def _measured(descriptor: int) -> dict[str, object]:
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        return {"problem": NOT_A_FILE}
    plain = mp4_length(descriptor, status.st_size)
    if plain is not None:
        return {"duration": plain}
    os.lseek(descriptor, 0, os.SEEK_SET)
    with os.fdopen(descriptor, "rb", closefd=False) as stream:
        found = _demux(stream)
    if found.get("problem") == NOT_MEDIA and lacks_movie(descriptor, status.st_size):
        return {"problem": UNINDEXED}
    return found


def _demux(stream: IO[bytes]) -> dict[str, object]:
    import av

    try:
        with av.open(stream, options=_OPTIONS) as container:
            return {"duration": _duration(container)}
    except av.FFmpegError:
        return {"problem": NOT_MEDIA}


def _duration(container: Any) -> float | None:
    """Return seconds; where a container only claims them, look at the last packets."""
    claimed = float(container.duration) / 1_000_000 if container.duration else None
    if claimed is not None and "matroska" not in container.format.name:
        return round(claimed, 3)
    if claimed is not None:
        with contextlib.suppress(OSError):
            container.seek(int(max(claimed - _TAIL_SECONDS, 0) * 1_000_000))
    end = _end_of_packets(container)
    return round(end, 3) if end else claimed


def _end_of_packets(container: Any) -> float:
    deadline = time.monotonic() + SCAN_SECONDS
    end = 0.0
    for packet in container.demux():
        if packet.pts is not None:
            end = max(end, float((packet.pts + (packet.duration or 0)) * packet.time_base))
        if time.monotonic() > deadline:
            break
    return end


if __name__ == "__main__":
    sys.exit(main())
