import os
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.domain.meetings import FileKind, RecordingFile, Stat
from hostapp.media.worker_process import Silence, WorkerProcess
from hostapp.recordings.words.cue import WordsError
from hostapp.recordings.words.reading import read_words
from hostapp.services import rereading
from hostapp.services.rereading import SMALL, SMALL_PACKED, read_again, read_guarded
from hostapp.services.words_apart import CRASHED, TOO_SLOW
from hostapp.services.words_told import TOO_BIG
from tests.support.word_documents import word_document

CHAT = "10:14:30\t From  Ana Ortiz   to   Bo Li(Privately) : psst\n"
STARTED = datetime(2026, 3, 4, 10, 14, tzinfo=ZoneInfo("Europe/Madrid"))
HARMFUL = """
import os, time
from hostapp.services import words_careful, words_worker

def harmful(path, kind, **about):
    if b"crash" in path:
        os.abort()
    if b"hang" in path:
        time.sleep(600)
    raise MemoryError

words_careful.read_words = harmful
words_worker.main()
"""


def padded(path: Path, text: str, size: int = SMALL) -> bytes:
    """Make a file that is just too large to be called small."""
    path.write_text(text + "\n" * size)
    return os.fsencode(path)


def no_process(*_: object) -> None:
    raise AssertionError


def test_a_small_file_is_read_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rereading, "WorkerProcess", no_process)
    (tmp_path / "chat.txt").write_text(CHAT)
    path = os.fsencode(tmp_path / "chat.txt")
    words = read_guarded(path, FileKind.CHAT, started_local=STARTED)
    assert words == read_words(path, FileKind.CHAT, started_local=STARTED)
    with pytest.raises(WordsError, match="No such file"):
        read_guarded(b"/nowhere/chat.txt", FileKind.CHAT)


def test_a_large_file_is_read_the_same_elsewhere(tmp_path: Path) -> None:
    path = padded(tmp_path / "chat.txt", CHAT)
    words = read_guarded(path, FileKind.CHAT, started_local=STARTED)
    assert words == read_words(path, FileKind.CHAT, started_local=STARTED)
    assert [cue.start for cue in words.cues] == [30.0]
    with pytest.raises(WordsError, match="is empty"):
        read_guarded(padded(tmp_path / "empty.txt", ""), FileKind.CHAT)


def test_a_word_document_is_large_sooner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "talk.docx"
    path.write_bytes(word_document(["Ana Ortiz   0:04\nhello", "Bo Li   0:09\nyes"]))
    small = read_guarded(os.fsencode(path), FileKind.TRANSCRIPT)
    monkeypatch.setattr(rereading, "SMALL_PACKED", 10)
    assert read_guarded(os.fsencode(path), FileKind.TRANSCRIPT) == small
    monkeypatch.setattr(rereading, "WorkerProcess", no_process)
    with pytest.raises(AssertionError):
        read_guarded(os.fsencode(path), FileKind.TRANSCRIPT)
    assert SMALL_PACKED < SMALL


@pytest.mark.parametrize(
    ("name", "why"), [("crash.txt", CRASHED), ("hang.txt", TOO_SLOW), ("large.txt", TOO_BIG)]
)
def test_a_file_that_does_harm_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, why: str
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.getcwd())
    script = tmp_path / "harmful.py"
    script.write_text(HARMFUL)
    if name.startswith("hang"):
        answers = iter([b"", Silence.TOO_SLOW])
        monkeypatch.setattr(WorkerProcess, "answer", lambda *_: next(answers))
    with pytest.raises(WordsError) as caught:
        read_guarded(
            padded(tmp_path / name, CHAT), FileKind.CHAT, command=[sys.executable, str(script)]
        )
    assert str(caught.value) == why


def test_without_a_second_process_it_cannot_be_read(tmp_path: Path) -> None:
    path = padded(tmp_path / "chat.txt", CHAT)
    for command in (["/nowhere/python"], [sys.executable, "-c", "pass"]):
        with pytest.raises(UnavailableError, match="no second process"):
            read_guarded(path, FileKind.CHAT, command=command)


@pytest.mark.parametrize("why", [CRASHED, TOO_SLOW, TOO_BIG])
def test_what_did_harm_before_is_left_alone(tmp_path: Path, why: str) -> None:
    (tmp_path / "chat.txt").write_text(CHAT)
    path = os.fsencode(tmp_path / "chat.txt")
    file = RecordingFile(path, FileKind.CHAT, Stat(1, 2, 3, 4, 5), problem=why)
    with pytest.raises(WordsError) as caught:
        read_again(file)
    assert str(caught.value) == why
    other = RecordingFile(path, FileKind.CHAT, file.stat, problem="It was cut.")
    assert len(read_again(other, started_local=STARTED).cues) == 1
