"""Meetings made of groups."""

from datetime import timedelta
from pathlib import Path

import pytest

from hostapp.domain.meetings import MeetingState
from hostapp.recordings.found import Listed
from tests.support.folders import NOW, Folders, only_meeting, searched


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("talk.mp4.part", MeetingState.WRITING),
        ("talk.mp4.crdownload", MeetingState.WRITING),
        (".talk.mp4.aB3xY9", MeetingState.WRITING),
        (".talk.mp4.icloud", MeetingState.CLOUD_ONLY),
    ],
)
def test_files_that_are_not_there_yet(tmp_path: Path, name: str, state: MeetingState) -> None:
    Folders(tmp_path).files("", name)

    meeting = only_meeting(tmp_path)

    assert (meeting.title, meeting.states) == ("talk", frozenset({state}))
    assert meeting.files[0].problem is not None
    signatures = [one.signature for one in searched(tmp_path) if isinstance(one, Listed)]
    assert signatures == [b""]


@pytest.mark.parametrize(("seconds", "rests"), [(19, False), (21, True)])
def test_a_file_rests_after_twenty_seconds(tmp_path: Path, seconds: int, rests: bool) -> None:
    Folders(tmp_path).file("talk.mp4", at=NOW - timedelta(seconds=seconds))

    (signature,) = [one.signature for one in searched(tmp_path) if isinstance(one, Listed)]

    assert bool(signature) is rests
