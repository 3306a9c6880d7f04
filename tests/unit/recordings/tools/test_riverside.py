"""Riverside."""

from pathlib import Path

from hostapp.domain.meetings import FileKind, Source
from hostapp.recordings.tools.riverside import Riverside
from tests.support.folders import Folders, meetings_in
from tests.support.named import named


def test_tracks_of_a_take_are_one_meeting(tmp_path: Path) -> None:
    Folders(tmp_path).files(
        "",
        "riverside_ana_ortiz_raw-synced-video-cfr_book_club_0004.mp4",
        "riverside_bo_li_raw-audio_book_club_0004.wav",
        "riverside_all_compressed-audio_book_club_0004.mp3",
        "riverside_bo_li_raw-audio_book_club_0005.wav",
    )

    first, second = sorted(meetings_in(tmp_path), key=lambda one: -len(one.files))

    assert (first.source, first.title) == (Source.RIVERSIDE, "book club")
    assert {(file.kind, file.speaker) for file in first.files} == {
        (FileKind.VIDEO, "Ana Ortiz"),
        (FileKind.PARTICIPANT_AUDIO, "Bo Li"),
        (FileKind.AUDIO, None),
    }
    assert {person.name for person in first.people} == {"Ana Ortiz", "Bo Li"}
    assert len(second.files) == 1


def test_other_names() -> None:
    assert named(Riverside(), "riverside_walk.mp4") is None
    assert named(Riverside(), "riverside_ana_raw-audio_club.py") is None
    transcript = named(Riverside(), "riverside_ana_raw-audio_club.srt")
    assert transcript is not None
    assert transcript.kind is FileKind.TRANSCRIPT


def test_a_transcript_belongs_to_the_take(tmp_path: Path) -> None:
    Folders(tmp_path).files(
        "",
        "riverside_ana_ortiz_raw-audio_book_club_0004.wav",
        "riverside_ana_ortiz_transcript_book_club_0004.txt",
    )

    (meeting,) = meetings_in(tmp_path)

    assert [file.kind for file in meeting.files] == [
        FileKind.PARTICIPANT_AUDIO,
        FileKind.TRANSCRIPT,
    ]
    assert [person.name for person in meeting.people] == ["Ana Ortiz"]


def test_a_name_with_capitals_stays(tmp_path: Path) -> None:
    Folders(tmp_path).files("", "riverside_Bo_deLi_raw-audio_book_club_0004.wav")

    assert [person.name for person in meetings_in(tmp_path)[0].people] == ["Bo deLi"]
