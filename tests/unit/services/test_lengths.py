import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from hostapp.domain.meetings import MeetingState
from hostapp.media.mp4_length import UNINDEXED
from hostapp.media.prober import Probe, Prober
from hostapp.services.lengths import Lengths
from hostapp.services.rows import Query
from tests.support.folders import Folders
from tests.support.libraries import NOW, opened_keepsakes, opened_library, scanned
from tests.support.recorded import playable


class Told(Prober):
    """Answers by the file's name, and counts."""

    asked = 0

    def each(self, paths: Sequence[bytes]) -> Iterator[Probe]:
        Told.asked += len(paths)
        for path in paths:
            broken = b"broken" in path
            yield (
                Probe(None, "It cannot be played.")
                if broken
                else Probe(float(len(path.rpartition(b"/")[2])))
            )


def test_each_file_is_opened_once_wherever_it_goes(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "media")
    folders.files("", "one.mp3", "broken.mp3")
    Told.asked = 0
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        lengths = Lengths(library, prober=Told)
        told: list[tuple[int, int]] = []
        assert lengths.run(progress=lambda *done: told.append(done)) == 2
        assert told == [(1, 2), (2, 2)]
        rows = {row.title: row.duration_seconds for row in library.listing.page(Query(), 0, 9, NOW)}
        assert rows == {"one": 7.0, "broken": None}
        problems = [file.problem for each in library.all_meetings() for file in each.files]
        assert sorted(map(str, problems)) == ["It cannot be played.", "None"]
        (folders.root / "sub").mkdir()
        folders.file("three.mp3", "x")
        scanned(library, keepsakes)
        assert lengths.run() == 1
        assert Told.asked == 3


def test_a_time_far_in_the_future_stops_nothing(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "media")
    folders.files("", "one.mp3", "three.mp3")
    os.utime(folders.root / "one.mp3", (10**10, 10**10))
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        lengths = Lengths(library, prober=Told)
        assert lengths.run() == 2
        assert lengths.run() == 0
        rows = {row.title: row.duration_seconds for row in library.listing.page(Query(), 0, 9, NOW)}
        assert rows == {"one": 7.0, "three": 9.0}


def test_stopping_keeps_what_was_learned(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "media")
    folders.files("", "one.mp3", "three.mp3", "sixteen.mp3")
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        lengths = Lengths(library, prober=Told)
        told: list[int] = []
        done = lengths.run(
            progress=lambda done, _: told.append(done), cancelled=lambda: len(told) == 2
        )
        assert done == 2
        assert lengths.run() == 1


def test_a_file_without_an_index_is_still_being_written(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "media")
    folders.file("talk.mp4", b"\0\0\0\x10ftypisom\0\0\0\0" + b"\0\0\0\x00mdat" + b"x" * 99)
    folders.file("broken.mp4", b"nothing")
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        for _ in range(2):
            Lengths(library).run()
            states = {each.title: each.states for each in library.all_meetings()}
            assert states == {"talk": {MeetingState.WRITING}, "broken": frozenset()}
            folders.file("other.txt", "seen again, and only talk.mp4 can tell its state")
            scanned(library, keepsakes)
        (talk,) = [each for each in library.all_meetings() if each.title == "talk"]
        assert talk.files[0].problem == UNINDEXED
        folders.file("talk.mp4", playable("talk"))
        scanned(library, keepsakes)
        Lengths(library).run()
        assert all(each.states == frozenset() for each in library.all_meetings())


@pytest.mark.skipif(os.name == "nt", reason="holes are made otherwise there")
def test_what_is_only_in_the_cloud_is_read_once_it_is_here(tmp_path: Path) -> None:
    """Opening it would download it; and once that is done, no time on the disk need tell so."""
    folders = Folders(tmp_path / "media")
    path = folders.root / "talk.mp4"
    folders.file("talk.mp4", "")
    os.truncate(path, len(playable("talk")) + (1 << 20))
    times = path.stat()
    Told.asked = 0
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        (meeting,) = library.all_meetings()
        assert MeetingState.CLOUD_ONLY in meeting.states
        lengths = Lengths(library, prober=Told)
        assert lengths.run() == 1
        assert (lengths.run(), Told.asked) == (0, 0)
        path.write_bytes(playable("talk") + bytes(1 << 20))
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
        scanned(library, keepsakes)
        assert lengths.run() == 1
        assert Told.asked == 1
        assert next(iter(library.all_meetings())).files[0].duration_seconds == len("talk.mp4")
