"""Which meeting is which, when folders are renamed, moved, copied or changed.

A meeting that is where it was stays itself. One that is gone is looked for among those that
came, by what costs least first: names and sizes, then the disk's own numbers, then the bytes.
"""

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import Digest
from hostapp.domain.meetings import FoundMeeting, Stat
from hostapp.store.library_values import StoredFile, StoredMeeting, full_path, name_below


class Arrivals(Protocol):
    """Meetings that were not in the library before."""

    def arrivals_shaped(self, shapes: set[bytes]) -> Iterator[StoredMeeting]:
        """Return those whose files have these names and sizes."""

    def arrivals_sized(self, sizes: set[int]) -> Iterator[StoredMeeting]:
        """Return those with a file of one of these sizes."""

    def arrivals_in(self, folder: bytes) -> Sequence[StoredMeeting]:
        """Return those in a folder."""


DigestOf = Callable[[bytes], Digest]
"""Reads a whole file; raises UnavailableError."""


def pair_in_place(
    found: Sequence[FoundMeeting], stored: Sequence[StoredMeeting]
) -> tuple[list[StoredMeeting | None], list[StoredMeeting]]:
    """Say for each found meeting of a folder which stored one it is; and which are left.

    They are the same if a file kept its name and its inode; on a disk that was mounted anew, its
    name, size and time. Others are compared with all that came: two folders may have changed
    names, and each meeting goes with its bytes.
    """
    left = {meeting.number: meeting for meeting in stored}
    pairs: list[StoredMeeting | None] = []
    for meeting in found:
        same = max(left.values(), key=lambda old: _kept_files(meeting, old), default=None)
        if same is None or not _kept_files(meeting, same):
            pairs.append(None)
        else:
            pairs.append(left.pop(same.number))
    return pairs, list(left.values())


def _kept_files(found: FoundMeeting, stored: StoredMeeting) -> int:
    kept = 0
    for file in found.files:
        old = stored.files.get(name_below(found.folder, file.path))
        kept += old is not None and _is_kept(old.stat, file.stat)
    return kept


def _is_kept(old: Stat, new: Stat) -> bool:
    if old.device == new.device:
        return old.inode == new.inode
    return (old.size, old.mtime_ns) == (new.size, new.mtime_ns)


@dataclass(slots=True)
class Reunion:
    """Finds lost meetings again among those that came."""

    arrivals: Arrivals
    digest_of: DigestOf
    _lost: dict[str, StoredMeeting] = field(default_factory=dict)
    _digests: dict[bytes, Digest] = field(default_factory=dict)
    _taken: set[int] = field(default_factory=set)
    _pairs: list[tuple[StoredMeeting, StoredMeeting]] = field(default_factory=list)

    def run(self, lost: Iterable[StoredMeeting]) -> list[tuple[StoredMeeting, StoredMeeting]]:
        """Return pairs of a lost meeting and the new one that it is."""
        self._lost = {meeting.id: meeting for meeting in lost if meeting.files}
        for attempt in (self._by_shape, self._by_inode_or_bytes, self._by_place):
            if self._lost:
                attempt()
        return self._pairs

    def moved(self, away: Iterable[StoredMeeting]) -> list[tuple[StoredMeeting, StoredMeeting]]:
        """Return pairs of a meeting that is away and the new one that it surely is.

        What is away may come back: only the disk's own numbers tell that it was moved.
        """
        self._lost = {meeting.id: meeting for meeting in away}
        found = len(self._pairs)
        alike: dict[bytes, list[StoredMeeting]] = defaultdict(list)
        for arrival in self.arrivals.arrivals_shaped({old.shape for old in self._lost.values()}):
            alike[arrival.shape].append(arrival)
        for old in list(self._lost.values()):
            free = self._free(alike[old.shape])
            self._pair(old, [new for new in free if _same_places(old, new)])
        return self._pairs[found:]

    def _by_shape(self) -> None:
        """Pair those of one shape, the surest first, so that no guess takes what another was.

        Where bytes are known, as of everything decided, names and sizes alone decide nothing.
        """
        alike: dict[bytes, list[StoredMeeting]] = defaultdict(list)
        for arrival in self.arrivals.arrivals_shaped({old.shape for old in self._lost.values()}):
            alike[arrival.shape].append(arrival)
        for old in list(self._lost.values()):
            free = self._free(alike[old.shape])
            self._pair(old, [new for new in free if _same_places(old, new)])
        for old in [each for each in self._lost.values() if _has_digest(each)]:
            free = self._free(alike[old.shape])
            self._pair(old, [new for new in free if self._shares_bytes(old, new)])
        for old in [each for each in self._lost.values() if not _has_digest(each)]:
            self._pair(old, self._free(alike[old.shape]))

    def _by_inode_or_bytes(self) -> None:
        sizes = {size for old in self._lost.values() for size in _telling_sizes(old)}
        alike: dict[int, list[StoredMeeting]] = defaultdict(list)
        for arrival in self.arrivals.arrivals_sized(sizes):
            for size in {file.stat.size for file in arrival.files.values()}:
                alike[size].append(arrival)
        for old in list(self._lost.values()):
            near = {new.number: new for size in _telling_sizes(old) for new in alike[size]}
            free = self._free(near.values())
            self._pair(old, [new for new in free if self._shares_a_file(old, new)])

    def _by_place(self) -> None:
        for old in list(self._lost.values()):
            here = self._free(self.arrivals.arrivals_in(old.folder))
            self._pair(old, [new for new in here if old.files.keys() & new.files.keys()])

    def _free(self, arrivals: Iterable[StoredMeeting]) -> list[StoredMeeting]:
        return [arrival for arrival in arrivals if arrival.number not in self._taken]

    def _pair(self, old: StoredMeeting, candidates: Sequence[StoredMeeting]) -> None:
        if not candidates:
            return
        new = max(candidates, key=lambda each: _likeness(old, each))
        self._taken.add(new.number)
        self._pairs.append((old, new))
        del self._lost[old.id]

    def _shares_a_file(self, old: StoredMeeting, new: StoredMeeting) -> bool:
        return _same_places(old, new) or self._shares_bytes(old, new)

    def _shares_bytes(self, old: StoredMeeting, new: StoredMeeting) -> bool:
        for file in _largest_first(old.files):
            for other in _largest_first(new.files):
                if file.digest and file.stat.size == other.stat.size:
                    try:
                        return self._digest(full_path(new.folder, other.name)) == file.digest
                    except UnavailableError:
                        return False
        return False

    def _digest(self, path: bytes) -> Digest:
        """Read a file once, however many lost meetings it may be of."""
        if path not in self._digests:
            self._digests[path] = self.digest_of(path)
        return self._digests[path]


def _has_digest(meeting: StoredMeeting) -> bool:
    return any(file.digest for file in meeting.files.values())


def _same_places(old: StoredMeeting, new: StoredMeeting) -> bool:
    mine = {_place(file) for file in old.files.values() if file.stat.size}
    return any(_place(file) in mine for file in new.files.values())


def _place(file: StoredFile) -> tuple[int, int, int, int]:
    """What a rename on one disk leaves as it is; a reused inode has another time."""
    stat = file.stat
    return stat.device, stat.inode, stat.size, stat.mtime_ns


def _telling_sizes(meeting: StoredMeeting) -> set[int]:
    return {file.stat.size for file in meeting.files.values() if file.stat.size}


def _largest_first(files: Mapping[bytes, StoredFile]) -> list[StoredFile]:
    return sorted(files.values(), key=lambda file: file.stat.size, reverse=True)


def _likeness(old: StoredMeeting, new: StoredMeeting) -> tuple[int, bool, bool]:
    places = {_place(file) for file in old.files.values()}
    return (
        sum(_place(file) in places for file in new.files.values()),
        old.folder == new.folder,
        os.path.basename(old.folder) == os.path.basename(new.folder),
    )
