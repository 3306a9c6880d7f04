import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from hostapp.domain.meetings import MeetingState
from hostapp.media.prober import Probe, Prober
from hostapp.services.lengths import Lengths
from hostapp.services.reading import Reading
from hostapp.services.rows import Query
from hostapp.services.search import Search
from hostapp.services.words import WordReading
from hostapp.services.words_apart import WordsApart
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.library import Library
from tests.support.folders import Folders
from tests.support.libraries import NOW, ZONE, opened_keepsakes, opened_library, scanned
from tests.support.recorded import playable
from tests.support.recordings_zoom import MAGIC
from tests.support.word_samples import VTT

FOLDER = "2026-03-0{} 10.00.00 Call {}"
VIDEO = f"video1{MAGIC}.mp4"


class Asked(Prober):
    """Remembers what was asked for, and knows nothing."""

    paths: list[bytes]

    def each(self, paths: Sequence[bytes]) -> Iterator[Probe]:
        Asked.paths += paths
        for _ in paths:
            yield Probe(60.0)


@pytest.fixture(autouse=True)
def _nothing_asked() -> None:
    Asked.paths = []


def reading(library: Library, keepsakes: Keepsakes, **about: object) -> Reading:
    words = WordReading(library, keepsakes, zone=ZONE, **about)  # type: ignore[arg-type]
    return Reading(words, Lengths(library, prober=Asked))


def lengths_in(library: Library) -> dict[str, float | None]:
    rows = library.listing.page(Query(), 0, 9, NOW)
    return {row.title: row.duration_seconds for row in rows}


def test_plain_files_are_read_by_one_process_and_nobody_else(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "Zoom")
    for day in (1, 2):
        name = FOLDER.format(day, day)
        folders.file(f"{name}/audio1{MAGIC}.m4a", playable(f"sound {day}"))
        folders.file(f"{name}/closed_caption.vtt", VTT)
    folders.file(f"{FOLDER.format(3, 3)}/audio1{MAGIC}.m4a", playable("no words"))
    started: list[WordsApart] = []

    def apart() -> WordsApart:
        started.append(WordsApart())
        return started[-1]

    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        told: list[tuple[int, int]] = []
        read = reading(library, keepsakes, apart=apart).run(
            progress=lambda *done: told.append(done)
        )
        assert len(read.words) == 3
        assert read.measured == 0
        assert told == [(1, 3), (2, 3), (3, 3)]
        assert Asked.paths == []
        assert lengths_in(library) == dict.fromkeys(("Call 1", "Call 2", "Call 3"), 0.256)
        assert {file.problem for each in library.all_meetings() for file in each.files} == {None}
        assert len(Search(library).passages("hello")) == 2
        assert all(each._process is None for each in started)
        assert reading(library, keepsakes).run() == ((), 0)


def test_what_needs_a_decoder_is_measured_by_one(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "Zoom")
    folders.file(f"{FOLDER.format(1, 1)}/audio1{MAGIC}.m4a", playable("plain"))
    folders.file(f"{FOLDER.format(1, 1)}/video1{MAGIC}.mp4", "not plain")
    folders.file("talk.mkv", "never asked of the process that reads words")
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        read = reading(library, keepsakes).run()
        assert (len(read.words), read.measured) == (2, 2)
        assert {path.rpartition(b".")[2] for path in Asked.paths} == {b"m4a", b"mp4", b"mkv"}
        assert lengths_in(library) == {"Call 1": 60.0, "talk": 60.0}


@pytest.mark.parametrize("sound", [b"", b"not plain"])
def test_a_second_part_begins_where_the_first_ends(tmp_path: Path, sound: bytes) -> None:
    """Whether its length was read together with the words or had to be waited for."""
    folders = Folders(tmp_path / "Zoom")
    name = FOLDER.format(1, 1)
    for part in (1, 2):
        folders.file(f"{name}/audio{part}{MAGIC}.m4a", sound or playable(f"part {part}"))
        folders.file(f"{name}/audio{part}{MAGIC}.vtt", VTT)
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        read = reading(library, keepsakes).run()
        assert len(read.words) == 1
        hits = Search(library).passages("hello")
        first, second = sorted(each.start_seconds or 0.0 for each in hits)
        assert second - first == pytest.approx(60.0 if sound else 0.256)


def test_stopping_leaves_the_rest_for_the_next_time(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "Zoom")
    for day in (1, 2, 3):
        folders.file(f"{FOLDER.format(day, day)}/audio1{MAGIC}.m4a", playable(f"sound {day}"))
    folders.file("talk.mkv", "not plain")
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        told: list[int] = []
        some = reading(library, keepsakes).run(
            progress=lambda done, _: told.append(done), cancelled=lambda: len(told) == 2
        )
        assert (len(some.words), some.measured, Asked.paths) == (2, 0, [])
        rest = reading(library, keepsakes).run()
        assert (len(rest.words), rest.measured) == (2, 1)


@pytest.mark.skipif(os.name == "nt", reason="holes are made otherwise there")
def test_of_files_in_the_cloud_what_is_here_is_read_and_the_rest_when_it_comes(
    tmp_path: Path,
) -> None:
    folders = Folders(tmp_path / "Zoom")
    name = FOLDER.format(1, 1)
    folders.file(f"{name}/audio1{MAGIC}.m4a", playable("sound"))
    folders.file(f"{name}/closed_caption.vtt", VTT)
    folders.files(name, "meeting_saved_chat.txt", VIDEO)
    chat, video = (folders.root / name / each for each in ("meeting_saved_chat.txt", VIDEO))
    text = b"00:00:09\t From  Bo Li : budget\n".ljust(1 << 20)
    for path in (chat, video):
        os.truncate(path, 0)
        os.truncate(path, len(text))
    times = chat.stat()
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        (meeting,) = library.all_meetings()
        assert MeetingState.CLOUD_ONLY in meeting.states
        assert len(reading(library, keepsakes).run().words) == 1
        assert len(Search(library).passages("hello")) == 1
        assert lengths_in(library) == {"Call 1": 0.256}
        chat.write_bytes(text)
        os.utime(chat, ns=(times.st_atime_ns, times.st_mtime_ns))
        scanned(library, keepsakes)
        (meeting,) = library.all_meetings()
        assert MeetingState.CLOUD_ONLY in meeting.states
        assert len(reading(library, keepsakes).run().words) == 1
        assert len(Search(library).passages("budget")) == 1
        assert len(Search(library).passages("hello")) == 1
        scanned(library, keepsakes)
        assert reading(library, keepsakes).run() == ((), 0)
        assert Asked.paths == []
