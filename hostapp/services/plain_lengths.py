"""How long the recordings of a meeting are, where plain files tell it without being decoded."""

import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from hostapp.domain.meetings import FileKind
from hostapp.media.mp4_length import plain_length
from hostapp.recordings.states import CLOUD_ONLY_PROBLEM

if TYPE_CHECKING:
    from hostapp.store.library_files import LearnedLength

_SOUNDS: Final = frozenset(
    {FileKind.VIDEO.value, FileKind.AUDIO.value, FileKind.PARTICIPANT_AUDIO.value}
)


class PlainLengths(NamedTuple):
    """The lengths of a meeting's files."""

    files: "Sequence[LearnedLength]"
    whole: float | None
    """Seconds of the meeting."""


def plain_lengths(folder: bytes, rows: Iterable[Sequence[Any]]) -> PlainLengths | None:
    """Read how long packed files are; None if one of them is not that plain.

    What would have to be downloaded for it is left alone. Only for a process that a hostile
    file may bring down.
    """
    files: list[LearnedLength] = []
    by_part: list[tuple[int, float | None]] = []
    for name, kind, device, inode, size, mtime_ns, ctime_ns, part, _, problem in rows:
        if kind not in _SOUNDS or not size or problem == CLOUD_ONLY_PROBLEM:
            continue
        path = os.path.join(folder, name.encode("utf-8", "surrogateescape"))
        seconds = plain_length(path)
        if seconds is None:
            return None
        files.append((device, inode, size, mtime_ns, ctime_ns, seconds, None))
        by_part.append((part, seconds))
    return PlainLengths(files, whole_length(by_part))


def whole_length(files: Iterable[tuple[int, float | None]]) -> float | None:
    """Return the seconds of a meeting: parts follow each other, files of one part run together."""
    longest: dict[int, float] = {}
    for part, duration in files:
        if duration is not None:
            longest[part] = max(longest.get(part, 0.0), duration)
    return sum(longest.values()) if longest else None
