"""BigBlueButton."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from hostapp.domain.meetings import FileKind, MeetingState, Source
from tests.support.folders import Folders, names_by_kind, only_meeting

ID = "0123456789abcdef0123456789abcdef01234567-1630430006889"
METADATA = """<recording><id>x</id><state>{state}</state><published>true</published>
 <start_time>1630430007000</start_time><end_time>1630433606889</end_time>
 <meeting id="m" externalId="room-1" name="Other name" breakout="false"/>
 <meta><meetingName>Weekly sync</meetingName><meetingId>room-1</meetingId></meta>
 <playback><format>presentation</format><duration>126376</duration></playback></recording>"""


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


def published(folders: Folders, metadata: str = METADATA.format(state="published")) -> None:
    place = f"published/presentation/{ID}"
    folders.file(f"{place}/metadata.xml", metadata)
    folders.files(place, "slides_new.xml", "shapes.svg", "notes.html", "caption_en.vtt")
    folders.files(f"{place}/video", "webcams.webm", "webcams.mp4")
    folders.files(f"{place}/deskshare", "deskshare.webm")
    folders.files(f"{place}/presentation/abc", "slide-1.png")


def test_a_published_recording(folders: Folders) -> None:
    published(folders)

    meeting = only_meeting(folders.root)

    assert (meeting.source, meeting.title) == (Source.BIGBLUEBUTTON, "Weekly sync")
    assert meeting.started_at == datetime(2021, 8, 31, 17, 13, 27, tzinfo=UTC)
    assert meeting.duration_seconds == pytest.approx(126.376)
    assert meeting.meeting_number == "room-1"
    assert names_by_kind(meeting) == {
        FileKind.VIDEO: {"webcams.webm", "webcams.mp4", "deskshare.webm"},
        FileKind.CHAT: {"slides_new.xml"},
        FileKind.CAPTIONS: {"caption_en.vtt"},
        FileKind.DOCUMENT: {"notes.html"},
        FileKind.METADATA: {"metadata.xml", "shapes.svg"},
    }
    assert meeting.states == frozenset()


def test_a_recording_in_processing_is_being_written(folders: Folders) -> None:
    published(folders, METADATA.format(state="processing"))

    assert only_meeting(folders.root).states == {MeetingState.WRITING}


@pytest.mark.parametrize("metadata", ["<", "", "<!DOCTYPE a [<!ENTITY b 'c'>]><recording/>"])
def test_broken_metadata_is_said_and_the_folder_still_tells_the_start(
    folders: Folders, metadata: str
) -> None:
    published(folders, metadata)

    meeting = only_meeting(folders.root)

    assert meeting.started_at == datetime(2021, 8, 31, 17, 13, 26, 889000, tzinfo=UTC)
    assert meeting.problems[0].startswith("BigBlueButton's metadata.xml cannot be used: it ")


def test_numbers_that_are_none_are_passed_over(folders: Folders) -> None:
    published(folders, METADATA.format(state="").replace("126376", "soon"))

    assert only_meeting(folders.root).duration_seconds is None


def test_a_raw_recording_is_unconverted_and_named_by_the_head_of_its_events(
    folders: Folders,
) -> None:
    place = f"recording/raw/{ID}"
    head = '<recording meeting_id="m"><meeting id="m" externalId="e" name="n"/>'
    head += '<metadata meetingName="Weekly sync" meetingId="room-1"/>'
    folders.file(f"{place}/events.xml", head + "<event/>" * 20_000)
    folders.files(f"{place}/audio", "mic.opus")
    folders.files(f"{place}/video/{ID}", "cam.webm")

    meeting = only_meeting(folders.root)

    assert (meeting.title, meeting.meeting_number) == ("Weekly sync", "room-1")
    assert meeting.states == {MeetingState.UNCONVERTED}
    assert names_by_kind(meeting)[FileKind.UNCONVERTED] == {"mic.opus", "cam.webm"}


@pytest.mark.parametrize("events", ["<>", "<!DOCTYPE a>", "\0"])
def test_broken_events_are_said(folders: Folders, events: str) -> None:
    folders.file(f"recording/raw/{ID}/events.xml", events)
    folders.file(f"recording/raw/{ID}/audio/mic.opus")

    meeting = only_meeting(folders.root)

    assert (meeting.title, len(meeting.problems)) == ("BigBlueButton recording", 1)


def test_a_recording_of_notes_alone_has_no_media(folders: Folders) -> None:
    folders.files(f"published/notes/{ID}", "notes.html")

    assert only_meeting(folders.root).states == {MeetingState.NO_MEDIA}


def test_a_meeting_without_pictures_has_sound_only(folders: Folders) -> None:
    folders.files(f"published/presentation/{ID}/audio", "audio.webm", "audio.ogg")

    kinds = names_by_kind(only_meeting(folders.root))

    assert kinds == {FileKind.AUDIO: {"audio.webm", "audio.ogg"}}


def test_an_empty_file_beside_it_stands_against_nothing(folders: Folders) -> None:
    folders.files(f"published/presentation/{ID}/video", "webcams.webm")
    folders.file(f"published/presentation/{ID}/notes.html", "")

    assert only_meeting(folders.root).states == frozenset()
