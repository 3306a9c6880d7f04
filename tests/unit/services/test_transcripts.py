from dataclasses import replace
from pathlib import Path

import pytest

from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import FileKind, RecordingFile, Stat
from hostapp.recordings.words.cue import WordsError
from hostapp.services.forgotten_names import ForgottenNames, placeholder
from hostapp.services.transcripts import transcript_of
from hostapp.store.database import open_database
from hostapp.store.participation import Participation
from hostapp.store.participation_tables import PARTICIPATION
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


def test_names_that_were_erased_are_left_out(tmp_path: Path) -> None:
    db = open_database(
        tmp_path / "ledger.db", migrations=[PARTICIPATION], newest=1, synchronous="FULL"
    )
    names, ana = ForgottenNames(Participation(db), tmp_path), PersonId("a" * 16)
    names.add(ana, ["Ana Ortiz"])
    words = file(tmp_path / "b.vtt", FileKind.TRANSCRIPT, WORDS.format("so said Ana Ortiz"))
    (cue,) = transcript_of(replace(meeting(), files=(words,)), names)
    assert (cue.speaker, cue.text) == (placeholder(ana), "so said …")
    db.close()
