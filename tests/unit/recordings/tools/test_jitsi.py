"""Jitsi's recorder."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hostapp.domain.meetings import Confidence, FileKind, MeetingState, NameOrigin, Source
from tests.support.folders import Folders, names_by_kind, only_meeting

FILE = "weekly-sync_2026-08-05-14-03-22.mp4"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


def metadata(participants: object = ()) -> str:
    return json.dumps(
        {"meeting_url": "https://meet.example.org/team/WeeklySync", "participants": participants}
    )


def test_a_session_has_room_start_and_signed_in_people(folders: Folders) -> None:
    user = {"name": "Ana Ortiz", "id": "1", "email": "ana@example.org", "avatar": ""}
    folders.files("session1", FILE)
    folders.file("session1/metadata.json", metadata([{"user": user, "group": "g"}]))

    meeting = only_meeting(folders.root)

    assert (meeting.source, meeting.title) == (Source.JITSI, "weekly sync")
    assert meeting.started_at == datetime(2026, 8, 5, 12, 3, 22, tzinfo=UTC)
    assert meeting.meeting_number == "WeeklySync"
    assert meeting.confidence is Confidence.CERTAIN
    (ana,) = meeting.people
    assert (ana.name, ana.email, ana.origins) == (
        "Ana Ortiz",
        "ana@example.org",
        frozenset({NameOrigin.METADATA}),
    )
    assert names_by_kind(meeting) == {
        FileKind.VIDEO: {FILE},
        FileKind.METADATA: {"metadata.json"},
    }


def test_without_metadata_it_is_partial(folders: Folders) -> None:
    folders.files("session1", FILE)

    meeting = only_meeting(folders.root)

    assert meeting.states == {MeetingState.PARTIAL}
    assert meeting.confidence is Confidence.LIKELY


def test_a_name_cut_at_its_length_still_belongs_to_its_session(folders: Folders) -> None:
    folders.files("session1", ("long-room-" * 20)[:125])
    folders.file("session1/metadata.json", metadata())

    meeting = only_meeting(folders.root)

    assert meeting.title == "WeeklySync"
    assert FileKind.VIDEO in names_by_kind(meeting)


@pytest.mark.parametrize(
    "content",
    ["{", "[]", "{}", '{"meeting_url": 3}', '{"meeting_url": "https://[", "participants": 7}'],
)
def test_other_or_broken_metadata_stops_nothing(folders: Folders, content: str) -> None:
    folders.files("session1", FILE)
    folders.file("session1/metadata.json", content)

    assert only_meeting(folders.root).source is Source.JITSI


@pytest.mark.parametrize("listed", [7, [7], [{"user": 7}], [{"user": {"name": 7}}], None])
def test_odd_participants_name_nobody(folders: Folders, listed: object) -> None:
    folders.files("session1", FILE)
    folders.file("session1/metadata.json", metadata(listed))

    assert only_meeting(folders.root).people == ()
