"""Microsoft Teams."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from hostapp.domain.meetings import Confidence, FileKind, MeetingState, Source, TimeBase
from hostapp.recordings.tools.teams import Teams
from hostapp.recordings.words import docx, xml_stream
from tests.support.folders import Folders, meetings_in, names_by_kind, only_meeting
from tests.support.named import named, start_of
from tests.support.word_documents import word_document

RECORDING = "Weekly sync-20260815_200732-Meeting Recording"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


@pytest.mark.parametrize(
    "kind",
    [
        "Meeting Recording",
        "Besprechungsaufzeichnung",
        "Enregistrement de la réunion",
        "Grabación de la reunión",
        "Gravação de Reunião",
        "Registrazione della riunione",
        "Запись собрания",
        "Nagrywanie spotkania",
        "Toplantı Kaydı",
        "会議の録音",
        "모임 녹음녹화",
    ],
)
def test_known_kinds_in_every_language_are_certain(kind: str) -> None:
    found = named(Teams(), f"Weekly sync-20260815_200732-{kind}.mp4")

    assert found is not None
    assert (found.title, found.kind) == ("Weekly sync", FileKind.VIDEO)
    assert found.confidence is Confidence.CERTAIN


def test_an_unknown_kind_is_likely() -> None:
    found = named(Teams(), "Overleg-20260815_200732-Vergaderingsopname.mp4")

    assert found is not None
    assert found.confidence is Confidence.LIKELY


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("A-20260815_200732-Meeting Recording.mp4", "2026-08-15 18:07:32"),
        ("A-20260815_200732UTC-Meeting Recording.mp4", "2026-08-15 20:07:32"),
        ("A-20260815_2007-Meeting Recording.mp4", "2026-08-15 18:07:00"),
        ("A-20261025_023000-Meeting Recording.mp4", "2026-10-25 00:30:00?"),
        (
            "Call with Bo and 2 others-20260815_200732-Meeting Recording (1).mp4",
            "2026-08-15 18:07:32",
        ),
    ],
)
def test_stamps(name: str, start: str) -> None:
    assert start_of(Teams(), name) == start


@pytest.mark.parametrize(
    "name",
    [
        "A-20261315_200732-Meeting Recording.mp4",
        "A-20260815_250732-Meeting Recording.mp4",
        "IMG-20240101_123456-WA0001.mp4",
        "A-20260815_200732-Meeting Recording.py",
        "A-20260815_200732-abc.mp4",
        "A - Attendance report 8-15-26.txt",
        "Weekly sync.mp4",
    ],
)
def test_other_names_are_not_teams(name: str) -> None:
    assert named(Teams(), name) is None


def test_transcripts_and_reports_join_their_recording(folders: Folders) -> None:
    folders.files(
        "Recordings",
        f"{RECORDING}.mp4",
        f"{RECORDING} (1).mp4",
        f"{RECORDING}.docx",
        "Weekly sync.vtt",
        "Weekly sync - Attendance report 8-15-26.csv",
    )

    meeting = only_meeting(folders.root)

    assert (meeting.source, meeting.title) == (Source.TEAMS, "Weekly sync")
    assert meeting.time_base is TimeBase.ORGANISER_LOCAL
    kinds = names_by_kind(meeting)
    assert len(kinds[FileKind.VIDEO]) == 2
    assert kinds[FileKind.TRANSCRIPT] == {f"{RECORDING}.docx", "Weekly sync.vtt"}
    assert kinds[FileKind.METADATA] == {"Weekly sync - Attendance report 8-15-26.csv"}


def test_what_a_document_beside_it_holds_says_whether_it_is_a_transcript(folders: Folders) -> None:
    folders.file(f"{RECORDING}.mp4")
    turns = ["0:0:0.0 --> 0:0:5.0", "Ana Ortiz", "hello"]
    folders.file("Weekly sync.docx", word_document(turns))
    folders.file("Weekly sync (1).docx", word_document(["Agenda", "Bees"]))

    kinds = names_by_kind(only_meeting(folders.root))

    assert kinds[FileKind.TRANSCRIPT] == {"Weekly sync.docx"}
    assert kinds[FileKind.DOCUMENT] == {"Weekly sync (1).docx"}


def test_a_transcript_shell_is_no_video(folders: Folders) -> None:
    folders.files("", "Weekly sync-20260815_200732-Meeting Transcript.mp4")

    meeting = only_meeting(folders.root)

    assert meeting.states == {MeetingState.TRANSCRIPT_SHELL, MeetingState.NO_MEDIA}
    assert {file.kind for file in meeting.files} == {FileKind.METADATA}


def test_a_recording_restarted_at_once_is_the_next_part(folders: Folders) -> None:
    first_ended = datetime(2026, 8, 15, 19, 7, 32, tzinfo=UTC)
    folders.file(f"{RECORDING}.mp4", at=first_ended)
    folders.file(
        "Weekly sync-20260815_211000-Meeting Recording.mp4", at=first_ended + timedelta(hours=1)
    )
    folders.file("Weekly sync-20260815_235900-Meeting Recording.mp4")
    folders.file("Other-20260815_211000-Meeting Recording.mp4")

    other, first, last = meetings_in(folders.root)

    assert [file.part for file in first.files] == [1, 2]
    assert (len(other.files), len(last.files)) == (1, 1)


def test_a_timeless_transcript_goes_to_the_nearest_or_stays_alone(folders: Folders) -> None:
    august = datetime(2026, 8, 15, 20, tzinfo=UTC)
    folders.file(f"{RECORDING}.mp4", at=august)
    folders.file("Weekly sync-20260822_200732-Meeting Recording.mp4", at=august + timedelta(days=7))
    folders.file("Weekly sync.vtt", at=august + timedelta(days=7, hours=1))

    first, second = meetings_in(folders.root)
    assert (len(first.files), len(second.files)) == (1, 2)

    folders.file("Weekly sync.vtt", at=august + timedelta(days=3.5))
    assert [len(meeting.files) for meeting in meetings_in(folders.root)] == [1, 1, 1]


@pytest.mark.parametrize(
    ("header", "start", "base"),
    [
        ("15 August 2026, 06:07pm", "18:07:32", TimeBase.UTC),
        ("16 August 2026, 12:07AM", "00:07:32", TimeBase.UTC),
        ("15 August 2026, 02:38pm", "14:37:32", TimeBase.UTC),
        ("15 August 2026, 06:00pm", "18:07:32", TimeBase.ORGANISER_LOCAL),
        ("15 August 2020, 06:07pm", "18:07:32", TimeBase.ORGANISER_LOCAL),
    ],
)
def test_a_transcript_in_utc_resolves_the_organisers_clock(
    folders: Folders, header: str, start: str, base: TimeBase
) -> None:
    folders.file(f"{RECORDING}.mp4")
    paragraphs = [RECORDING, header, "45m 12s", "Ana Ortiz   0:04\nhello", "Bo Li   0:09\nyes"]
    folders.file(f"{RECORDING}.docx", word_document(paragraphs))

    meeting = only_meeting(folders.root)

    assert meeting.started_at is not None
    assert meeting.started_at.strftime("%H:%M:%S") == start
    assert meeting.time_base is base
    assert meeting.started_text == "20260815_200732"


def test_of_a_document_only_the_beginning_is_read_while_scanning(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that would unpack to far more than it should is left to the process that may die."""
    folders.file(f"{RECORDING}.mp4")
    header = [RECORDING, "15 August 2026, 06:07pm", "45m 12s", "Ana Ortiz   0:04\nhello"]
    swollen = word_document([*header, "Bo Li   0:09\n" + "a" * 30_000_000])
    folders.file(f"{RECORDING}.docx", swollen)
    unpacked: list[int] = []

    def stream(data: bytes, *about: Any, **more: Any) -> str | None:
        unpacked.append(len(data))
        return xml_stream.stream(data, *about, **more)

    monkeypatch.setattr(docx, "stream", stream)
    meeting = only_meeting(folders.root)
    assert meeting.time_base is TimeBase.UTC
    assert names_by_kind(meeting)[FileKind.TRANSCRIPT] == {f"{RECORDING}.docx"}
    assert unpacked
    assert max(unpacked) <= 256 << 10
