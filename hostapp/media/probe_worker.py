"""The process that opens media files of strangers; it may crash, hang or be killed.

It reads requests from standard input and answers on standard output, each a length in four
bytes (big-endian) and that many bytes: a path, and JSON with `duration` in seconds or `problem`.
"""

import contextlib
import json
import os
import stat
import struct
import sys
import time
from collections.abc import Sequence
from typing import IO, Any, Final

from hostapp.media.mp4_length import mp4_length

MEMORY_BYTES: Final = 1 << 30
SCAN_SECONDS: Final = 5.0
LENGTH: Final = struct.Struct(">I")

_FORMATS: Final = (
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,ogg,wav,w64,mp3,flac,aac,avi,asf,flv,mpegts,mpeg,aiff,"
    "caf,amr,au,ac3,dv,mxf"
)
"""Containers that hold their own data; playlists, which name other files, are not among them."""

_OPTIONS: Final = {
    "probesize": "65536",
    "analyzeduration": "200000",
    "format_whitelist": _FORMATS,
    "protocol_whitelist": "",
}
_TAIL_SECONDS: Final = 10

NOT_MEDIA: Final = "It cannot be played: it is empty, cut off or not a recording."
NOT_A_FILE: Final = "It is not a regular file."
TOO_BIG: Final = "Opening it needs too much memory, so its length is not known."


def main() -> int:
    """Answer requests until standard input ends; return the exit code."""
    requests = sys.stdin.buffer
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as answers:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _limit_memory()
        while (path := read_block(requests)) is not None:
            write_blocks(answers, [json.dumps(probe(path)).encode()])
    return 0


def read_block(stream: IO[bytes]) -> bytes | None:
    """Return the next block, None at the end."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (size,) = LENGTH.unpack(head)
    body = stream.read(size)
    return body if len(body) == size else None


def write_blocks(stream: IO[bytes], bodies: Sequence[bytes]) -> None:
    """Write blocks at once."""
    stream.write(b"".join(LENGTH.pack(len(body)) + body for body in bodies))
    stream.flush()


def probe(path: bytes) -> dict[str, object]:
    """Return `duration` in seconds, or `problem` as a sentence."""
    try:
        with _open_regular(path) as stream:
            size = os.fstat(stream.fileno()).st_size
            plain = mp4_length(stream.fileno(), size) if hasattr(os, "pread") else None
            return {"duration": plain} if plain is not None else _demux(stream)
    except MemoryError:
        return {"problem": TOO_BIG}
    except (OSError, ValueError) as error:
        return {"problem": getattr(error, "strerror", None) or NOT_MEDIA}


def _demux(stream: IO[bytes]) -> dict[str, object]:
    import av

    try:
        with av.open(stream, options=_OPTIONS) as container:
            return {"duration": _duration(container)}
    except av.FFmpegError:
        return {"problem": NOT_MEDIA}


def _open_regular(path: bytes) -> IO[bytes]:
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(0, NOT_A_FILE)
    return os.fdopen(descriptor, "rb")


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


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


if __name__ == "__main__":
    sys.exit(main())
