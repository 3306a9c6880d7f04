"""Companions and sidecars."""

from datetime import timedelta
from pathlib import Path

import pytest

from hostapp.domain.meetings import FileKind
from tests.support.folders import LONG_AGO, Folders, meetings_in, names_by_kind, only_meeting


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("talk.vtt", FileKind.TRANSCRIPT),
        ("talk.de.srt", FileKind.TRANSCRIPT),
        ("talk.pt-BR.srt", FileKind.TRANSCRIPT),
        ("talk_captions.vtt", FileKind.CAPTIONS),
        ("talk - subtitles.srt", FileKind.CAPTIONS),
        ("talk chat.txt", FileKind.CHAT),
        ("talk-transcript.txt", FileKind.TRANSCRIPT),
        ("talk.txt", FileKind.DOCUMENT),
        ("TALK.docx", FileKind.DOCUMENT),
    ],
)
def test_a_sidecar_belongs_by_its_stem(tmp_path: Path, name: str, kind: FileKind) -> None:
    Folders(tmp_path).files("", "talk.mp4", name)

    assert names_by_kind(only_meeting(tmp_path))[kind] == {name}


@pytest.mark.parametrize("name", ["talks.txt", "talk about it.txt", "-.txt", "chat.txt"])
def test_other_texts_belong_to_nothing(tmp_path: Path, name: str) -> None:
    Folders(tmp_path).files("", "talk.mp4", name)

    assert len(only_meeting(tmp_path).files) == 1


def test_among_equals_the_nearest_in_time_or_nobody(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    week = timedelta(days=7)
    for days in (0, 30):
        stamp = f"202608{days // 30 + 1:02d} 1000"
        folders.file(f"Weekly sync-{stamp}-1.mp4", at=LONG_AGO - timedelta(days=days))
    folders.file("Weekly sync.vtt", at=LONG_AGO - timedelta(days=29))
    assert sorted(len(meeting.files) for meeting in meetings_in(tmp_path)) == [1, 2]

    folders.file("Weekly sync.vtt", at=LONG_AGO + week * 2)
    assert sorted(len(meeting.files) for meeting in meetings_in(tmp_path)) == [1, 1, 1]


def test_a_report_without_its_recording_stays_alone(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    folders.files("", "Weekly sync - Attendance report 8-15-26.csv")
    folders.files("", "Other-20260815_200732-Meeting Recording.mp4")

    assert [len(meeting.files) for meeting in meetings_in(tmp_path)] == [1, 1]
