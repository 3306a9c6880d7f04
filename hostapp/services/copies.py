"""Files that may be copies of refused ones: only their bytes can tell, so they have to be read."""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Final

from hostapp.domain.events import Granted, MeetingEvent, Refused, Reopened, Revoked
from hostapp.domain.meetings import GRANTABLE_KINDS, Meeting, RecordingFile
from hostapp.store.library import Library

MOST_AT_ONCE: Final = 500
"""Meetings; those left are looked into next time."""

_LOADED_AT_ONCE: Final = 500


def is_refused(events: Sequence[MeetingEvent]) -> bool:
    """Say whether the newest decision among a meeting's events is a no of the host."""
    decisions = (Granted, Refused, Revoked, Reopened)
    newest = next((each for each in reversed(events) if isinstance(each, decisions)), None)
    return isinstance(newest, Refused | Revoked)


def like_any(refused: Iterable[Meeting]) -> Callable[[RecordingFile], bool]:
    """Return what tells whether an unread file may be a copy of a file of these meetings."""
    sizes = _sizes(refused)
    return lambda file: _may_be_copy(file, sizes)


def possible_copies(library: Library, refused: Sequence[Meeting]) -> list[Meeting]:
    """Return meetings with an unread file that is as long as one of a refused meeting.

    The newest first, and no more than can be read in a moment.
    """
    sizes = _sizes(refused)
    if not sizes:
        return []
    with library.reading():
        ids = library.files.unread_sized(sizes, GRANTABLE_KINDS)
    loaded = (
        meeting
        for start in range(0, len(ids), _LOADED_AT_ONCE)
        for meeting in library.meetings(ids[start : start + _LOADED_AT_ONCE])
    )
    unread = (each for each in loaded if any(_may_be_copy(file, sizes) for file in each.files))
    return list(islice(unread, MOST_AT_ONCE))


def _sizes(refused: Iterable[Meeting]) -> frozenset[int]:
    sizes = {file.size for each in refused for file in each.files if file.kind in GRANTABLE_KINDS}
    return frozenset(sizes - {0})


def _may_be_copy(file: RecordingFile, sizes: frozenset[int]) -> bool:
    unread = file.digest is None and file.problem is None
    return unread and file.kind in GRANTABLE_KINDS and file.size in sizes
