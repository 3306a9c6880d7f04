"""Files that may be copies of decided ones: only their bytes can tell, so they have to be read.

Of refused ones any file that is as long, so that a no is shown wherever its bytes are; of granted
ones only whole meetings, as a copied folder is.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import GRANTABLE_KINDS, Meeting, RecordingFile
from hostapp.store.library import Library

MOST_AT_ONCE: Final = 500
"""Meetings; those left are looked into next time."""

_LOADED_AT_ONCE: Final = 500


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
    unread = (
        each
        for each in _loaded(library, ids)
        if any(_may_be_copy(file, sizes) for file in each.files)
    )
    return list(islice(unread, MOST_AT_ONCE))


def possible_whole_copies(library: Library, granted: Sequence[MeetingId]) -> list[Meeting]:
    """Return meetings with an unread file whose files have the names and sizes of a granted one's.

    The newest first, and no more than can be read in a moment.
    """
    if not granted:
        return []
    with library.reading():
        ids = library.identity.shaped_like(granted)
    unread = (each for each in _loaded(library, ids) if any(map(is_unread, each.files)))
    return list(islice(unread, MOST_AT_ONCE))


def is_unread(file: RecordingFile) -> bool:
    """Say whether a file that a grant could bind has bytes that nobody read."""
    return file.digest is None and file.problem is None and file.kind in GRANTABLE_KINDS


def _loaded(library: Library, ids: Sequence[MeetingId]) -> Iterator[Meeting]:
    for start in range(0, len(ids), _LOADED_AT_ONCE):
        yield from library.meetings(ids[start : start + _LOADED_AT_ONCE])


def _sizes(refused: Iterable[Meeting]) -> frozenset[int]:
    sizes = {file.size for each in refused for file in each.files if file.kind in GRANTABLE_KINDS}
    return frozenset(sizes - {0})


def _may_be_copy(file: RecordingFile, sizes: frozenset[int]) -> bool:
    return is_unread(file) and file.size in sizes
