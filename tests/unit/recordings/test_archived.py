"""Folders with `transcript.vtt` and `chat.txt`."""

from pathlib import Path

import pytest

from hostapp.domain.meetings import Confidence, FileKind, MeetingState, Source
from tests.support.folders import Folders, meetings_in, names_by_kind, only_meeting

WORDS = ("transcript.vtt", "chat.txt", "Captions.srt")


def test_they_belong_to_the_only_recording_of_their_folder(tmp_path: Path) -> None:
    Folders(tmp_path).files("2024-01 board", "recording.mp4", *WORDS)

    assert names_by_kind(only_meeting(tmp_path)) == {
        FileKind.VIDEO: {"recording.mp4"},
        FileKind.TRANSCRIPT: {"transcript.vtt"},
        FileKind.CHAT: {"chat.txt"},
        FileKind.CAPTIONS: {"Captions.srt"},
    }


def test_without_a_recording_they_are_a_meeting_called_as_its_folder(tmp_path: Path) -> None:
    Folders(tmp_path).files("2024-01 board", *WORDS)

    meeting = only_meeting(tmp_path)

    assert (meeting.title, meeting.source) == ("2024-01 board", Source.UNKNOWN)
    assert meeting.confidence is Confidence.GUESS
    assert meeting.states == {MeetingState.NO_MEDIA}
    assert len(meeting.files) == len(WORDS)


@pytest.mark.parametrize("name", ["chat.txt", "transcript.txt", "chats.vtt"])
def test_other_names_do_not_count(tmp_path: Path, name: str) -> None:
    Folders(tmp_path).files("", "recording.mp4", name)

    assert all(len(meeting.files) == 1 for meeting in meetings_in(tmp_path))


def test_among_several_recordings_nobody_guesses(tmp_path: Path) -> None:
    Folders(tmp_path).files("", "one.mp4", "two.mp4", "transcript.vtt", "chat.txt")

    assert [len(meeting.files) for meeting in meetings_in(tmp_path)] == [1, 1, 1]


@pytest.mark.parametrize(
    "name",
    ["meetingAttendanceList.csv", "meetingAttendanceList (1).csv"],
)
def test_a_nameless_list_of_who_was_there_belongs_to_the_only_recording(
    tmp_path: Path, name: str
) -> None:
    Folders(tmp_path).files("", "Weekly-20260304_100000-Meeting Recording.mp4", name)

    meeting = only_meeting(tmp_path)

    assert [file.kind for file in meeting.files] == [FileKind.VIDEO, FileKind.METADATA]


def test_a_nameless_list_among_several_recordings_or_none_is_let_be(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    folders.files("none", "meetingAttendanceList.csv")
    folders.files("two", "one.mp4", "two.mp4", "meetingAttendanceList.csv")

    assert [len(meeting.files) for meeting in meetings_in(tmp_path)] == [1, 1]
