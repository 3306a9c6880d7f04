"""Read folders one after the other, without recursion, following no link.

One thread, `os.scandir` and one `lstat` a file: as quick as `find`. Nothing is opened.
"""

import os
import stat
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from hostapp.recordings import names, signature
from hostapp.recordings.found import Skipped
from hostapp.recordings.listing import SEPARATOR, Entry, Listing, text_of
from hostapp.recordings.signature import FileRow
from hostapp.recordings.states import LINK_PROBLEM, SPECIAL_PROBLEM

_NEVER_ENTERED: Final = frozenset(
    {b"$RECYCLE.BIN", b"System Volume Information", b"lost+found", b"node_modules", b"__pycache__"}
)
_MOST_NESTED: Final = 4
"""Levels of subfolders that can belong to one meeting."""
_JUNCTION: Final = 0xA0000003

Subfolders = Callable[[str, Sequence[str]], Sequence[str]]


@dataclass(slots=True)
class RawFolder:
    """What scandir and lstat say of one folder."""

    path: bytes
    stat: os.stat_result
    files: list[tuple[bytes, os.stat_result]] = field(default_factory=list)
    folders: list[bytes] = field(default_factory=list)
    """Names of subfolders that do not belong to this folder's meeting."""
    own: dict[bytes, "RawFolder"] = field(default_factory=dict)
    """Those that do."""
    skipped: list[Skipped] = field(default_factory=list)

    def prefix(self) -> bytes:
        """Return the path with its separator, once."""
        return self.path if self.path.endswith(SEPARATOR) else self.path + SEPARATOR

    def listing(self) -> Listing:
        """Return the folder as recognition sees it."""
        prefix = self.prefix()
        return Listing(
            self.path,
            text_of(os.path.basename(self.path)),
            [Entry(text_of(name), prefix + name, stat) for name, stat in self.files],
            {text_of(name).casefold(): folder.listing() for name, folder in self.own.items()},
        )

    def signature(self) -> bytes:
        """Return the signature of the folder and its own subfolders."""
        if not self.own:
            return signature.join(
                signature.folder_mark((self.stat,)), signature.files_mark(_rows(b"", self)), ()
            )
        stats, rows, paths = [self.stat], _rows(b"", self), []
        for path, folder in _nested(b"", self):
            stats.append(folder.stat)
            rows += _rows(path + SEPARATOR, folder)
            paths.append(path)
        return signature.join(signature.folder_mark(stats), signature.files_mark(rows), paths)


def _rows(prefix: bytes, folder: RawFolder) -> list[FileRow]:
    return [
        (prefix + name, st.st_ino, st.st_size, st.st_mtime_ns, st.st_ctime_ns)
        for name, st in folder.files
    ]


def _nested(prefix: bytes, folder: RawFolder) -> Iterable[tuple[bytes, RawFolder]]:
    for name, own in sorted(folder.own.items()):
        yield prefix + name, own
        yield from _nested(prefix + name + SEPARATOR, own)


def read_folder(path: bytes, subfolders: Subfolders, depth: int = 0) -> RawFolder:
    """List a folder and the subfolders that belong to it; raises OSError for the folder itself."""
    folder = RawFolder(path, os.lstat(path))
    _list_into(folder)
    if folder.folders:
        folder.folders.sort()
        if depth < _MOST_NESTED:
            _read_own(folder, subfolders, depth)
    return folder


def _list_into(folder: RawFolder) -> None:
    add_file = folder.files.append
    with os.scandir(folder.path) as entries:
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
                folder.skipped.append(Skipped(entry.path, refusal(error)))


def _add_folder(folder: RawFolder, entry: "os.DirEntry[bytes]") -> None:
    name = entry.name
    if name.startswith(b".") or name in _NEVER_ENTERED:
        return
    if os.name == "nt" and _is_junction(entry):
        folder.skipped.append(Skipped(entry.path, LINK_PROBLEM))
        return
    folder.folders.append(name)


def _is_junction(entry: "os.DirEntry[bytes]") -> bool:
    tag: int = getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0)
    return tag == _JUNCTION


def _leave_out(folder: RawFolder, entry: "os.DirEntry[bytes]") -> None:
    """Say why a link or a special file is left out, if it could have been a recording."""
    is_link = entry.is_symlink()
    named_so = names.is_media(names.take_apart(text_of(entry.name)))
    if named_so:
        folder.skipped.append(Skipped(entry.path, LINK_PROBLEM if is_link else SPECIAL_PROBLEM))
    elif is_link and _leads_to_folder(entry.path):
        folder.skipped.append(Skipped(entry.path, LINK_PROBLEM))


def _leads_to_folder(path: bytes) -> bool:
    try:
        return stat.S_ISDIR(os.stat(path).st_mode)
    except OSError:
        return False


def _read_own(folder: RawFolder, subfolders: Subfolders, depth: int) -> None:
    by_text = {text_of(name): name for name in folder.folders}
    wanted = subfolders(text_of(os.path.basename(folder.path)), list(by_text))
    for text in wanted:
        name = by_text[text]
        try:
            own = read_folder(folder.prefix() + name, lambda _, all_names: all_names, depth + 1)
        except OSError as error:
            folder.skipped.append(Skipped(folder.prefix() + name, refusal(error)))
            continue
        folder.own[name] = own
        folder.folders.remove(name)
        folder.skipped += own.skipped


def refusal(error: OSError) -> str:
    """Say in one sentence why the disk refused."""
    if isinstance(error, PermissionError):
        return "You have no permission to look into this."
    if isinstance(error, FileNotFoundError):
        return "This is not there at the moment."
    return f"This cannot be read: {error.strerror or error}."


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
