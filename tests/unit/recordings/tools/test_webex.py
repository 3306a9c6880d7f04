"""Webex."""

from pathlib import Path

from hostapp.domain.meetings import FileKind, MeetingState, Source, TimeBase
from hostapp.recordings.tools.webex import Webex
from tests.support.folders import Folders, meetings_in, only_meeting
from tests.support.named import named, start_of


def test_parts_and_transcript_of_a_room(tmp_path: Path) -> None:
    stem = "Ana Ortiz's Personal Room-20240229 1129"
    Folders(tmp_path).files("", f"{stem}-1.mp4", f"{stem}-2.mp4", f"{stem}-1.vtt", f"{stem}-1.txt")

    meeting = only_meeting(tmp_path)

    assert (meeting.source, meeting.host) == (Source.WEBEX, "Ana Ortiz")
    assert meeting.time_base is TimeBase.ORGANISER_LOCAL
    parts = [(file.part, file.kind) for file in meeting.files]
    assert sorted(part for part, kind in parts if kind is FileKind.VIDEO) == [1, 2]
    assert {kind for _, kind in parts} == {FileKind.VIDEO, FileKind.TRANSCRIPT}


def test_a_later_part_alone_is_partial(tmp_path: Path) -> None:
    Folders(tmp_path).files("", "Weekly sync-20240229 1129-2.mp4")

    assert only_meeting(tmp_path).states == {MeetingState.PARTIAL}


def test_old_formats_need_their_player(tmp_path: Path) -> None:
    Folders(tmp_path).files("", "Weekly sync.arf", "Own.wrf")

    meetings = meetings_in(tmp_path)

    assert [meeting.source for meeting in meetings] == [Source.WEBEX] * 2
    assert all(meeting.states == {MeetingState.UNCONVERTED} for meeting in meetings)


def test_stamps() -> None:
    assert start_of(Webex(), "Weekly-sync-20240229 1129-1 (1).mp4") == "2024-02-29 10:29:00"
    assert named(Webex(), "Weekly sync-20240230 1129-1.mp4") is None
    assert named(Webex(), "Weekly sync-20240229 1129.mp4") is None
    assert named(Webex(), "Weekly sync-20240229 1129-1.py") is None
