"""Scan: bring the library in step with what is on disk."""

import os
import secrets
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from hostapp.domain.identifiers import Digest, MeetingId
from hostapp.domain.meetings import FoundMeeting, MeetingState
from hostapp.recordings import Listed, NotSeen, RootRead, Skipped, Unchanged, digest, find
from hostapp.services.identity import Reunion, pair_in_place
from hostapp.services.persons import Persons
from hostapp.services.rows import ScanProgress, ScanSummary, SkippedPath
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.library import Library
from hostapp.store.library_intake import Intake
from hostapp.store.library_text import shown_path
from hostapp.store.library_values import FolderContent, Placed, StoredMeeting

MEETINGS_AT_ONCE: Final = 1_000
"""Written in one transaction: enough to be quick, few enough to keep nobody waiting."""

Progress = Callable[[ScanProgress], None]
Cancelled = Callable[[], bool]


class Scan:
    """Finds recordings in folders and keeps the library in step. One run at a time."""

    def __init__(
        self,
        library: Library,
        keepsakes: Keepsakes,
        *,
        zone: ZoneInfo,
        now_ns: Callable[[], int] = time.time_ns,
    ) -> None:
        self._library = library
        self._keepsakes = keepsakes
        self._zone = zone
        self._now_ns = now_ns

    def run(
        self,
        folders: Sequence[Path] = (),
        *,
        quick: bool = False,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> ScanSummary:
        """Remember `folders`, then look through all remembered ones.

        All, because only so a meeting that moved from one to another is seen to have moved.
        A folder that is not there is reported as skipped, and not remembered.
        A quick scan looks only at the times of folders. Raises UnavailableError if the library
        cannot be written; what is wrong on the disk that is scanned is in the summary.
        """
        roots = self._roots(folders)
        persons = Persons(self._library, self._keepsakes)
        course = _Course(self._library, progress, Intake(self._library.db, persons.find))
        course.begin()
        stop = cancelled or _never
        for found in find(
            roots,
            zone=self._zone,
            now_ns=self._now_ns(),
            known=course.known,
            quick=quick,
            cancelled=stop,
        ):
            course.take(found)
        course.finish(self._keepsakes.recognised(), complete=not stop())
        return course.summary(roots, cancelled=stop())

    def _roots(self, folders: Sequence[Path]) -> tuple[bytes, ...]:
        given = [absolute(folder) for folder in folders]
        for path in filter(os.path.isdir, given):
            self._keepsakes.add_folder(path)
        remembered = self._keepsakes.folders()
        return (*remembered, *(path for path in given if path not in remembered))

    def lengths(
        self,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Cancelled | None = None,
    ) -> int:
        """Read the lengths that are not known yet; return how many files were opened."""
        from hostapp.services.lengths import Lengths

        return Lengths(self._library).run(progress=progress, cancelled=cancelled)

    def words(
        self,
        meetings: Sequence[MeetingId] | None = None,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Cancelled | None = None,
    ) -> tuple[MeetingId, ...]:
        """Read what was said and typed; return the meetings that were read.

        Of all meetings, or only of some: before a decision on them, so that it knows the people.
        """
        from hostapp.services.words import WordReading

        reading = WordReading(self._library, self._keepsakes, zone=self._zone)
        return reading.run(meetings, progress=progress, cancelled=cancelled)


@dataclass(slots=True)
class _Course:
    """One run: what was met so far, and what is to be written next."""

    library: Library
    progress: Progress | None
    intake: Intake
    known: dict[bytes, bytes] = field(default_factory=dict)
    unreported: set[bytes] = field(default_factory=set)
    not_here: set[bytes] = field(default_factory=set)
    pending: list[FolderContent] = field(default_factory=list)
    waiting: int = 0
    left: list[int] = field(default_factory=list)
    returned: list[bytes] = field(default_factory=list)
    read_roots: list[bytes] = field(default_factory=list)
    places: list[tuple[bytes, MeetingState]] = field(default_factory=list)
    skipped: list[SkippedPath] = field(default_factory=list)
    touched: list[MeetingId] = field(default_factory=list)
    meetings: int = 0
    files: int = 0
    added: int = 0
    changed: int = 0
    moved: int = 0

    def begin(self) -> None:
        """Read what the library knows of folders."""
        with self.library.writing():
            self.library.identity.begin_arrivals()
        with self.library.reading():
            self.known = self.library.identity.signatures()
            self.not_here = self.library.identity.folders_not_here()
        self.unreported = set(self.known)

    def take(self, found: Listed | Unchanged | Skipped | NotSeen | RootRead) -> None:
        """Note one report of the walk; write when enough has come together."""
        if isinstance(found, Unchanged):
            self.unreported.discard(found.folder)
            if found.folder in self.not_here:
                self.returned.append(found.folder)
        elif isinstance(found, Listed):
            self.unreported.discard(found.folder)
            self._take_listed(found)
        elif isinstance(found, Skipped):
            self._note(found.path, found.reason, MeetingState.NOT_SEEN)
        elif isinstance(found, NotSeen):
            self._note(found.root, found.reason, MeetingState.AWAY)
        else:
            self.read_roots.append(found.root)

    def _note(self, place: bytes, reason: str, presence: MeetingState) -> None:
        self.skipped.append(SkippedPath(shown_path(place), reason))
        self.places.append((place, presence))

    def _take_listed(self, found: Listed) -> None:
        fresh = found.folder not in self.known and found.folder not in self.not_here
        stored = () if fresh else self.library.identity.stored_in(found.folder)
        pairs, left = pair_in_place(found.meetings, stored) if stored else (None, [])
        self.left += [meeting.number for meeting in left]
        placed = tuple(
            self._place(meeting, pairs[at] if pairs else None)
            for at, meeting in enumerate(found.meetings)
        )
        self.pending.append(FolderContent(found.folder, found.signature, placed))
        self.waiting += 1 + len(placed)
        if self.waiting >= MEETINGS_AT_ONCE:
            self._write()
            self._report(found.folder)

    def _place(self, found: FoundMeeting, known: StoredMeeting | None) -> Placed:
        self.meetings += 1
        self.files += len(found.files)
        if known is None:
            self.added += 1
            return Placed(found, MeetingId(secrets.token_hex(8)))
        changed = _differs(found, known)
        if changed:
            self.changed += 1
            self.touched.append(known.id)
        return Placed(found, known.id, known, changed)

    def _write(self) -> None:
        if self.pending:
            with self.library.writing():
                self.intake.store(self.pending)
            self.pending.clear()
            self.waiting = 0

    def _report(self, folder: bytes) -> None:
        if self.progress is not None:
            self.progress(ScanProgress(self.meetings, self.files, shown_path(folder)))

    def finish(self, recognised: Iterable[StoredMeeting], *, complete: bool) -> None:
        """Write the rest, say what is not here, and find moved meetings again."""
        self._write()
        gone = [folder for folder in self.unreported if self._concluded_gone(folder)]
        identity = self.library.identity
        with self.library.writing():
            identity.mark(self.returned, None)
            identity.mark(gone, MeetingState.NOT_SEEN)
            identity.forget_folders(gone)
            identity.mark_meetings(self.left, MeetingState.NOT_SEEN)
            for place, presence in self.places:
                identity.mark_below(place, presence)
        if identity.any_arrival():
            self._reunite(recognised)
        if complete:
            with self.library.writing():
                identity.end_arrivals()

    def _concluded_gone(self, folder: bytes) -> bool:
        """Tell whether a folder that nobody reported is surely no longer there."""
        below_read = any(_is_at_or_below(folder, root) for root in self.read_roots)
        return below_read and not any(_is_at_or_below(folder, place) for place, _ in self.places)

    def _reunite(self, recognised: Iterable[StoredMeeting]) -> None:
        identity = self.library.identity
        here = identity.ids()
        lost = [*identity.lost(), *(each for each in recognised if each.id not in here)]
        pairs = Reunion(identity, _digest_of).run(lost) if lost else []
        with self.library.writing():
            for old, new in pairs:
                identity.adopt(old, new)
        self.touched += [old.id for old, _ in pairs]
        self.moved += len(pairs)
        self.added -= len(pairs)

    def summary(self, roots: Sequence[bytes], *, cancelled: bool) -> ScanSummary:
        """Return what was found."""
        self._report(roots[-1] if roots else b"")
        with self.library.reading():
            tally = self.library.listing.tally()
        return ScanSummary(
            folders=tuple(map(shown_path, roots)),
            added=max(self.added, 0),
            changed=self.changed,
            moved=self.moved,
            not_seen=tally.not_here,
            skipped=tuple(self.skipped),
            by_source=tally.by_source,
            by_state=tally.by_state,
            cancelled=cancelled,
            notes=self.library.notes,
            changed_meetings=tuple(self.touched),
        )


def absolute(folder: Path) -> bytes:
    """Return a folder's path as it is stored: absolute, links on the way kept."""
    return os.fsencode(os.path.abspath(folder.expanduser()))


def _differs(found: FoundMeeting, known: StoredMeeting) -> bool:
    stats = {file.stat for file in found.files}
    return stats != {file.stat for file in known.files.values()}


def _is_at_or_below(path: bytes, place: bytes) -> bool:
    return path == place or path.startswith(place.rstrip(os.sep.encode()) + os.sep.encode())


def _digest_of(path: bytes) -> Digest:
    return digest(path)[0]


def _never() -> bool:
    return False
