"""OBS Studio."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hostapp.domain.meetings import FileKind, Source
from hostapp.recordings.tools.obs import Obs
from tests.support.folders import Folders, meetings_in, only_meeting
from tests.support.named import named, start_of


@pytest.mark.parametrize(
    "name",
    [
        "2026-02-01 02-03-08.mp4",
        "2026-02-01_02-03-08.mkv",
        "2026-02-01 02-03-08 (2).mov",
        "2026-02-01_02-03-08_2.flv",
        "Replay 2026-02-01 02-03-08.mp4",
        "Replay_2026-02-01_02-03-08.mp4",
    ],
)
def test_default_names(name: str) -> None:
    assert start_of(Obs(), name) == "2026-02-01 01:03:08"


@pytest.mark.parametrize(
    "name",
    [
        "2026-02-31 02-03-08.mp4",
        "2026-02-01.mp4",
        "x 2026-02-01 02-03-08.mp4",
        "2026-02-01 02-03-08.txt",
    ],
)
def test_other_names(name: str) -> None:
    assert named(Obs(), name) is None


def test_a_remuxed_pair_is_one_meeting(tmp_path: Path) -> None:
    Folders(tmp_path).files("", "2026-02-01 02-03-08.mkv", "2026-02-01 02-03-08.mp4")

    meeting = only_meeting(tmp_path)

    assert meeting.source is Source.OBS
    assert [(file.kind, file.part) for file in meeting.files] == [(FileKind.VIDEO, 1)] * 2


def test_a_split_recording_is_joined_and_a_later_one_is_not(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    first_ended = datetime(2026, 2, 1, 2, 3, 8, tzinfo=UTC)
    folders.file("2026-02-01 02-03-08.mp4", at=first_ended)
    folders.file("2026-02-01 03-03-09.mp4", at=first_ended + timedelta(minutes=10))
    folders.file("2026-02-01 03-30-00.mp4", at=first_ended + timedelta(minutes=50))

    split, later = meetings_in(tmp_path)

    assert [file.part for file in split.files] == [1, 2]
    assert len(later.files) == 1
