from pathlib import Path

from hostapp.domain.meetings import FoundMeeting
from hostapp.recordings.found import Listed, Prepared, RootRead, Unchanged
from hostapp.services.rows import ScanProgress
from hostapp.services.scan_course import FOLDERS_A_REPORT, MEETINGS_AT_ONCE, Course
from hostapp.store.library import Library
from hostapp.store.library_draft import draft_of
from hostapp.store.library_intake import Intake
from tests.support.libraries import by_title, found, opened_library, person

ROOT = b"/recordings"


def course(library: Library, told: list[ScanProgress] | None = None) -> Course:
    progress = None if told is None else told.append
    begun = Course(library, progress, Intake(library.db, person))
    begun.begin()
    return begun


def listed(meeting: FoundMeeting) -> Listed:
    return Listed(meeting.folder, b"signature", (meeting,))


def test_two_scans_at_once_find_each_meeting_once(tmp_path: Path) -> None:
    meetings = [found(f"Call {number}") for number in range(5)]
    with opened_library(tmp_path) as one, opened_library(tmp_path) as two:
        first, second = course(one), course(two)
        for meeting in meetings:
            first.take(listed(meeting))
            second.take(listed(meeting))
        first.take(RootRead(ROOT))
        second.take(RootRead(ROOT))
        first.finish((), complete=True)
        ids = by_title(one)
        second.finish((), complete=True)
        assert len(list(one.all_meetings())) == 5
        assert by_title(two) == ids
        assert (first.added, second.added) == (5, 0)


def test_what_is_found_can_be_seen_before_the_scan_ends(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        scan = course(library)
        for number in range(MEETINGS_AT_ONCE):
            scan.take(listed(found(f"Call {number}")))
        assert len(by_title(library)) >= MEETINGS_AT_ONCE // 2


def test_a_long_rescan_without_news_is_told(tmp_path: Path) -> None:
    told: list[ScanProgress] = []
    with opened_library(tmp_path) as library:
        scan = course(library, told)
        for number in range(FOLDERS_A_REPORT * 3):
            scan.take(Unchanged(b"/recordings/%d" % number))
        assert len(told) == 3
        assert told[-1].folder == f"/recordings/{FOLDERS_A_REPORT * 3 - 1}"


def test_a_root_that_was_not_read_to_its_end_loses_nothing(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        scan = course(library)
        scan.take(listed(found()))
        scan.finish((), complete=True)
        interrupted = course(library)
        interrupted.finish((), complete=False)
        assert library.identity.folders_not_here() == set()
        whole = course(library)
        whole.take(RootRead(ROOT))
        whole.finish((), complete=True)
        assert library.identity.folders_not_here() == {b"/recordings/Weekly"}


def test_a_draft_is_read_again_if_somebody_else_was_writing(tmp_path: Path) -> None:
    weekly = found()
    ready = Prepared([(weekly.folder, b"signature", draft_of(weekly, alone=True))])
    draft = draft_of(found("Gone"), alone=True)
    gone = Prepared([(b"/recordings/Gone", b"signature", draft)])
    with opened_library(tmp_path) as one, opened_library(tmp_path) as two:
        first, second = course(one), course(two)
        second.reread = {weekly.folder: listed(weekly)}.get
        for each in (ready, gone):
            first.take(each)
            second.take(each)
        first.finish((), complete=True)
        ids = by_title(one)
        second.finish((), complete=True)
        assert by_title(two) == ids
        assert (first.added, second.added) == (2, 0)


def test_a_folder_that_went_and_came_back_is_no_new_one(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        begun = course(library)
        begun.take(Listed(b"/recordings/Weekly", b"empty"))
        begun.finish((), complete=True)
        later = course(library)
        later.take(RootRead(ROOT))
        later.finish((), complete=True)
        last = course(library)
        assert not last.takes_drafts(b"/recordings/Weekly")
        assert last.takes_drafts(b"/recordings/Monthly")
        last.take(listed(found()))
        last.finish((), complete=True)
        assert last.added == 1
        assert library.identity.signatures() == {b"/recordings/Weekly": b"signature"}
