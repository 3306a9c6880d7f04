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
from hostapp.ledger.note import Signer
from hostapp.release.applied import Applied
from hostapp.release.consent_folder import CONSENT
from hostapp.release.croissant_update import raised, version_of
from hostapp.release.expected_files import is_rewritten, own_files
from hostapp.release.feed_memory import Remembered
from hostapp.release.items import ReleasedItem
from hostapp.release.received import ReceivedRelease
from hostapp.release.replacing import MARK, replace, sync_folder
from hostapp.release.rewriting import Rewriting

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
    own = own_files((item for item in items if item.digest in removal.removed), files)
    return {path for path in files if path in own or is_rewritten(path)}


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
    before: Applied,
    feed: Remembered,
    signer: Signer,
    *,
    progress: Progress | None = None,
) -> Applied:
    """Carry out a removal, or what is left of it; raises OSError.

    Each step may be repeated. Progress counts steps. Raises TamperingError for a file that is
    to be rewritten and is not what it was; before anything is changed, if it was so then.
    """
    folder = release.folder
    gone = [item for item in release.items if item.digest in removal.removed]
    rewriting = Rewriting(release, gone, before, version=removal.version, at=removal.at)
    rewriting.insist_on_intact()
    removal.write(folder)
    own = own_files(gone, release.files)
    steps: list[Callable[[], None]] = [
        *rewriting.steps(),
        *(_deleting(folder, path) for path in sorted(own)),
    ]
    for done, step in enumerate(steps, 1):
        step()
        if progress is not None:
            progress(done, len(steps))
    files = dict(before.files) | rewriting.changed
    files |= {path: None for path in own if not (folder / path).exists()}
    applied = Applied(removal.removed, files, feed)
    applied.write(folder, signer)
    rewriting.notes.forget()
    (folder / JOURNAL_FILE).unlink()
    sync_folder(folder / CONSENT)
    return applied


def _deleting(folder: Path, path: str) -> Callable[[], None]:
    def delete() -> None:
        place = folder / path
        with suppress(FileNotFoundError):
            place.unlink()
            sync_folder(place.parent)

    return delete


def sweep(release: ReceivedRelease) -> None:
    """Remove what a crash left under names that nothing reads."""
    folders = {(release.folder / path).parent for path in release.files}
    for folder in (*folders, release.folder / CONSENT):
        if folder.is_dir():
            for left in folder.glob(f"{MARK}*"):
                left.unlink()
