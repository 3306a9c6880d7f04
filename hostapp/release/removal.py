"""Take items that were called back out of a release, in every format; a crash resumes.

First the journal, then manifests, shards and description, and the sound and files themselves
last: a reader never meets a row whose file is gone for longer than that takes, and what a crash
leaves is finished when the removal is run again.
"""

import json
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hostapp.domain.errors import TamperingError
from hostapp.release.applied import Applied
from hostapp.release.consent_folder import CONSENT
from hostapp.release.croissant import CROISSANT
from hostapp.release.croissant_update import raised, update_croissant, version_of
from hostapp.release.feed_memory import Remembered
from hostapp.release.items import ReleasedItem
from hostapp.release.manifest_removal import Called, rewrite_of
from hostapp.release.on_disk import digest_of
from hostapp.release.received import ReceivedRelease
from hostapp.release.replacing import MARK, replace, sync_folder
from hostapp.release.shard_removal import remove_samples

JOURNAL_FILE: Final = f"{CONSENT}/removal-journal.json"

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Removal:
    """What is to be removed; kept in the journal until it is done."""

    removed: frozenset[str]
    """Digests of items, those of earlier removals included."""
    version: str | None
    """Of the description, afterwards."""
    at: str

    def write(self, folder: Path) -> None:
        """Write the journal."""
        document = {"removed": sorted(self.removed), "version": self.version, "at": self.at}
        replace(folder / JOURNAL_FILE, f"{json.dumps(document)}\n".encode())


def interrupted(folder: Path) -> Removal | None:
    """Return the removal that a crash interrupted, if any; raises TamperingError, OSError."""
    path = folder / JOURNAL_FILE
    if not path.exists():
        return None
    try:
        document = json.loads(path.read_bytes())
        return Removal(frozenset(document["removed"]), document["version"], document["at"])
    except (ValueError, KeyError, TypeError) as error:
        raise TamperingError("{0} is not what Hostapp wrote.", path) from error


def touched(removal: Removal, items: Iterable[ReleasedItem], files: Iterable[str]) -> set[str]:
    """Return which files of a release differ while a removal is under way."""
    gone = [item for item in items if item.digest in removal.removed]
    own = {f"train/audio/{item.id}.flac" for item in gone} | {item.path for item in gone}
    return {path for path in files if path in own or _is_rewritten(path)}


def _is_rewritten(path: str) -> bool:
    return rewrite_of(path) is not None or path.endswith(".tar") or path == CROISSANT


def planned(
    release: ReceivedRelease, before: Applied, ended: Collection[str], at: str
) -> Removal | None:
    """Return what is to be done about items that ended; None if nothing is."""
    begun = interrupted(release.folder)
    removed = before.removed.union(ended) | (begun.removed if begun else frozenset())
    if begun is None and removed == before.removed:
        return None
    if begun is not None:
        return Removal(removed, begun.version, begun.at)
    version = version_of(release.folder)
    return Removal(removed, None if version is None else raised(version), at)


def remove(
    release: ReceivedRelease,
    removal: Removal,
    feed: Remembered,
    progress: Progress | None = None,
) -> Applied:
    """Carry out a removal, or what is left of it; raises OSError.

    Each step may be repeated. Progress counts steps.
    """
    folder = release.folder
    removal.write(folder)
    gone = [item for item in release.items if item.digest in removal.removed]
    called = Called(gone)
    steps: list[Callable[[], None]] = [
        *(_rewriting(folder / path, path, called) for path in release.files),
        *(_resharding(folder / path, called) for path in release.files if path.endswith(".tar")),
        lambda: _describe(folder, removal),
        *(_deleting(folder, path) for path in sorted(_own_files(gone, release))),
    ]
    for done, step in enumerate(steps, 1):
        step()
        if progress is not None:
            progress(done, len(steps))
    applied = Applied(removal.removed, _changed(release, gone), feed)
    applied.write(folder)
    (folder / JOURNAL_FILE).unlink()
    sync_folder(folder / CONSENT)
    return applied


def _own_files(gone: Collection[ReleasedItem], release: ReceivedRelease) -> set[str]:
    """Return the files that are nothing but these items."""
    listed = set(release.files)
    paths = {f"train/audio/{item.id}.flac" for item in gone} | {item.path for item in gone}
    return {path for path in paths & listed if rewrite_of(path) is None and path[-4:] != ".tar"}


def _rewriting(place: Path, path: str, called: Called) -> Callable[[], None]:
    def rewrite() -> None:
        how = rewrite_of(path)
        if how is None or not place.exists():
            return
        data = place.read_bytes()
        fresh = how(data, called)
        if fresh != data:
            replace(place, fresh)

    return rewrite


def _resharding(place: Path, called: Called) -> Callable[[], None]:
    def reshard() -> None:
        if place.exists():
            remove_samples(place, called.ids)

    return reshard


def _describe(folder: Path, removal: Removal) -> None:
    if removal.version is not None and (folder / CROISSANT).exists():
        update_croissant(folder, removal.version, removal.at)


def _deleting(folder: Path, path: str) -> Callable[[], None]:
    def delete() -> None:
        place = folder / path
        with suppress(FileNotFoundError):
            place.unlink()
            sync_folder(place.parent)

    return delete


def _changed(release: ReceivedRelease, gone: Collection[ReleasedItem]) -> dict[str, str | None]:
    """Return every listed file that is rewritten or gone, with its digest now."""
    changed: dict[str, str | None] = {}
    own = _own_files(gone, release)
    for path in release.files:
        place = release.folder / path
        if not place.exists():
            if path in own or path.endswith(".tar"):
                changed[path] = None
        elif _is_rewritten(path):
            changed[path] = digest_of(place)[0]
    return changed


def sweep(release: ReceivedRelease) -> None:
    """Remove what a crash left under names that nothing reads."""
    folders = {(release.folder / path).parent for path in release.files}
    for folder in (*folders, release.folder / CONSENT):
        if folder.is_dir():
            for left in folder.glob(f"{MARK}*"):
                left.unlink()
