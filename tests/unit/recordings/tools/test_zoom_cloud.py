"""Zoom cloud downloads."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hostapp.domain.meetings import Confidence, FileKind, MeetingState, Source, TimeBase
from tests.support.folders import Folders, meetings_in, names_by_kind, only_meeting

STAMP = "GMT20240124-202901"
FILES = (
    f"{STAMP}_Recording_1920x1080.mp4",
    f"{STAMP}_Recording_gallery_1920x1080.mp4",
    f"{STAMP}_Recording_avo_1280x720.mp4",
    f"{STAMP}_Recording.m4a",
    f"{STAMP}_Recording.transcript.vtt",
    f"{STAMP}_Recording.transcript (1).vtt",
    f"{STAMP}_Recording.cc.vtt",
    f"{STAMP}_RecordingnewChat.txt",
    f"{STAMP}_Recording.txt",
    f"{STAMP}_Recording_gallery_1920x1080_tb_320x180.jpg",
)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


def described(start: str = "2024-01-24T20:29:01Z", **more: object) -> str:
    return json.dumps(
        {
            "topic": "Weekly sync",
            "id": 889634849,
            "host_email": "ana@example.org",
            "start_time": start,
        }
        | more
    )


def test_files_of_one_stamp_are_one_meeting(folders: Folders) -> None:
    folders.files("", *FILES, "GMT20240125-080000_Recording_640x360.mp4")

    first, second = meetings_in(folders.root)

    assert first.source is second.source is Source.ZOOM_CLOUD
    assert (first.started_at, first.time_base) == (
        datetime(2024, 1, 24, 20, 29, 1, tzinfo=UTC),
        TimeBase.UTC,
    )
    kinds = names_by_kind(first)
    assert {kind: len(names) for kind, names in kinds.items()} == {
        FileKind.VIDEO: 3,
        FileKind.AUDIO: 1,
        FileKind.TRANSCRIPT: 2,
        FileKind.CAPTIONS: 1,
        FileKind.CHAT: 2,
    }
    assert first.states == frozenset()


def test_an_unfinished_download_is_being_written(folders: Folders) -> None:
    folders.files("", f"{STAMP}_Recording_1920x1080.mp4.crdownload")

    assert only_meeting(folders.root).states == {MeetingState.WRITING}


@pytest.mark.parametrize("name", ["recordings.json", "metadata.json"])
@pytest.mark.parametrize("wrap", ["{}", "[{}]", '{{"meetings": [{}]}}'])
def test_the_description_beside_it_names_topic_host_and_number(
    folders: Folders, name: str, wrap: str
) -> None:
    folders.files("", *FILES)
    folders.file(name, wrap.format(described()))

    meeting = only_meeting(folders.root)

    assert (meeting.title, meeting.host) == ("Weekly sync", "ana")
    assert meeting.meeting_number == "889634849"
    assert meeting.people[0].email == "ana@example.org"
    assert name in names_by_kind(meeting)[FileKind.METADATA]


def test_a_file_still_processing_makes_it_partial(folders: Folders) -> None:
    folders.files("", *FILES)
    folders.file("recordings.json", described(recording_files=[{"status": "processing"}]))

    assert only_meeting(folders.root).states == {MeetingState.PARTIAL}


@pytest.mark.parametrize(
    "content", [described("2024-01-24T20:29:59Z"), "[]", "[3]", '{"recording_files": 7}', "null"]
)
def test_another_meetings_description_is_not_taken(folders: Folders, content: str) -> None:
    folders.files("", *FILES)
    folders.file("recordings.json", content)

    assert only_meeting(folders.root).title == "Zoom cloud recording"


def test_a_broken_description_is_said(folders: Folders) -> None:
    folders.files("", *FILES)
    folders.file("recordings.json", "{")

    assert only_meeting(folders.root).problems == (
        "recordings.json cannot be used: it is not valid JSON.",
    )


def test_the_participant_report_joins_the_meeting_of_its_number(folders: Folders) -> None:
    folders.files("", *FILES, "GMT20240125-080000_Recording_640x360.mp4")
    folders.files("", "participants_889634849.csv", "participants_111111111.csv")
    folders.file("recordings.json", described())

    second, first = meetings_in(folders.root)

    assert first.title == "Weekly sync" or second.title == "Weekly sync"
    reports = {
        name
        for meeting in (first, second)
        for name in names_by_kind(meeting).get(FileKind.METADATA, set())
    }
    assert reports == {"recordings.json", "participants_889634849.csv"}


def test_the_only_report_joins_the_only_recording(folders: Folders) -> None:
    folders.files("", *FILES, "participants_889634849.csv")

    meeting = only_meeting(folders.root)

    assert meeting.meeting_number == "889634849"
    assert names_by_kind(meeting)[FileKind.METADATA] == {"participants_889634849.csv"}


def test_an_old_download_from_the_web_page_is_a_meeting_by_guess(folders: Folders) -> None:
    end = "Design_ the review_88812345678_Jan_24_2024"
    folders.files("", f"{end}.mp4", f"{end}.m4a", f"Audio Transcript_{end}.vtt")

    meeting = only_meeting(folders.root)

    assert (meeting.source, meeting.confidence) == (Source.ZOOM_CLOUD, Confidence.GUESS)
    assert (meeting.title, meeting.meeting_number) == ("Design_ the review", "88812345678")
    assert (meeting.time_base, meeting.started_text) == (TimeBase.LOCAL, "Jan_24_2024")
    assert meeting.states == {MeetingState.AMBIGUOUS_DATE}
    assert set(names_by_kind(meeting)) == {FileKind.VIDEO, FileKind.AUDIO, FileKind.TRANSCRIPT}


@pytest.mark.parametrize("stem", ["A_1234_Jan_24_2024", "A_123456789_Jan_44_2024", "A_123456789"])
def test_names_like_that_are_not_taken(folders: Folders, stem: str) -> None:
    folders.files("", f"{stem}.mp4")

    assert only_meeting(folders.root).source is Source.UNKNOWN
