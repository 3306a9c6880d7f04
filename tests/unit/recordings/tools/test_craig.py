"""Craig."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from hostapp.domain.meetings import Confidence, FileKind, MeetingState, NameOrigin, Source
from tests.support.folders import Folders, names_by_kind, only_meeting

INFO = (
    "Recording AbCdEfGhIjKl\r\n\r\nGuild:\t\tBook club (123)\r\nChannel:\tLounge (456)\r\n"
    "Requester:\tAna (ana.o) (789)\r\nStart time:\t2026-06-02T14:03:09.123Z\r\n\r\n"
    "Tracks:\r\n\tAna (ana.o) (789)\r\n\tboli#0042 (790)\r\n\r\nNotes:\r\n\t0:03:12: follow up\r\n"
)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


def test_a_folder_with_its_info(folders: Folders) -> None:
    folders.file("take/info.txt", INFO)
    folders.files("take", "raw.dat", "1-ana.flac", "2-boli_0042.flac", "3-late.flac", "cover.jpg")
    folders.files("take", "AbCdEfGhIjKl.aup")
    folders.files("take/AbCdEfGhIjKl_data", "4-more.flac")

    meeting = only_meeting(folders.root)

    assert (meeting.source, meeting.title) == (Source.CRAIG, "Book club / Lounge")
    assert meeting.started_at == datetime(2026, 6, 2, 14, 3, 9, 123000, tzinfo=UTC)
    assert (meeting.host, meeting.meeting_number) == ("Ana", "AbCdEfGhIjKl")
    speakers = {file.speaker for file in meeting.files if file.kind is FileKind.PARTICIPANT_AUDIO}
    assert speakers == {"Ana", "boli", "late", "more"}
    ana = next(person for person in meeting.people if person.name == "Ana")
    assert ana.origins == {NameOrigin.METADATA, NameOrigin.TRACK, NameOrigin.HOST}
    assert names_by_kind(meeting)[FileKind.METADATA] == {"info.txt", "raw.dat", "AbCdEfGhIjKl.aup"}


def test_an_info_alone_has_no_media(folders: Folders) -> None:
    folders.file("take/info.txt", "Recording AbCdEfGhIjKl\n")

    meeting = only_meeting(folders.root)

    assert (meeting.title, meeting.states) == (
        "Craig AbCdEfGhIjKl",
        frozenset({MeetingState.NO_MEDIA}),
    )


@pytest.mark.parametrize("content", ["", "About this folder\n", "Recording\n", "\0" * 2_000_000])
def test_another_info_is_not_craigs(folders: Folders, content: str) -> None:
    folders.file("take/info.txt", content)
    folders.files("take", "1-ana.flac")

    assert only_meeting(folders.root).source is Source.UNKNOWN


def test_downloads_are_likely_and_a_zip_has_to_be_unpacked(folders: Folders) -> None:
    folders.files("", "craig_AbCdEfGhIjKl_2026-6-2_14-3-9.zip")

    meeting = only_meeting(folders.root)

    assert (meeting.source, meeting.confidence) == (Source.CRAIG, Confidence.LIKELY)
    assert meeting.states == {MeetingState.UNCONVERTED, MeetingState.AMBIGUOUS_DATE}


def test_a_server_file(folders: Folders) -> None:
    folders.files("", "craig-AbCdEfGhIjKl-0123456789abcde.flac")

    assert only_meeting(folders.root).source is Source.CRAIG
