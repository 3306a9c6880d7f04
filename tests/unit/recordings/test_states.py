"""Placeholders of files that are elsewhere."""

import os
from pathlib import Path

import pytest

from hostapp.domain.meetings import MeetingState
from hostapp.recordings.states import is_cloud_only
from tests.support.folders import Folders, only_meeting


@pytest.mark.parametrize(("size", "expected"), [(0, False), (100, False), (1 << 20, True)])
def test_a_file_without_blocks_is_elsewhere(tmp_path: Path, size: int, expected: bool) -> None:
    path = tmp_path / "talk.mp4"
    path.touch()
    os.truncate(path, size)

    assert is_cloud_only(path.stat()) is expected


def test_a_stored_file_is_here(tmp_path: Path) -> None:
    path = tmp_path / "talk.mp4"
    path.write_bytes(os.urandom(1 << 20))

    assert not is_cloud_only(path.stat())


@pytest.mark.parametrize("name", [".talk.mp4.icloud", "talk.mp4"])
def test_a_placeholder_makes_its_meeting_cloud_only(tmp_path: Path, name: str) -> None:
    folders = Folders(tmp_path)
    path = folders.file(name)
    if name == "talk.mp4":
        os.truncate(path, 1 << 20)
        with path.open("r+b") as stream:
            stream.truncate(0)
            stream.truncate(1 << 20)

    meeting = only_meeting(tmp_path)

    assert (meeting.title, meeting.states) == ("talk", frozenset({MeetingState.CLOUD_ONLY}))
    assert meeting.files[0].problem is not None
