"""The length that an MP4 file's movie header tells, where the whole file agrees with it.

Boxes are those of ISO/IEC 14496-12 §4.2; the movie header is §8.2.2. Anything out of the
ordinary, such as a file that was cut or written in fragments, is left to a real demuxer.
"""

import os
import stat
import struct
import sys
from typing import Final

_MOST_BOXES: Final = 64
_LARGE_HEAD: Final = 16
_MOVIE_HEAD: Final = 48
"""Bytes of a box's head, and of the movie header."""
_AT_ONCE: Final = _LARGE_HEAD + _MOVIE_HEAD
"""Bytes to read where a box begins: enough for both, as the one follows the other."""
_BLOCK: Final = 4_096
"""Bytes that are read of each file first: a small one's boxes, a large one's first ones."""
_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_HEAD: Final = struct.Struct(">I4s")
_LARGE: Final = struct.Struct(">Q")
_SHORT_TIMES: Final = struct.Struct(">II")
_LONG_TIMES: Final = struct.Struct(">IQ")
_UNKNOWN: Final = frozenset({0, 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF})
_TOP_LEVEL: Final = frozenset(
    {b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"uuid", b"udta", b"meta", b"pdin"}
)

UNINDEXED: Final = "It has no index yet: it is still being written, or was cut off."
"""Said of a file that `lacks_movie`."""

if sys.platform == "win32":

    def _read_at(descriptor: int, count: int, position: int) -> bytes:
        os.lseek(descriptor, position, os.SEEK_SET)
        return os.read(descriptor, count)

else:
    _read_at = os.pread


def plain_length(path: bytes) -> float | None:
    """Return the seconds of a file, or None if it is not that plain, or cannot be read."""
    try:
        descriptor = os.open(path, _FLAGS)
    except (OSError, ValueError):
        return None
    try:
        status = os.fstat(descriptor)
        regular = stat.S_ISREG(status.st_mode)
        return mp4_length(descriptor, status.st_size) if regular else None
    except OSError:
        return None
    finally:
        os.close(descriptor)


def mp4_length(descriptor: int, size: int) -> float | None:
    """Return seconds, or None if the file is not that plain; `size` is the file's, in bytes.

    On Windows the file stands elsewhere afterwards.
    """
    header = _movie_header(descriptor, size)
    if header is None or len(header) < _MOVIE_HEAD or header[4:8] != b"mvhd":
        return None
    return _seconds(header)


def lacks_movie(descriptor: int, size: int) -> bool:
    """Return whether a file is MP4 to its end and yet without `moov`, which is written last.

    On Windows the file stands elsewhere afterwards.
    """
    position = 0
    for number in range(_MOST_BOXES):
        head = _read_at(descriptor, _LARGE_HEAD, position)
        if len(head) < _HEAD.size:
            return number > 0
        length, kind = _HEAD.unpack_from(head)
        if kind == b"moov" or kind not in _TOP_LEVEL or (number == 0) != (kind == b"ftyp"):
            return False
        if length == 1 and len(head) == _LARGE_HEAD:
            (length,) = _LARGE.unpack_from(head, 8)
        position += max(length, _HEAD.size)
        if length == 0 or position >= size:
            return True
    return False


def _movie_header(descriptor: int, size: int) -> bytes | None:
    """Return how the content of `moov` begins, if all boxes end where the file ends."""
    block, begin = _read_at(descriptor, _BLOCK, 0), 0
    position, movie = 0, None
    for number in range(_MOST_BOXES):
        at = position - begin
        if at + _AT_ONCE > len(block) and begin + len(block) < size:
            block, begin, at = _read_at(descriptor, _AT_ONCE, position), position, 0
        if len(block) - at < _HEAD.size:
            return None
        length, kind = _HEAD.unpack_from(block, at)
        head = _HEAD.size
        if length == 1 and len(block) - at >= _LARGE_HEAD:
            (length,) = _LARGE.unpack_from(block, at + head)
            head = _LARGE_HEAD
        if kind not in _TOP_LEVEL or (number == 0) != (kind == b"ftyp"):
            return None
        if kind == b"moov":
            movie = block[at + head : at + _AT_ONCE]
        position += max(head, length)
        if position >= size:
            return movie if position == size else None
    return None


def _seconds(header: bytes) -> float | None:
    """Read the times of `mvhd`; version 1 has longer ones (§8.2.2.2)."""
    if header[8] == 1:
        scale, duration = _LONG_TIMES.unpack_from(header, 28)
    else:
        scale, duration = _SHORT_TIMES.unpack_from(header, 20)
    if not scale or duration in _UNKNOWN:
        return None
    seconds: float = duration / scale
    return round(seconds, 3)
