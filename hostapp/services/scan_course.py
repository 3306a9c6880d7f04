"""One run of a scan: what the walk reports, brought into the library."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from hostapp.domain.identifiers import Digest, MeetingId
from hostapp.domain.meetings import FoundMeeting, MeetingState
from hostapp.recordings.assembly import RECENT_NS
from hostapp.recordings.digest import digest
from hostapp.recordings.found import Found, Listed, NotSeen, Prepared, Skipped, Unchanged
from hostapp.services.cutting import Cuts, by_name, split
from hostapp.services.drafting import Drafting
from hostapp.services.identity import Reunion, pair_in_place
from hostapp.services.rows import ScanProgress, ScanSummary, SkippedPath
from hostapp.store.arrangement import Arrangement
from hostapp.store.library import Library
from hostapp.store.library_draft import DraftedFolder
from hostapp.store.library_intake import Intake
from hostapp.store.library_text import shown_path
from hostapp.store.library_values import FolderContent, Placed, StoredMeeting, name_below
from hostapp.store.library_wholes import bring_in_step

MEETINGS_AT_ONCE: Final = 2_500
"""Written in one transaction: enough to be quick, few enough to keep nobody waiting and to weigh
little until then."""

FOLDERS_A_REPORT: Final = 100

_IDS_AT_ONCE: Final = 512

Progress = Callable[[ScanProgress], None]


def _nowhere(_: bytes) -> Listed | None:
    return None


def _new_ids() -> Iterator[MeetingId]:
    while True:
        digits = os.urandom(8 * _IDS_AT_ONCE).hex()
        yield from (MeetingId(digits[at : at + 16]) for at in range(0, len(digits), 16))


@dataclass(slots=True)
class Course:
    """One run: what was met so far, and what is to be written next."""

    library: Library
    progress: Progress | None
    intake: Intake
    arrangement: Arrangement | None = None
    now_ns: int = 0
    reread: Callable[[bytes], Listed | None] = _nowhere
    """Lists a folder afresh, None if it is gone."""
    ids: Iterator[MeetingId] = field(default_factory=_new_ids)
    drafting: Drafting = field(default_factory=Drafting)
    cuts: Cuts = field(default_factory=dict)
    known: dict[bytes, bytes] = field(default_factory=dict)
    unreported: set[bytes] = field(default_factory=set)
    not_here: set[bytes] = field(default_factory=set)
    dormant: set[bytes] = field(default_factory=set)
    pending: list[Listed] = field(default_factory=list)
    drafted: list[DraftedFolder] = field(default_factory=list)
    waiting: int = 0
    version: int = 0
    folders: int = 0
    next_report: int = FOLDERS_A_REPORT
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
        if self.arrangement is not None:
            self.cuts = by_name(self.arrangement.cuts())
        with self.library.writing():
            self.library.identity.begin_arrivals()
        with self.library.reading():
            self.known = self.library.identity.signatures()
            self.not_here = self.library.identity.folders_not_here()
            self.dormant = self.library.identity.dormant_folders()
            self.version = self.library.identity.data_version()
        self.unreported = set(self.known)

    def is_fresh(self, folder: bytes) -> bool:
        """Tell whether the library knew nothing of a folder when the scan began."""
        return not (folder in self.known or folder in self.not_here or folder in self.dormant)

    def takes_drafts(self, folder: bytes) -> bool:
        """Tell whether a plain meeting in this folder needs no look into what is stored."""
        return not self.cuts and self.is_fresh(folder)

    def take(self, found: Found) -> None:
        """Note one report of the walk; write when enough has come together."""
        if isinstance(found, Unchanged):
            self.unreported.discard(found.folder)
            if found.folder in self.not_here:
                self.returned.append(found.folder)
            self._count(found.folder)
        elif isinstance(found, Prepared):
            self._await_drafts(found.folders)
        elif isinstance(found, Listed):
            plain = found.plain if self.takes_drafts(found.folder) else None
            if plain is None:
                self._await(found)
            else:
                draft = self.drafting.draft(plain)
                self._await_drafts([(found.folder, found.signature, draft)])
        elif isinstance(found, Skipped):
            self._note(found.path, found.reason, MeetingState.NOT_SEEN)
        elif isinstance(found, NotSeen):
            self._note(found.root, found.reason, MeetingState.AWAY)
        else:
            self.read_roots.append(found.root)

    def _note(self, place: bytes, reason: str, presence: MeetingState) -> None:
        self.skipped.append(SkippedPath(shown_path(place), reason))
        self.places.append((place, presence))

    def _count(self, folder: bytes, folders: int = 1) -> None:
        """Count folders, of which this is the last; tell of it now and then."""
        self.folders += folders
        if self.folders >= self.next_report:
            self.next_report += FOLDERS_A_REPORT
            self._report(folder)

    def _report(self, folder: bytes) -> None:
        if self.progress is not None:
            self.progress(ScanProgress(self.meetings, self.files, shown_path(folder)))

    def _await(self, found: Listed) -> None:
        self.unreported.discard(found.folder)
        self.pending.append(found)
        self._write_if_enough(1 + len(found.meetings))
        self._count(found.folder)

    def _await_drafts(self, drafts: Sequence[DraftedFolder]) -> None:
        self.drafted += drafts
        self._write_if_enough(len(drafts))
        self._count(drafts[-1][0], len(drafts))

    def _write_if_enough(self, more: int) -> None:
        self.waiting += more
        if self.waiting >= MEETINGS_AT_ONCE:
            self._write()

    def _write(self) -> None:
        """Place and store what is pending, in one transaction, so that no other scan interferes.

        A folder that was not known has no meetings, unless another process wrote meanwhile: then
        it is read again.
        """
        if not self.pending and not self.drafted:
            return
        with self.library.writing():
            alone = self.library.identity.data_version() == self.version
            if not alone:
                again = [self.reread(folder) for folder, _, _ in self.drafted]
                self.pending += [each for each in again if each is not None]
                self.drafted.clear()
            contents = [self._content(found, alone=alone) for found in self.pending]
            self._count_drafts()
            self.intake.store(contents, self.drafted, self.ids)
        self.pending.clear()
        self.drafted.clear()
        self.waiting = 0

    def _count_drafts(self) -> None:
        self.meetings += len(self.drafted)
        self.added += len(self.drafted)
        self.files += sum([totals[0] for _, _, (_, totals, *_) in self.drafted])

    def _content(self, found: Listed, *, alone: bool) -> FolderContent:
        """Say of each meeting of a folder which one it is."""
        folder = found.folder
        fresh = alone and self.is_fresh(folder)
        stored = () if fresh else self.library.identity.stored_in(folder)
        meetings = split(found.meetings, self.cuts)
        pairs, left = pair_in_place(meetings, stored)
        self.left += [meeting.number for meeting in left]
        placed = tuple(map(self._place, meetings, pairs))
        return FolderContent(folder, found.signature, placed, fresh)

    def _place(self, found: FoundMeeting, known: StoredMeeting | None) -> Placed:
        self.meetings += 1
        self.files += len(found.files)
        if known is None:
            self.added += 1
            return Placed(found, next(self.ids))
        changed = _differs(found, known)
        if changed and self._grows(found, known):
            found = replace(found, states=found.states | {MeetingState.WRITING})
        if changed:
            self.changed += 1
            self.touched.append(known.id)
        return Placed(found, known.id, known, changed)

    def _grows(self, found: FoundMeeting, known: StoredMeeting) -> bool:
        """Tell whether a file is longer than it was, and was written to just now."""
        for file in found.files:
            old = known.files.get(name_below(found.folder, file.path))
            if old is not None and old.stat.inode == file.stat.inode:
                young = self.now_ns - file.stat.mtime_ns < RECENT_NS
                if young and old.stat.size < file.stat.size:
                    return True
        return False

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
        with self.library.writing():
            if self.arrangement is not None:
                bring_in_step(self.library.db.conn, self.arrangement)
            if complete:
                identity.end_arrivals()

    def _concluded_gone(self, folder: bytes) -> bool:
        """Tell whether a folder that nobody reported is surely no longer there."""
        below_read = any(_is_at_or_below(folder, root) for root in self.read_roots)
        return below_read and not any(_is_at_or_below(folder, place) for place, _ in self.places)

    def _reunite(self, recognised: Iterable[StoredMeeting]) -> None:
        identity = self.library.identity
        here = identity.ids()
        lost = [*identity.lost(), *(each for each in recognised if each.id not in here)]
        reunion = Reunion(identity, _digest_of)
        pairs = [*reunion.run(lost)] if lost else []
        away = identity.away_like_arrivals()
        pairs += reunion.moved(away) if away else []
        with self.library.writing():
            for old, new in pairs:
                identity.adopt(old, new)
        self.touched += [old.id for old, _ in pairs]
        for old, new in pairs:
            self._recount(old, new)

    def _recount(self, old: StoredMeeting, new: StoredMeeting) -> None:
        """Count a meeting that was found again as what happened to it.

        One that only the keepsakes knew, and that lies where it lay, is new to the library.
        """
        if old.folder != new.folder or not old.files.keys() & new.files.keys():
            self.moved += 1
        elif old.number:
            self.changed += 1
        else:
            return
        self.added -= 1

    def summary(self, roots: Sequence[bytes], *, cancelled: bool) -> ScanSummary:
        """Return what was found."""
        from hostapp.recordings.all_recognisers import left_out

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
            notes=(*self.library.notes, *left_out()),
            changed_meetings=self.library.listed(self.touched),
        )


def _differs(found: FoundMeeting, known: StoredMeeting) -> bool:
    stats = {file.stat for file in found.files}
    return stats != {file.stat for file in known.files.values()}


def _is_at_or_below(path: bytes, place: bytes) -> bool:
    return path == place or path.startswith(place.rstrip(os.sep.encode()) + os.sep.encode())


def _digest_of(path: bytes) -> Digest:
    return digest(path)[0]
