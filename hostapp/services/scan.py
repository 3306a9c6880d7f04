"""Scan: bring the library in step with what is on disk."""

import gc
import os
import sys
import time
from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from hostapp.domain.identifiers import MeetingId
from hostapp.domain.saying import say
from hostapp.recordings.find import find, look_into, reread
from hostapp.recordings.found import Found, Listed, Skipped
from hostapp.recordings.how_far import HowFar
from hostapp.recordings.walk import is_below
from hostapp.services.forgotten_names import ForgottenNames
from hostapp.services.persons import Persons
from hostapp.services.rows import ScanProgress, ScanSummary
from hostapp.services.scan_course import FOLDERS_A_REPORT, Course, Progress
from hostapp.services.scan_help import ScanHelp
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.library import Library
from hostapp.store.library_intake import Intake

BEARS_A_NAME: Final = say(
    "Its name holds the name of somebody who was forgotten: rename it, and scan again."
)

_OBJECTS_BEFORE_COLLECTING: Final = 50_000
"""Of what a scan makes, all but a few have no references to themselves, yet all are looked at."""

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
        forgotten: ForgottenNames | None = None,
    ) -> None:
        self._forgotten = forgotten
        self._any_forgotten = False
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
        course = self._course(progress and _estimating(progress, roots))
        stop = cancelled or _never
        now_ns = self._now_ns()
        takes_drafts = _no_drafts if self._any_forgotten else course.takes_drafts
        help_ = ScanHelp(self._zone, now_ns, takes_drafts)
        with self._library.filling(checked=False), _collecting_seldom(), help_ as others:
            for found in find(
                roots,
                zone=self._zone,
                now_ns=now_ns,
                known=course.known,
                quick=quick,
                cancelled=stop,
                helped_by=others,
            ):
                course.take(self._without_forgotten(found, roots) if self._any_forgotten else found)
        course.finish(self._keepsakes.recognised(), complete=not stop())
        return course.summary(roots, cancelled=stop())

    def look(
        self,
        folders: Sequence[bytes],
        *,
        again: bool = False,
        cancelled: Cancelled | None = None,
    ) -> ScanSummary:
        """Look only into these folders and what is new below them, as when something changed.

        A path inside of a meeting stands for its folder; one outside of all remembered folders,
        or in one that is away, is passed over. `again` reads them even if nothing changed.
        """
        stop = cancelled or _never
        course = self._course(None)
        roots = [root for root in self._keepsakes.folders() if os.path.isdir(root)]
        wanted = [each for path in folders if (each := _unit(path, course.known, roots))]
        for found in look_into(
            wanted,
            zone=self._zone,
            now_ns=self._now_ns(),
            known=course.known,
            roots=roots,
            again=wanted if again else (),
            cancelled=stop,
        ):
            course.take(self._without_forgotten(found, roots))
        course.finish(self._keepsakes.recognised(), complete=not stop())
        return course.summary(wanted, cancelled=stop())

    def _course(self, progress: Progress | None) -> Course:
        persons = Persons(self._library, self._keepsakes, self._forgotten)
        self._any_forgotten = self._forgotten is not None and bool(self._forgotten.people())
        course = Course(
            self._library,
            progress,
            Intake(self._library.db, persons.find),
            self._keepsakes.arrangement,
            now_ns=self._now_ns(),
            reread=self._reread,
        )
        course.begin()
        return course

    def _reread(self, folder: bytes) -> Listed | None:
        reports, _ = reread(folder, zone=self._zone, now_ns=self._now_ns())
        return next((each for each in reports if isinstance(each, Listed)), None)

    def _without_forgotten(self, found: Found, roots: Sequence[bytes]) -> Found:
        """Leave erased names out; a folder that bears one is left out whole."""
        names = self._forgotten
        if names is None or not self._any_forgotten or not isinstance(found, Listed):
            return found
        root = max((each for each in roots if found.folder.startswith(each)), key=len, default=b"")
        if names.holds(os.fsdecode(found.folder.removeprefix(root))):
            return Skipped(found.folder, BEARS_A_NAME)
        return Listed(found.folder, found.signature, tuple(map(names.cleaned, found.meetings)))

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

        reading = WordReading(
            self._library, self._keepsakes, zone=self._zone, forgotten=self._forgotten
        )
        return reading.run(meetings, progress=progress, cancelled=cancelled)


def _estimating(progress: Progress, roots: Sequence[bytes]) -> Progress:
    """Return what also tells about how much of all folders is done."""
    far = HowFar(roots, FOLDERS_A_REPORT)

    def told(so_far: ScanProgress) -> None:
        folder = so_far.folder.encode(sys.getfilesystemencoding(), "replace")
        progress(replace(so_far, share=far.at(folder)))

    return told


@contextmanager
def _collecting_seldom() -> Iterator[None]:
    """Let Python look for what only refers to itself less often within the block."""
    usual = gc.get_threshold()
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTING, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def absolute(folder: Path) -> bytes:
    """Return a folder's path as it is stored: absolute, links on the way kept."""
    return os.fsencode(os.path.abspath(folder.expanduser()))


def _unit(path: bytes, known: Container[bytes], roots: Sequence[bytes]) -> bytes | None:
    """Return the folder to look into for a path; None if no root that is here holds it."""
    while path not in roots:
        above = os.path.dirname(path)
        if above == path:
            return None
        if path in known and os.path.isdir(path):
            return path if any(is_below(path, root) for root in roots) else None
        path = above
    return path


def _never() -> bool:
    return False


def _no_drafts(_: bytes) -> bool:
    return False
