from dataclasses import replace
from pathlib import Path

import pytest

from hostapp.domain.meetings import FileKind, RecordingFile, Stat
from hostapp.recordings.words.cue import WordsError
from hostapp.services.transcripts import transcript_of
from tests.support.window_rows import meeting

WORDS = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nAna Ortiz: {0}\n"


def file(path: Path, kind: FileKind, content: str) -> RecordingFile:
    path.write_text(content, "utf-8")
    return RecordingFile(bytes(path), kind, Stat(1, 1, len(content), 1, 1))


def test_a_transcript_is_preferred_to_captions(tmp_path: Path) -> None:
    files = (
        file(tmp_path / "a.vtt", FileKind.CAPTIONS, WORDS.format("captions")),
        file(tmp_path / "b.vtt", FileKind.TRANSCRIPT, WORDS.format("transcript")),
    )
    cues = transcript_of(replace(meeting(), files=files))
    assert [cue.text for cue in cues] == ["transcript"]


def test_without_words_there_are_none() -> None:
    assert transcript_of(replace(meeting(), files=())) == ()


def test_what_cannot_be_read_says_why(tmp_path: Path) -> None:
    lost = file(tmp_path / "b.vtt", FileKind.TRANSCRIPT, WORDS)
    (tmp_path / "b.vtt").unlink()
    with pytest.raises(WordsError):
        transcript_of(replace(meeting(), files=(lost,)))
