"""Recordings of no known tool."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hostapp.domain.meetings import Confidence, FileKind, MeetingState, Source, TimeBase
from tests.support.folders import LONG_AGO, Folders, meetings_in, names_by_kind, only_meeting


def test_any_media_file_is_a_meeting_by_guess(tmp_path: Path) -> None:
    Folders(tmp_path).files("", "talk.ogg", "notes.txt", "tune.py", "._talk.ogg")

    meeting = only_meeting(tmp_path)

    assert (meeting.source, meeting.confidence) == (Source.UNKNOWN, Confidence.GUESS)
    assert (meeting.started_at, meeting.time_base) == (LONG_AGO, TimeBase.FILE_TIME)
    assert len(meeting.files) == 1


def test_a_time_in_the_name_is_taken(tmp_path: Path) -> None:
    Folders(tmp_path).files("", "holiday 2024-05-06 11.22.33.mp4")

    meeting = only_meeting(tmp_path)

    assert meeting.started_at == datetime(2024, 5, 6, 9, 22, 33, tzinfo=UTC)
    assert meeting.started_text == "2024-05-06 11.22.33"


def test_sound_and_words_of_the_same_stem_belong_to_it(tmp_path: Path) -> None:
    Folders(tmp_path).files(
        "", "talk.mp4", "talk.m4a", "talk.en.vtt", "talk_transcript.docx", "talk-chat.txt"
    )

    kinds = names_by_kind(only_meeting(tmp_path))

    assert kinds == {
        FileKind.VIDEO: {"talk.mp4"},
        FileKind.AUDIO: {"talk.m4a"},
        FileKind.TRANSCRIPT: {"talk.en.vtt", "talk_transcript.docx"},
        FileKind.CHAT: {"talk-chat.txt"},
    }


def test_a_copy_joins_and_a_recorders_counter_does_not(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    folders.file("talk.mp4", b"same")
    folders.file("talk (1).mp4", b"same")
    folders.file("talk.vtt")
    folders.file("Recording.m4a", b"one")
    folders.file("Recording (2).m4a", b"three")

    meetings = meetings_in(tmp_path)

    assert sorted(len(meeting.files) for meeting in meetings) == [1, 1, 3]


def test_words_alone_are_a_meeting_without_media(tmp_path: Path) -> None:
    Folders(tmp_path).files("", "talk.srt")

    assert only_meeting(tmp_path).states == {MeetingState.NO_MEDIA}


def test_an_unconverted_file_of_another_tool_is_not_called_zooms(tmp_path: Path) -> None:
    Folders(tmp_path).files("", "double_click_to_convert_01")

    meeting = only_meeting(tmp_path)

    assert (meeting.source, meeting.states) == (
        Source.UNKNOWN,
        frozenset({MeetingState.UNCONVERTED}),
    )


WHISPER = '{"text": "hi", "segments": [{"id": 0, "avg_logprob": -1}], "language": "en"}'


@pytest.mark.parametrize(
    "document",
    [
        WHISPER,
        '{"systeminfo": "", "transcription": [{"offsets": {"from": 0}}]}',
        '{"segments": [{"start": 0.1}], "word_segments": []}',
    ],
)
def test_what_speech_recognisers_write_is_a_transcript(tmp_path: Path, document: str) -> None:
    folders = Folders(tmp_path)
    folders.file("alone.json", document)
    folders.file("talk.json", document)
    folders.file("talk.mp3")

    alone, beside = meetings_in(tmp_path)

    assert alone.title == "alone"
    assert alone.states == {MeetingState.NO_MEDIA}
    assert names_by_kind(beside) == {
        FileKind.AUDIO: {"talk.mp3"},
        FileKind.TRANSCRIPT: {"talk.json"},
    }
    assert (beside.source, beside.confidence) == (Source.UNKNOWN, Confidence.GUESS)


@pytest.mark.parametrize("document", ['{"segments": [1, 2]}', "", "[]"])
def test_other_documents_are_none(tmp_path: Path, document: str) -> None:
    Folders(tmp_path).file("alone.json", document)
    os.mkfifo(tmp_path / "pipe.json")

    assert meetings_in(tmp_path) == []
