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
        (FileKind.VIDEO, "ana ortiz"),
        (FileKind.PARTICIPANT_AUDIO, "bo li"),
        (FileKind.AUDIO, None),
    }
    assert {person.name for person in first.people} == {"ana ortiz", "bo li"}
    assert len(second.files) == 1


def test_other_names() -> None:
    assert named(Riverside(), "riverside_walk.mp4") is None
    assert named(Riverside(), "riverside_ana_raw-audio_club.py") is None
    transcript = named(Riverside(), "riverside_ana_raw-audio_club.srt")
    assert transcript is not None
    assert transcript.kind is FileKind.TRANSCRIPT
