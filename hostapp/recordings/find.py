"""Find recordings: walk the roots and report each folder as it is read."""

import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Final, Protocol
from zoneinfo import ZoneInfo

from hostapp.recordings import signature
from hostapp.recordings.found import Found, NotSeen, Read, RootRead, Skipped, Unchanged
from hostapp.recordings.listing import SEPARATOR
from hostapp.recordings.tools.interface import Recogniser, Surroundings
from hostapp.recordings.walk import any_below, outermost, refusal

if TYPE_CHECKING:
    from hostapp.recordings.reader import Reader

EMPTY: Final = "This folder is empty now; perhaps its drive is not connected."


def never() -> bool:
    """Never cancel."""
    return False


class Help(Protocol):
    """Somebody else who reads folders at the same time."""

    def take(self, waiting: list[bytes], known: Mapping[bytes, bytes]) -> None:
        """Take folders off the end of what waits to be read, as many as are wanted."""

    def give(self, *, wait: bool) -> Sequence[Read]:
        """Return what was read since; with `wait`, at least something of what is under way.

        Nothing at all means that nothing is under way.
        """


class _Alone:
    def take(self, waiting: list[bytes], known: Mapping[bytes, bytes]) -> None:
        del waiting, known

    def give(self, *, wait: bool) -> Sequence[Read]:
        del wait
        return ()


ALONE: Final[Help] = _Alone()
"""No help."""


def find(
    roots: Sequence[bytes],
    *,
    zone: ZoneInfo,
    now_ns: int,
    known: Mapping[bytes, bytes] | None = None,
    quick: bool = False,
    cancelled: Callable[[], bool] = never,
    recognisers: Sequence[Recogniser] | None = None,
    helped_by: Help = ALONE,
) -> Iterator[Found]:
    """Report every folder below the roots as listed afresh, unchanged or skipped.

    `known` maps folders to the signatures they were listed with. A quick search looks only at
    the times of known folders: it misses edits inside a file, nothing else. What somebody who
    helps has read is handed on as it came.
    """
    reading = cache(lambda: reader(zone, now_ns, recognisers))
    search = _Search(reading, known or {}, cancelled, helped_by)
    for root in outermost(roots):
        yield from search.root(root, quick=quick)


def look_into(
    folders: Sequence[bytes],
    *,
    zone: ZoneInfo,
    now_ns: int,
    known: Mapping[bytes, bytes],
    roots: Collection[bytes] = (),
    again: Collection[bytes] = (),
    cancelled: Callable[[], bool] = never,
    recognisers: Sequence[Recogniser] | None = None,
) -> Iterator[Found]:
    """Report only these folders, what is new below them, and known subfolders that went.

    The caller knows that the root above each is there; one of the `roots` that is suddenly empty
    is taken for away. Folders in `again` are listed even if they did not change.
    """
    afresh = frozenset(again)
    kept = {path: mark for path, mark in known.items() if path not in afresh}
    reading = cache(lambda: reader(zone, now_ns, recognisers))
    search = _Search(reading, kept, cancelled, ALONE)
    for folder in dict.fromkeys(folders):
        children = [path for path in known if os.path.dirname(path) == folder]
        if folder in roots and children and _is_empty(folder):
            yield NotSeen(folder, EMPTY)
        else:
            yield from search.look(folder, children)


def reread(folder: bytes, *, zone: ZoneInfo, now_ns: int) -> Read:
    """Read one folder afresh, and nothing below it that is not part of its meeting."""
    return reader(zone, now_ns).read(folder, None, follow=True)


def reader(
    zone: ZoneInfo, now_ns: int, recognisers: Sequence[Recogniser] | None = None
) -> "Reader":
    """Return what reads folders, with all recognisers unless only some are wanted."""
    from hostapp.recordings.reader import Reader

    if recognisers is None:
        from hostapp.recordings.all_recognisers import all_recognisers

        recognisers = all_recognisers()
    return Reader(tuple(recognisers), Surroundings(zone, now_ns))


@dataclass(frozen=True, slots=True)
class _Search:
    reader: "Callable[[], Reader]"
    """Called when something has to be read: all the recognisers take a while to load."""
    known: Mapping[bytes, bytes]
    cancelled: Callable[[], bool]
    help: Help

    def root(self, root: bytes, *, quick: bool) -> Iterator[Found]:
        try:
            before = os.stat(root)
            empty = _is_empty(root)
        except OSError as error:
            yield NotSeen(root, refusal(error))
            return
        if empty and any_below(self.known, root):
            yield NotSeen(root, EMPTY)
            return
        yield from self._quick(root) if quick else self._walk(root)
        if self.cancelled():
            return
        yield _still_there(root, before)

    def look(self, folder: bytes, children: Sequence[bytes]) -> Iterator[Found]:
        if not os.path.isdir(folder):
            yield RootRead(folder)
            return
        for child in children:
            if not os.path.isdir(child):
                yield RootRead(child)
        yield from self._look(folder, folder)

    def _walk(self, root: bytes) -> Iterator[Found]:
        """Read a root and all below it, together with who helps."""
        others, waiting = self.help, list[bytes]()
        reads: Sequence[Read] = [self._read(root, root)]
        while reads and not self.cancelled():
            for reports, below in reads:
                yield from reports
                waiting += below
            others.take(waiting, self.known)
            reads = others.give(wait=not waiting) or self._read_some(waiting)

    def _read_some(self, waiting: list[bytes]) -> Sequence[Read]:
        """Read a few folders off the end of what waits."""
        reading = self.reader()
        some = [(path, self.known.get(path)) for path in waiting[: -reading.at_once - 1 : -1]]
        del waiting[-reading.at_once :]
        return [*reading.read_all(some)]

    def _read(self, path: bytes, root: bytes) -> Read:
        return self.reader().read(path, self.known.get(path), follow=path == root)

    def _look(self, folder: bytes, root: bytes) -> Iterator[Found]:
        """Read a folder and what is new below it."""
        waiting = [folder]
        while waiting and not self.cancelled():
            path = waiting.pop()
            reports, below = self._read(path, root)
            yield from reports
            waiting += [one for one in below if one not in self.known]

    def _quick(self, root: bytes) -> Iterator[Found]:
        start = root.rstrip(SEPARATOR) + SEPARATOR
        marks = chain(
            [(root, self.known.get(root, signature.NEVER))],
            (each for each in self.known.items() if each[0].startswith(start) and each[0] != root),
        )
        holds = signature.holds_quickly
        for path, mark in marks:
            if self.cancelled():
                return
            try:
                if holds(path, mark):
                    yield Unchanged(path)
                    continue
            except FileNotFoundError:
                pass
            except OSError as error:
                yield Skipped(path, refusal(error))
                continue
            yield from self._look(path, root)


def _is_empty(folder: bytes) -> bool:
    with os.scandir(folder) as entries:
        return next(entries, None) is None


def _still_there(root: bytes, before: os.stat_result) -> Found:
    try:
        after = os.stat(root)
    except OSError as error:
        return NotSeen(root, refusal(error))
    if (after.st_dev, after.st_ino) != (before.st_dev, before.st_ino):
        return NotSeen(root, "This folder was replaced while it was read.")
    return RootRead(root)
