import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from hostapp.domain.meetings import MeetingState
from hostapp.services.rows import Query
from hostapp.services.scan import Scan
from hostapp.services.watching import RESCAN_NS, Watching
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.library import Library
from tests.support.folders import Folders
from tests.support.libraries import NOW, ZONE, by_title, opened_keepsakes, opened_library
from tests.support.recordings_zoom import MAGIC

SECOND = 1_000_000_000
CALL = "2026-03-04 10.00.00"


@dataclass
class Watched:
    folders: Folders
    library: Library
    watching: Watching
    clock: list[int]

    def later(self, seconds: float = 30) -> bool:
        """Let time go by and look; say whether there was news."""
        self.clock[0] += int(seconds * SECOND)
        return self.watching.step() is not None

    def touch(self, *names: str) -> None:
        """Show that these folders changed just now, by the clock of the test."""
        for name in names or (".",):
            os.utime(self.folders.root / name, ns=(self.clock[0], self.clock[0]))

    def titles(self) -> list[str]:
        return sorted(by_title(self.library))

    def states(self, title: str) -> frozenset[MeetingState]:
        return self.library.meeting(by_title(self.library)[title]).states


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        yield begun(tmp_path, library, keepsakes)


def begun(tmp_path: Path, library: Library, keepsakes: Keepsakes) -> Watched:
    clock = [int(NOW.timestamp()) * SECOND]
    folders = Folders(tmp_path / "Zoom")
    folders.files(f"03/{CALL} Old", f"audio1{MAGIC}.m4a", f"video1{MAGIC}.mp4")
    folders.file("talk.mp4")
    scan = Scan(library, keepsakes, zone=ZONE, now_ns=lambda: clock[0])
    watching = Watching(library=library, keepsakes=keepsakes, scan=scan, now_ns=lambda: clock[0])
    scan.run([folders.root])
    watching.step()
    return Watched(folders, library, watching, clock)


def test_nothing_happens_while_nothing_changes(watched: Watched) -> None:
    assert not watched.later()
    assert not watched.later()


def test_a_new_recording_appears_by_itself(watched: Watched) -> None:
    watched.folders.files(f"03/{CALL} New", f"audio2{MAGIC}.m4a")
    watched.touch("03")
    assert watched.later()
    assert watched.titles() == ["New", "Old", "talk"]
    assert not watched.later()


def test_one_that_is_being_written_is_said_so_until_it_stops_growing(watched: Watched) -> None:
    path = watched.folders.root / "new.mp4"
    for length in (1, 2, 3):
        path.write_bytes(bytes(1000 * length))
        os.utime(path, ns=(watched.clock[0], watched.clock[0]))
        watched.touch()
        assert watched.later(3)
    assert watched.states("new") == {MeetingState.WRITING}
    assert [watched.later(30) for _ in range(3)] == [False, False, False]
    assert watched.states("new") == frozenset()


def test_a_new_folder_in_a_new_folder_is_found(watched: Watched) -> None:
    (watched.folders.root / "04").mkdir()
    watched.touch(".", "04")
    watched.later()
    watched.folders.files(f"04/{CALL} Next", f"audio3{MAGIC}.m4a")
    watched.touch("04")
    assert watched.later()
    assert "Next" in watched.titles()


def test_a_meeting_that_is_moved_or_deleted_is_followed(watched: Watched) -> None:
    old = by_title(watched.library)["Old"]
    root = watched.folders.root
    (root / f"03/{CALL} Old").rename(root / f"{CALL} Renamed")
    watched.touch(".", "03")
    assert watched.later()
    assert by_title(watched.library)["Renamed"] == old
    shutil.rmtree(root / f"{CALL} Renamed")
    watched.touch()
    watched.later()
    assert watched.states("Renamed") == {MeetingState.NOT_SEEN}


def test_a_root_that_goes_takes_its_meetings_away_and_brings_them_back(watched: Watched) -> None:
    root = watched.folders.root
    elsewhere = root.rename(root.with_name("elsewhere"))
    assert watched.later()
    assert watched.states("Old") == {MeetingState.AWAY}
    elsewhere.rename(root)
    assert watched.later()
    assert watched.states("Old") == frozenset()


def test_what_no_look_shows_is_found_by_the_next_rescan(watched: Watched) -> None:
    path = watched.folders.file(f"03/{CALL} Old/chat.txt", "10:00:01\t From Ana Ortiz : hello\n")
    os.utime(path.parent, ns=(1, 1))
    assert not watched.later()
    assert watched.later(RESCAN_NS / SECOND)
    files = watched.library.meeting(by_title(watched.library)["Old"]).files
    assert {Path(file.path.decode()).name for file in files} >= {"chat.txt"}
    assert watched.library.listing.count(Query(), NOW) == 2
