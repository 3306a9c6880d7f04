import gc
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import MeetingState
from hostapp.domain.status import Status
from hostapp.recordings import how_far
from hostapp.services.digests import Digests
from hostapp.services.rows import ScanProgress, ScanSummary
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.library import Library, open_library
from hostapp.store.library_rows import CachedStatus
from tests.support.folders import Folders
from tests.support.libraries import by_title, opened_keepsakes, scanned
from tests.support.recordings_zoom import MAGIC


@dataclass
class Place:
    """A host's folders and store."""

    folders: Folders
    library: Library
    keepsakes: Keepsakes

    @property
    def root(self) -> Path:
        return self.folders.root

    def zoom(self, title: str, size: int) -> Path:
        """Make a meeting of Zoom whose files have this size."""
        name = f"2026-03-04 09.58.11 {title}"
        for file in (f"video1{MAGIC}.mp4", f"audio1{MAGIC}.m4a", "chat.txt"):
            self.folders.file(f"{name}/{file}", title[:1] * size)
        return self.root / name

    def scan(self, *folders: Path, **how: object) -> ScanSummary:
        return scanned(self.library, self.keepsakes, *folders, **how)

    def id(self, title: str) -> MeetingId:
        return by_title(self.library)[title]

    def states(self, title: str) -> set[MeetingState]:
        return set(self.library.meeting(self.id(title)).states)

    def decide(self, title: str) -> MeetingId:
        """Do what a decision does: digests, keepsakes, status."""
        meeting = Digests(self.library).of(self.library.meeting(self.id(title)))
        self.keepsakes.remember([meeting])
        self.library.set_statuses([CachedStatus(meeting.id, Status.GRANTED)])
        return meeting.id

    def lose_the_library(self) -> None:
        """Delete `library.db` and begin a new one."""
        self.library.close()
        self.library.path.unlink()
        self.library = open_library(self.library.path)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    (tmp_path / "Zoom").mkdir()
    with opened_keepsakes(tmp_path) as keepsakes:
        place = Place(Folders(tmp_path / "Zoom"), open_library(tmp_path / "library.db"), keepsakes)
        yield place
        place.library.close()


def counts(summary: ScanSummary) -> tuple[int, int, int, int]:
    return summary.added, summary.changed, summary.moved, summary.not_seen


def test_the_first_scan_finds_and_the_second_changes_nothing(place: Place) -> None:
    for number in range(3):
        place.zoom(f"Call {number}", number + 1)
    first = place.scan(place.root)
    assert counts(first) == (3, 0, 0, 0)
    assert first.by_source == (("zoom", 3),)
    assert first.folders == (str(place.root),)
    assert (first.skipped, first.cancelled, first.notes) == ((), False, ())
    ids = by_title(place.library)
    for quick in (False, True):
        assert counts(place.scan(quick=quick)) == (0, 0, 0, 0)
    assert by_title(place.library) == ids


def test_what_is_new_or_changed_is_told_apart(place: Place) -> None:
    call = place.zoom("Call", 5)
    place.scan(place.root)
    call_id = place.decide("Call")
    place.zoom("More", 6)
    (call / "chat.txt").write_bytes(b"longer than before")
    summary = place.scan()
    assert counts(summary) == (1, 1, 0, 0)
    assert summary.changed_meetings == (call_id,)
    chat, *others = sorted(place.library.meeting(call_id).files, key=lambda file: file.size)[::-1]
    assert chat.digest is None
    assert all(file.digest for file in others)


def test_a_renamed_or_moved_meeting_keeps_id_status_and_digests(place: Place) -> None:
    call = place.zoom("Call", 5)
    place.zoom("Other", 6)
    elsewhere = place.root.parent / "Archive"
    elsewhere.mkdir()
    place.scan(place.root, elsewhere)
    ids = by_title(place.library)
    place.decide("Call")
    renamed = call.rename(call.with_name("2026-03-04 09.58.11 Renamed"))
    summary = place.scan()
    assert counts(summary) == (0, 0, 1, 0)
    assert summary.changed_meetings == (ids["Call"],)
    assert by_title(place.library) == {"Renamed": ids["Call"], "Other": ids["Other"]}
    renamed.rename(elsewhere / renamed.name)
    assert counts(place.scan()) == (0, 0, 1, 0)
    meeting = place.library.meeting(ids["Call"])
    assert meeting.folder == os.fsencode(elsewhere / renamed.name)
    assert all(file.digest for file in meeting.files)
    row = place.library.listing.row(ids["Call"])
    assert row is not None
    assert row.status is Status.GRANTED


def test_a_copy_is_a_meeting_of_its_own_and_moving_the_original_is_seen(place: Place) -> None:
    call = place.zoom("Call", 5)
    place.scan(place.root)
    call_id = place.decide("Call")
    copy = place.root / "copies" / call.name
    shutil.copytree(call, copy)
    assert counts(place.scan()) == (1, 0, 0, 0)
    moved = place.root / "moved" / call.name
    moved.parent.mkdir()
    call.rename(moved)
    assert counts(place.scan()) == (0, 0, 1, 0)
    assert place.library.meeting(call_id).folder == os.fsencode(moved)


def test_moved_and_copied_at_once_the_moved_one_is_it(place: Place) -> None:
    call = place.zoom("Call", 5)
    place.scan(place.root)
    call_id = place.id("Call")
    copy, moved = place.root / "a copy" / call.name, place.root / "moved" / call.name
    shutil.copytree(call, copy)
    moved.parent.mkdir()
    call.rename(moved)
    assert counts(place.scan()) == (1, 0, 1, 0)
    assert place.library.meeting(call_id).folder == os.fsencode(moved)


def test_two_folders_that_change_names_keep_their_own_ids(place: Place) -> None:
    one, two = place.zoom("One", 5), place.zoom("Two", 6)
    place.scan(place.root)
    ids = by_title(place.library)
    third = one.with_name("third")
    one.rename(third)
    two.rename(one)
    third.rename(two)
    place.scan()
    assert by_title(place.library) == {"One": ids["Two"], "Two": ids["One"]}


def test_a_deleted_meeting_is_not_seen_and_comes_back_as_itself(place: Place) -> None:
    call = place.zoom("Call", 5)
    place.zoom("Other", 6)
    place.scan(place.root)
    ids = by_title(place.library)
    aside = place.root.parent / "aside"
    call.rename(aside)
    assert counts(place.scan()) == (0, 0, 0, 1)
    assert place.states("Call") == {MeetingState.NOT_SEEN}
    assert counts(place.scan()) == (0, 0, 0, 1)
    aside.rename(call)
    place.scan()
    assert by_title(place.library) == ids
    assert place.states("Call") == set()


def test_a_drive_that_is_not_mounted_makes_its_meetings_away(place: Place) -> None:
    place.zoom("Call", 5)
    place.scan(place.root)
    ids = by_title(place.library)
    drive = place.root.rename(place.root.with_name("unmounted"))
    summary = place.scan()
    assert counts(summary) == (0, 0, 0, 1)
    assert summary.by_state == (("away", 1),)
    assert [each.path for each in summary.skipped] == [str(place.root)]
    place.root.mkdir()
    assert place.scan().by_state == (("away", 1),)
    place.root.rmdir()
    drive.rename(place.root)
    assert counts(place.scan()) == (0, 0, 0, 0)
    assert place.states("Call") == set()
    assert by_title(place.library) == ids


def test_files_that_go_from_a_shared_folder_are_not_seen(place: Place) -> None:
    for name in ("one", "two"):
        place.folders.file(f"shared/{name}.mp3", name * 9)
    place.scan(place.root)
    ids = by_title(place.library)
    (place.root / "shared" / "one.mp3").rename(place.root / "one.mp3")
    (place.root / "shared" / "two.mp3").unlink()
    summary = place.scan()
    assert counts(summary) == (0, 0, 1, 1)
    assert by_title(place.library) == ids
    assert place.states("two") == {MeetingState.NOT_SEEN}


def test_decided_meetings_come_back_after_the_library_is_lost(place: Place) -> None:
    call = place.zoom("Call", 5)
    place.zoom("Other", 6)
    changed = place.zoom("Changed", 7)
    place.scan(place.root)
    ids = {title: place.decide(title) for title in ("Call", "Changed")}
    call.rename(call.with_name("2026-03-04 09.58.11 Renamed"))
    (changed / "chat.txt").write_bytes(b"x" * 70)
    place.lose_the_library()
    summary = place.scan()
    assert counts(summary) == (2, 0, 1, 0)
    assert set(summary.changed_meetings) == set(ids.values())
    assert (place.id("Renamed"), place.id("Changed")) == (ids["Call"], ids["Changed"])
    assert counts(place.scan()) == (0, 0, 0, 0)


def test_after_an_interrupted_scan_moved_meetings_are_still_found(place: Place) -> None:
    call = place.zoom("Call", 5)
    place.scan(place.root)
    call_id = place.id("Call")
    call.rename(call.with_name("2026-03-04 09.58.11 Renamed"))
    stopped = place.scan(cancelled=lambda: True)
    assert stopped.cancelled
    assert place.library.identity.lost() == ()
    assert counts(place.scan())[2] == 1
    assert by_title(place.library) == {"Renamed": call_id}


def test_python_collects_seldom_during_a_scan_and_as_usual_after_it(place: Place) -> None:
    usual = gc.get_threshold()
    place.zoom("Weekly", 10)
    during: list[int] = []

    def looked() -> bool:
        during.append(gc.get_threshold()[0])
        return False

    place.scan(place.root, cancelled=looked)
    with pytest.raises(ZeroDivisionError):
        place.scan(cancelled=lambda: 1 / 0)

    assert during
    assert during[0] > usual[0]
    assert gc.get_threshold() == usual


def test_progress_is_told(place: Place) -> None:
    for number in range(3):
        place.zoom(f"Call {number}", number + 1)
    told: list[ScanProgress] = []
    place.scan(place.root, progress=told.append)
    assert (told[-1].meetings, told[-1].files) == (3, 9)
    assert told[-1].folder == str(place.root)
    assert told[-1].share is None


def test_how_far_a_longer_scan_is_is_told(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(how_far, "SILENT", 0.0)
    for number in range(250):
        place.folders.file(f"{number:03} talks/talk.mp3", str(number))
    told: list[ScanProgress] = []
    place.scan(place.root, progress=told.append)
    assert [each.share for each in told] == pytest.approx([0.4, 0.8, 0.8])


def test_a_folder_that_is_not_there_stops_nothing(place: Place) -> None:
    place.zoom("Call", 5)
    nowhere = place.root.parent / "nowhere"
    summary = place.scan(nowhere, place.root)
    assert summary.added == 1
    (skipped,) = summary.skipped
    assert skipped.path == str(nowhere)
    assert skipped.reason
    assert place.keepsakes.folders() == (os.fsencode(place.root),)


def test_names_in_any_script_and_without_any(place: Place) -> None:
    for name in ("会議 🎉", "הקלטה", "a\u202eb\nc", "x" * 200):
        place.folders.file(f"{name}.mp3", name)
    broken = os.fsencode(place.root) + b"/\xff\xfe.mp3"
    with open(broken, "wb") as stream:
        stream.write(b"bytes")
    summary = place.scan(place.root)
    assert summary.added == 5
    assert broken in {file.path for each in place.library.all_meetings() for file in each.files}
    assert counts(place.scan()) == (0, 0, 0, 0)


def test_nothing_to_scan_is_no_error(place: Place) -> None:
    assert counts(place.scan()) == (0, 0, 0, 0)


def test_words_and_lengths_follow_the_scan(place: Place) -> None:
    place.zoom("Call", 5)
    place.scan(place.root)
    from hostapp.services.scan import Scan
    from tests.support.libraries import ZONE

    scan = Scan(place.library, place.keepsakes, zone=ZONE)
    assert scan.words() == (place.id("Call"),)
    assert scan.words() == ()
    assert scan.lengths() == 1
    assert scan.lengths() == 0
