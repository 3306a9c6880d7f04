"""Read folders one after the other, without recursion, following no link.

One thread, `os.scandir` and one `lstat` a file, by a descriptor of the folder where the system
offers that: as quick as `find`, and no folder can be swapped for a link meanwhile. Nothing is
opened but folders.
"""

import os
import stat
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Final

from hostapp.domain.saying import say
from hostapp.recordings import names, signature
from hostapp.recordings.found import Skipped
from hostapp.recordings.listing import SEPARATOR, Listing, normal
from hostapp.recordings.states import LINK_PROBLEM, SPECIAL_PROBLEM

_NEVER_ENTERED: Final = frozenset(
    {"$RECYCLE.BIN", "System Volume Information", "lost+found", "node_modules", "__pycache__"}
)
_MOST_NESTED: Final = 4
"""Levels of subfolders that can belong to one meeting."""
_JUNCTION: Final = 0xA0000003
_NAME: Final = itemgetter(0)
_OPEN_FOLLOWING: Final = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_CLOEXEC", 0)
_OPEN_FOLDER: Final = _OPEN_FOLLOWING | getattr(os, "O_NOFOLLOW", 0)
_BY_DESCRIPTOR: Final = os.scandir in os.supports_fd

Subfolders = Callable[[str, Sequence[str]], Sequence[str]]


class RawFolder:
    """What scandir and lstat say of one folder."""

    __slots__ = ("_name", "files", "folders", "own", "path", "skipped", "stat")

    def __init__(self, path: bytes, stat: os.stat_result) -> None:
        """Begin with nothing in it."""
        self.path = path
        self.stat = stat
        self.files: list[tuple[str, os.stat_result]] = []
        """In the order of their names; undecodable bytes are surrogates."""
        self.folders: list[str] = []
        """Names of subfolders that do not belong to this folder's meeting."""
        self.own: dict[str, RawFolder] = {}
        """Those that do."""
        self.skipped: list[Skipped] = []
        self._name: str | None = None

    def name(self) -> str:
        """Return the last part of the path, in NFC."""
        if self._name is None:
            self._name = normal(os.fsdecode(self.path[self.path.rfind(SEPARATOR) + 1 :]))
        return self._name

    def prefix(self) -> bytes:
        """Return the path with its separator, once."""
        return self.path if self.path.endswith(SEPARATOR) else self.path + SEPARATOR

    def below(self, name: str) -> bytes:
        """Return the path of something in this folder."""
        return self.prefix() + os.fsencode(name)

    def listing(self) -> Listing:
        """Return the folder as recognition sees it."""
        name = self.name()
        if not self.own:
            return Listing(self.path, name, self.files)
        own = {normal(name).casefold(): folder.listing() for name, folder in self.own.items()}
        return Listing(self.path, name, self.files, own)

    def signature(self) -> bytes:
        """Return the signature of the folder and its own subfolders."""
        facts = signature.facts
        rows = [(name, facts(st)) for name, st in self.files]
        if not self.own:
            return signature.join((self.stat,), rows, ())
        nested: list[tuple[str, RawFolder]] = []
        _add_nested("", self, nested)
        stats = [self.stat]
        for prefix, folder in nested:
            stats.append(folder.stat)
            rows += [(prefix + name, facts(st)) for name, st in folder.files]
        return signature.join(stats, rows, [os.fsencode(prefix[:-1]) for prefix, _ in nested])


def _add_nested(prefix: str, folder: RawFolder, folders: list[tuple[str, RawFolder]]) -> None:
    for name in sorted(folder.own) if len(folder.own) > 1 else folder.own:
        below, own = prefix + name + os.sep, folder.own[name]
        folders.append((below, own))
        if own.own:
            _add_nested(below, own, folders)


def read_folder(
    path: bytes, subfolders: Subfolders, *, depth: int = 0, follow: bool = False
) -> RawFolder:
    """List a folder and the subfolders that belong to it; raises OSError for the folder itself.

    `follow` allows the folder itself to be a link, as a root may be.
    """
    folder = _listed(path, _OPEN_FOLLOWING if follow else _OPEN_FOLDER)
    if folder.folders:
        folder.folders.sort()
        if depth < _MOST_NESTED:
            _read_own(folder, subfolders, depth)
    return folder


def _listed(path: bytes, flags: int) -> RawFolder:
    if not _BY_DESCRIPTOR:
        folder = RawFolder(path, os.stat(path))
        with os.scandir(os.fsdecode(path)) as entries:
            _list_into(folder, entries)
        return folder
    descriptor = os.open(path, flags)
    try:
        folder = RawFolder(path, os.fstat(descriptor))
        with os.scandir(descriptor) as entries:
            _list_into(folder, entries)
    finally:
        os.close(descriptor)
    return folder


def _list_into(folder: RawFolder, entries: Iterable["os.DirEntry[str]"]) -> None:
    add_file = folder.files.append
    for entry in entries:
        try:
            if entry.is_file(follow_symlinks=False):
                add_file((entry.name, entry.stat(follow_symlinks=False)))
            elif entry.is_dir(follow_symlinks=False):
                _add_folder(folder, entry)
            else:
                _leave_out(folder, entry)
        except FileNotFoundError:
            continue
        except OSError as error:
            folder.skipped.append(Skipped(folder.below(entry.name), refusal(error)))
    folder.files.sort(key=_NAME)


def _add_folder(folder: RawFolder, entry: "os.DirEntry[str]") -> None:
    name = entry.name
    if name.startswith(".") or name in _NEVER_ENTERED:
        return
    if os.name == "nt" and _is_junction(entry):
        folder.skipped.append(Skipped(folder.below(name), LINK_PROBLEM))
        return
    folder.folders.append(name)


def _is_junction(entry: "os.DirEntry[str]") -> bool:
    tag: int = getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0)
    return tag == _JUNCTION


def _leave_out(folder: RawFolder, entry: "os.DirEntry[str]") -> None:
    """Say why a link or a special file is left out, if it could have been a recording."""
    is_link = entry.is_symlink()
    path = folder.below(entry.name)
    if names.is_media(names.take_apart(entry.name)):
        folder.skipped.append(Skipped(path, LINK_PROBLEM if is_link else SPECIAL_PROBLEM))
    elif is_link and _leads_to_folder(path):
        folder.skipped.append(Skipped(path, LINK_PROBLEM))


def _leads_to_folder(path: bytes) -> bool:
    try:
        return stat.S_ISDIR(os.stat(path).st_mode)
    except OSError:
        return False


def _read_own(folder: RawFolder, subfolders: Subfolders, depth: int) -> None:
    by_text = {normal(name): name for name in folder.folders}
    for text in subfolders(folder.name(), list(by_text)):
        raw = by_text[text]
        try:
            own = read_folder(folder.below(raw), _all_of_them, depth=depth + 1)
        except OSError as error:
            folder.skipped.append(Skipped(folder.below(raw), refusal(error)))
            continue
        folder.own[raw] = own
        folder.folders.remove(raw)
        folder.skipped += own.skipped


def _all_of_them(_: str, all_names: Sequence[str]) -> Sequence[str]:
    return all_names


def refusal(error: OSError) -> str:
    """Say in one sentence why the disk refused."""
    if isinstance(error, PermissionError):
        return say("You have no permission to look into this.")
    if isinstance(error, FileNotFoundError):
        return say("This is not there at the moment: connect its drive, then scan again.")
    return say("This cannot be read: {0}.", error.strerror or error)


def outermost(roots: Iterable[bytes]) -> list[bytes]:
    """Return the roots that lie in no other root, without repetition and final separators."""
    clean = dict.fromkeys(root.rstrip(SEPARATOR) or SEPARATOR for root in roots)
    return [
        root
        for root in clean
        if not any(other != root and is_below(root, other) for other in clean)
    ]


def is_below(path: bytes, folder: bytes) -> bool:
    """Return whether a path is a folder's own or lies inside of it."""
    return path == folder or path.startswith(folder.rstrip(SEPARATOR) + SEPARATOR)


def any_below(known: Mapping[bytes, bytes], root: bytes) -> bool:
    """Return whether anything known lies below a root."""
    return any(path != root and is_below(path, root) for path in known)
