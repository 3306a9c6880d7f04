import os
from pathlib import Path

import pytest

from hostapp.services import word_course
from hostapp.services.word_course import WordCourse
from hostapp.services.words_apart import WordsApart
from tests.support.folders import Folders
from tests.support.libraries import ZONE, opened_keepsakes, opened_library, scanned
from tests.support.recordings_zoom import MAGIC
from tests.support.word_samples import VTT

FOLDER = "2026-03-0{} 10.00.00 Call"


class Counted(WordsApart):
    """Remembers how many meetings were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = 0

    def ask(self, meetings: object) -> None:
        assert isinstance(meetings, list)
        self.begun += len(meetings)
        super().ask(meetings)


def test_the_newest_comes_first_and_what_has_parts_last(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "Zoom")
    for day in range(1, 5):
        folders.files(FOLDER.format(day), f"audio1{MAGIC}.m4a")
        folders.file(f"{FOLDER.format(day)}/closed_caption.vtt", VTT)
    folders.files(FOLDER.format(3), f"audio2{MAGIC}.m4a")
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        unread = library.words.unread()
        with WordCourse(library, unread, zone=ZONE) as course:
            told = list(course.told())
        days = [os.path.basename(source.folder)[9:10] for source, _ in told]
        assert days == [b"4", b"2", b"1", b"3"]
        assert [one.cues for _, one in told] == [{"Ana Ortiz": 1}] * 4
        assert not any(one.wants_lengths for _, one in told)


def test_where_nothing_is_to_be_had_no_process_is_started(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "Zoom")
    folders.files(FOLDER.format(1), f"audio1{MAGIC}.ogg")
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        counted = Counted()
        with WordCourse(
            library, library.words.unread(), zone=ZONE, apart=lambda: counted
        ) as course:
            ((_, told),) = course.told()
        assert told.said == []
        assert (counted.begun, counted._process) == (0, None)


def test_only_so_many_are_asked_for_ahead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_course, "AT_ONCE", 2)
    monkeypatch.setattr(word_course, "AHEAD", 4)
    folders = Folders(tmp_path / "Zoom")
    for day in range(1, 8):
        folders.file(f"{FOLDER.format(day)}/closed_caption.vtt", VTT)
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        counted = Counted()
        with WordCourse(
            library, library.words.unread(), zone=ZONE, apart=lambda: counted
        ) as course:
            course.ask()
            assert counted.begun == 4
            told = course.told()
            next(told)
            assert counted.begun == 4
            assert len(list(told)) == 6
        assert counted.begun == 7


def test_it_ends_early_if_that_is_wanted_while_it_waits(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "Zoom")
    folders.file(f"{FOLDER.format(1)}/closed_caption.vtt", VTT)
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)

        class Cancelled(WordsApart):
            def take(self, cancelled: object = None) -> None:
                assert cancelled is not None

        with WordCourse(library, library.words.unread(), zone=ZONE, apart=Cancelled) as course:
            assert list(course.told(lambda: True)) == []
