"""Loose files become meetings."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.folders import Folders, meetings_in

LOOSE = [
    "Weekly sync-20260815_200732-Meeting Recording.mp4",
    "Weekly sync-20260815_200732-Meeting Recording (1).mp4",
    "Weekly sync.vtt",
    "2026-02-01 02-03-08.mkv",
    "2026-02-01 02-03-08.mp4",
    "GMT20240124-202901_Recording_1920x1080.mp4",
    "GMT20240124-202901_Recording.transcript.vtt",
    "Weekly sync - 2026_08_15 22_45 GMT - Recording.mp4",
    "Weekly sync - 2026_08_15 23_02 GMT - Transcript.docx",
    "talk.mp4",
    "talk (1).mp4",
    "talk.srt",
    "holiday.jpg",
]


def groups(folder: Path) -> set[frozenset[str]]:
    return {
        frozenset(file.path.rpartition(b"/")[2].decode() for file in meeting.files)
        for meeting in meetings_in(folder)
    }


def test_each_finds_its_own(tmp_path: Path) -> None:
    Folders(tmp_path).files("", *LOOSE)

    assert groups(tmp_path) == {
        frozenset(LOOSE[0:2]),
        frozenset(LOOSE[3:5]),
        frozenset(LOOSE[5:7]),
        frozenset(LOOSE[7:9]),
        frozenset(["talk.mp4", "talk.srt"]),
        frozenset(["talk (1).mp4"]),
        frozenset(["Weekly sync.vtt"]),
    }


@given(chosen=st.sets(st.sampled_from(LOOSE)))
def test_no_file_is_lost_or_counted_twice(
    chosen: set[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("loose")
    Folders(folder).files("", *chosen)

    found = [name for group in groups(folder) for name in group]

    assert sorted(found) == sorted(chosen - {"holiday.jpg"})
