"""Find recordings: walk the roots and report each folder as it is read."""

import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Final
from zoneinfo import ZoneInfo

from hostapp.recordings import signature
from hostapp.recordings.found import Found, Listed, NotSeen, RootRead, Skipped, Unchanged
from hostapp.recordings.recognise import recognise
from hostapp.recordings.tools.interface import Recogniser, Surroundings
from hostapp.recordings.walk import RawFolder, any_below, is_below, outermost, read_folder, refusal

EMPTY: Final = "This folder is empty now; perhaps its drive is not connected."


def never() -> bool:
    """Never cancel."""
    return False


def find(
    roots: Sequence[bytes],
    *,
    zone: ZoneInfo,
    now_ns: int,
    known: Mapping[bytes, bytes] | None = None,
    quick: bool = False,
    cancelled: Callable[[], bool] = never,
    recognisers: Sequence[Recogniser] | None = None,
) -> Iterator[Found]:
    """Report every folder below the roots as listed afresh, unchanged or skipped.

    `known` maps folders to the signatures they were listed with. A quick search looks only at
    the times of known folders: it misses edits inside a file, nothing else.
    """
    if recognisers is None:
        from hostapp.recordings.all_recognisers import all_recognisers

        recognisers = all_recognisers()
    search = _Search(tuple(recognisers), Surroundings(zone, now_ns), known or {}, cancelled)
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
    if recognisers is None:
        from hostapp.recordings.all_recognisers import all_recognisers

        recognisers = all_recognisers()
    kept = {path: mark for path, mark in known.items() if path not in set(again)}
    search = _Search(tuple(recognisers), Surroundings(zone, now_ns), kept, cancelled)
    for folder in dict.fromkeys(folders):
        children = [path for path in known if os.path.dirname(path) == folder]
        if folder in roots and children and _is_empty(folder):
            yield NotSeen(folder, EMPTY)
        else:
            yield from search.look(folder, children)


@dataclass(frozen=True, slots=True)
class _Search:
    recognisers: tuple[Recogniser, ...]
    surroundings: Surroundings
    known: Mapping[bytes, bytes]
    cancelled: Callable[[], bool]
    owners: tuple[Recogniser, ...] = field(init=False)
    """Those whose meetings have subfolders."""

    def __post_init__(self) -> None:
        owners = (r for r in self.recognisers if type(r).subfolders is not Recogniser.subfolders)
        object.__setattr__(self, "owners", tuple(owners))

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
        yield from self._quick(root) if quick else self._walk([root], root)
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
        yield from self._walk([folder], folder, only_new=True)

    def _walk(self, start: list[bytes], root: bytes, *, only_new: bool = False) -> Iterator[Found]:
        waiting = start
        while waiting:
            if self.cancelled():
                return
            path = waiting.pop()
            try:
                folder = read_folder(path, self._subfolders, follow=path == root)
            except FileNotFoundError:
                continue
            except OSError as error:
                yield Skipped(path, refusal(error))
                continue
            yield from folder.skipped
            yield self._report(folder)
            below = [folder.below(name) for name in folder.folders]
            waiting += [one for one in below if one not in self.known] if only_new else below

    def _report(self, folder: RawFolder) -> Found:
        mark = folder.signature()
        if self.known.get(folder.path) == mark:
            return Unchanged(folder.path)
        meetings, restless = recognise(folder.listing(), self.recognisers, self.surroundings)
        return Listed(folder.path, signature.NEVER if restless else mark, meetings)

    def _quick(self, root: bytes) -> Iterator[Found]:
        inside = (path for path in self.known if is_below(path, root))
        for path in chain(() if root in self.known else (root,), inside):
            if self.cancelled():
                return
            try:
                if signature.holds_quickly(path, self.known.get(path, signature.NEVER)):
                    yield Unchanged(path)
                    continue
            except FileNotFoundError:
                pass
            except OSError as error:
                yield Skipped(path, refusal(error))
                continue
            yield from self._walk([path], root, only_new=True)

    def _subfolders(self, folder: str, names: Sequence[str]) -> Sequence[str]:
        return list(
            dict.fromkeys(chain.from_iterable(r.subfolders(folder, names) for r in self.owners))
        )


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
