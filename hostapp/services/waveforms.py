"""The shape of a recording's sound, measured once and kept beside the library."""

import os
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path

from hostapp.domain.meetings import RecordingFile
from hostapp.media.peaks import BARS, peaks


class Waveforms:
    """Peaks of recordings, in a folder that may be deleted at any time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, file: RecordingFile, cancelled: Callable[[], bool]) -> bytes | None:
        """Return the peaks of one file, or None if told to stop; raises UnavailableError."""
        kept = self._folder / _name(file)
        if kept.is_file() and kept.stat().st_size == BARS:
            return kept.read_bytes()
        found = peaks(file.path, cancelled)
        if found is not None:
            self._keep(kept, found)
        return found

    def _keep(self, kept: Path, found: bytes) -> None:
        try:
            self._folder.mkdir(exist_ok=True)
            writing = kept.with_suffix(f".{os.getpid()}")
            writing.write_bytes(found)
            writing.replace(kept)
        except OSError:
            return  # a full or read-only disk: it is measured again the next time


def joined(pieces: Sequence[tuple[float, bytes]]) -> bytes:
    """Return the peaks of parts that follow each other, each with its length in seconds."""
    if len(pieces) == 1:
        return pieces[0][1]
    whole = sum(seconds for seconds, _ in pieces)
    bars = bytearray()
    before = 0.0
    for seconds, part in pieces:
        before += seconds
        share = (round(BARS * before / whole) if whole else 0) - len(bars)
        bars += bytes(_highest(part, bar, share) for bar in range(share))
    return bytes(bars)


def overlaid(pieces: Sequence[tuple[float, bytes]]) -> bytes:
    """Return the peaks of what runs at once, each with its length in seconds."""
    if len(pieces) == 1:
        return pieces[0][1]
    longest = max((seconds for seconds, _ in pieces), default=0.0)
    bars = bytearray(BARS)
    for seconds, part in pieces:
        share = round(BARS * seconds / longest) if longest else BARS
        for bar in range(share):
            bars[bar] = max(bars[bar], _highest(part, bar, share))
    return bytes(bars)


def _highest(part: bytes, bar: int, count: int) -> int:
    first = bar * len(part) // count
    return max(part[first : max(first + 1, (bar + 1) * len(part) // count)], default=0)


def _name(file: RecordingFile) -> str:
    stamp = f"{file.stat.size}:{file.stat.mtime_ns}:".encode()
    return sha256(stamp + file.path).hexdigest()[:32]
