"""GoTo."""

from pathlib import Path

from hostapp.domain.meetings import MeetingState, Source
from hostapp.recordings.tools.goto import GoTo
from tests.support.folders import Folders, only_meeting
from tests.support.named import named


def test_a_recording_waits_for_its_conversion(tmp_path: Path) -> None:
    Folders(tmp_path).files("", "2026-03-04 10.00 Weekly sync.g2m")

    meeting = only_meeting(tmp_path)

    assert (meeting.source, meeting.states) == (
        Source.GOTO,
        frozenset({MeetingState.UNCONVERTED}),
    )


def test_other_names() -> None:
    assert named(GoTo(), "Weekly sync.mp4") is None
