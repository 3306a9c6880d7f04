"""Otter's texts."""

import os
from pathlib import Path

from hostapp.domain.meetings import FileKind, MeetingState, Source
from tests.support.folders import Folders, meetings_in, names_by_kind, only_meeting

TEXT = "Ana Ortiz  0:04  \nGood morning.\n\nBo Li  1:02:10\nHello.\n\nTranscribed by https://otter.ai\n"


def test_it_is_known_by_its_content(tmp_path: Path) -> None:
    Folders(tmp_path).file("Weekly sync.txt", TEXT)

    meeting = only_meeting(tmp_path)

    assert (meeting.source, meeting.title) == (Source.OTTER, "Weekly sync")
    assert [file.kind for file in meeting.files] == [FileKind.TRANSCRIPT]
    assert meeting.states == {MeetingState.NO_MEDIA}


def test_the_footer_alone_is_not_enough(tmp_path: Path) -> None:
    Folders(tmp_path).file("a.txt", "Hello.\nTranscribed by https://otter.ai\n")
    Folders(tmp_path).file("b.txt", TEXT.replace("otter.ai", "example.org"))
    os.mkfifo(tmp_path / "c.txt")

    assert meetings_in(tmp_path) == []


def test_sound_beside_its_text_is_its_recording(tmp_path: Path) -> None:
    Folders(tmp_path).file("Weekly sync_otter_ai.txt", TEXT)
    Folders(tmp_path).file("Weekly sync_otter_ai.mp3")

    meeting = only_meeting(tmp_path)

    assert (meeting.source, meeting.title) == (Source.OTTER, "Weekly sync_otter_ai")
    assert names_by_kind(meeting) == {
        FileKind.AUDIO: {"Weekly sync_otter_ai.mp3"},
        FileKind.TRANSCRIPT: {"Weekly sync_otter_ai.txt"},
    }
    assert meeting.states == frozenset()


def test_a_known_tools_recording_stays_with_its_tool(tmp_path: Path) -> None:
    Folders(tmp_path).file("2026-02-01 02-03-08.txt", TEXT)
    Folders(tmp_path).file("2026-02-01 02-03-08.mkv")

    meeting = only_meeting(tmp_path)

    assert meeting.source is Source.OBS
    assert FileKind.TRANSCRIPT in names_by_kind(meeting)
