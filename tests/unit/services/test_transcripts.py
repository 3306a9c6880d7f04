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
    told = transcript_of(replace(meeting(), files=files))
    assert [each.cue.text for each in told] == ["transcript"]


def test_parts_and_chat_make_one_text(tmp_path: Path) -> None:
    stat = Stat(1, 1, 1, 1, 1)
    chat = "00:00:02\tBo Li:\tTyped to all\n"
    files = (
        RecordingFile(bytes(tmp_path / "a.mp4"), FileKind.VIDEO, stat, duration_seconds=60.0),
        RecordingFile(bytes(tmp_path / "b.mp4"), FileKind.VIDEO, stat, part=2),
        file(tmp_path / "a.vtt", FileKind.TRANSCRIPT, WORDS.format("first")),
        file(tmp_path / "b.vtt", FileKind.TRANSCRIPT, WORDS.format("second")),
        file(tmp_path / "chat.txt", FileKind.CHAT, chat),
    )
    told = transcript_of(replace(meeting(), files=files))
    assert [(each.cue.start, each.cue.text, each.typed) for each in told] == [
        (1.0, "first", False),
        (2.0, "Typed to all", True),
        (61.0, "second", False),
    ]


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
    ((cue, _),) = transcript_of(replace(meeting(), files=(words,)), names)
    assert (cue.speaker, cue.text) == (placeholder(ana), "so said …")
    db.close()


def test_private_messages_are_told_only_if_asked_for(tmp_path: Path) -> None:
    chat = (
        "10:00:01\t From  Ana Ortiz : Hello\n"
        "10:00:02\t From  Ana Ortiz   to   Bo Li(Privately) : Psst\n"
    )
    of = replace(meeting(), files=(file(tmp_path / "chat.txt", FileKind.CHAT, chat),))
    assert [each.cue.text for each in transcript_of(of)] == ["Hello"]
    assert [each.cue.text for each in transcript_of(of, private=True)] == ["Hello", "Psst"]
