"""Google Meet."""

from pathlib import Path

import pytest

from hostapp.domain.meetings import Confidence, FileKind, MeetingState, Source
from hostapp.recordings.tools.google_meet import GoogleMeet
from tests.support.folders import Folders, meetings_in, names_by_kind, only_meeting
from tests.support.named import named, start_of


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


@pytest.mark.parametrize(
    ("name", "title", "start"),
    [
        ("W s - 2026_08_15 22_45 CEST - Recording.mp4", "W s", "2026-08-15 20:45:00"),
        ("W s – 2026_08_15 22_45 BST – Recording.mp4", "W s", "2026-08-15 20:45:00?"),
        ("W - s - 2026_08_15 22_45 GMT-05_00 - Recording.mp4", "W - s", "2026-08-16 03:45:00"),
        ("W s - 2026_08_15 22_45 - Recording.mp4", "W s", "2026-08-15 20:45:00"),
        ("W s - 2026_07_01 - Recording.mp4", "W s", "2026-06-30 22:00:00?"),
        ("W s - 2026_08_15 22_45 GMT - Aufzeichnung.mp4", "W s", "2026-08-15 22:45:00"),
        ("W s (2025-04-11 11_16 GMT+8).mp4", "W s", "2025-04-11 03:16:00"),
        ("W s (2026-07-03 at 09_00 GMT-4).mp4", "W s", "2026-07-03 13:00:00"),
        (
            "Meeting started 2025_08_04 18_30 GMT+05_30 - Notes by Gemini.docx",
            "Meeting started",
            "2025-08-04 13:00:00",
        ),
    ],
)
def test_names_of_both_eras(name: str, title: str, start: str) -> None:
    found = named(GoogleMeet(), name)

    assert found is not None
    assert found.title == title
    assert start_of(GoogleMeet(), name) == start


@pytest.mark.parametrize(
    "name",
    [
        "W s - 2026_13_15 22_45 CEST - Recording.mp4",
        "W s - 2026_08_15 25_45 CEST - Recording.mp4",
        "W s (2025).mp4",
        "W s - 2026_08_15 22_45 CEST - Recording.py",
    ],
)
def test_other_names_are_not_meets(name: str) -> None:
    assert named(GoogleMeet(), name) is None


def test_a_code_for_a_title_is_the_number_and_a_foreign_kind_is_likely() -> None:
    code = named(GoogleMeet(), "abc-defg-hij (2021-03-08 at 10_00 GMT).mp4")
    foreign = named(GoogleMeet(), "W s - 2026_08_15 22_45 GMT - Aufzeichnung.mp4")

    assert code is not None
    assert code.meeting_number == "abc-defg-hij"
    assert foreign is not None
    assert foreign.confidence is Confidence.LIKELY


def test_documents_dated_later_join_the_recording(folders: Folders) -> None:
    folders.files(
        "Meet Recordings",
        "Weekly sync - 2026_08_15 22_45 CEST - Recording.mp4",
        "Weekly sync - 2026_08_15 22_45 CEST - Recording 2.mp4",
        "Weekly sync - 2026_08_15 23_02 CEST - Notes by Gemini.docx",
        "Weekly sync - 2026_08_15 23_02 CEST - Transcript.docx",
        "Weekly sync - 2026_08_15 23_02 CEST - Chat.txt",
        "Weekly sync - 2026_08_22 22_45 CEST - Recording.mp4",
    )

    first, second = meetings_in(folders.root)

    assert first.source is Source.GOOGLE_MEET
    kinds = names_by_kind(first)
    assert {kind: len(names) for kind, names in kinds.items()} == {
        FileKind.VIDEO: 2,
        FileKind.DOCUMENT: 1,
        FileKind.TRANSCRIPT: 1,
        FileKind.CHAT: 1,
    }
    assert [file.part for file in first.files if file.kind is FileKind.VIDEO] == [1, 2]
    assert len(second.files) == 1


def test_old_companions_share_the_stem(folders: Folders) -> None:
    stem = "Weekly sync (2025-04-11 11_16 GMT+8)"
    folders.files("", f"{stem}.mp4", f"{stem} - Transcript.docx", f"{stem}.sbv", f"{stem}.txt")

    kinds = names_by_kind(only_meeting(folders.root))

    assert kinds[FileKind.TRANSCRIPT] == {f"{stem} - Transcript.docx"}
    assert kinds[FileKind.CHAT] == {f"{stem}.sbv", f"{stem}.txt"}


def test_a_link_to_a_document_is_only_in_the_cloud(folders: Folders) -> None:
    folders.file("Weekly sync - 2026_08_15 23_02 CEST - Transcript.gdoc", '{"url": "x"}')

    meeting = only_meeting(folders.root)

    assert meeting.states == {MeetingState.CLOUD_ONLY, MeetingState.NO_MEDIA}


def test_notes_too_far_away_stay_alone(folders: Folders) -> None:
    folders.files(
        "",
        "Weekly sync - 2026_08_15 10_00 CEST - Recording.mp4",
        "Weekly sync - 2026_08_15 14_01 CEST - Transcript.docx",
    )

    assert [len(meeting.files) for meeting in meetings_in(folders.root)] == [1, 1]
