import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.media.worker_process import Silence, WorkerProcess
from hostapp.services.words_apart import CRASHED, TOO_SLOW, WordsApart, worker_command
from hostapp.services.words_told import MEETINGS_AT_ONCE, TOO_BIG, Asked

VTT = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nAna Ortiz: {}\n"
HARMFUL = """
import os, sys, time
from hostapp.recordings.words import reading
from hostapp.services import words_careful, words_worker

def harmful(path, kind, **about):
    if b"crash" in path:
        os.abort()
    if b"hang" in path:
        open(os.path.dirname(path) + b"/hanging", "w").close()
        time.sleep(600)
    if b"balloon" in path:
        bytearray(8 << 30)
    if b"chatter" in path:
        print("noise from a library")
        os.write(1, b"more noise")
    return reading.read_words(path, kind, **about)

words_worker.plain_file = lambda asked, rows: None
words_careful.read_words = harmful
words_worker.main()
"""


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setenv("PYTHONPATH", os.getcwd())
    script = tmp_path / "harmful.py"
    script.write_text(HARMFUL)
    return [sys.executable, str(script)]


@pytest.fixture
def apart(command: list[str]) -> Iterator[WordsApart]:
    with WordsApart(command=command) as made:
        yield made


@pytest.fixture
def until_it_hangs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let patience end when a file is seen to hang, and never before."""
    waited = WorkerProcess.answer

    def answer(process: WorkerProcess, _: float) -> bytes | Silence:
        while (got := waited(process, 0.05)) is Silence.TOO_SLOW:
            if (tmp_path / "hanging").exists():
                (tmp_path / "hanging").unlink()
                break
        return got

    monkeypatch.setattr(WorkerProcess, "answer", answer)


def meeting(folder: Path, *names: str) -> Asked:
    rows = []
    for number, name in enumerate(names):
        (folder / name).write_text(VTT.format(name))
        stat = [1, number, 3, 4, 5]
        rows.append([name, "captions", *stat, 1, None, None])
    return Asked(os.fsencode(folder), "zoom", None, json.dumps(rows))


def test_an_installed_program_is_its_own_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worker_command() == [sys.executable, "-m", "hostapp.services.words_worker"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, "--words-worker"]


def test_what_is_asked_is_told_in_order(tmp_path: Path) -> None:
    with WordsApart() as apart:
        apart.ask([])
        assert apart._process is None
        apart.ask([meeting(tmp_path, f"{number}.vtt") for number in range(3)])
        apart.ask([meeting(tmp_path, "last.vtt")])
        said = []
        for _ in range(4):
            told = apart.take()
            assert told is not None
            said += [each.text for each in told.said]
        assert said == ["0.vtt", "1.vtt", "2.vtt", "last.vtt"]


@pytest.mark.usefixtures("until_it_hangs")
@pytest.mark.parametrize(
    ("name", "why"), [("crash.vtt", CRASHED), ("hang.vtt", TOO_SLOW), ("balloon.vtt", TOO_BIG)]
)
def test_a_file_that_does_harm_is_said_and_costs_no_other(
    tmp_path: Path, command: list[str], name: str, why: str
) -> None:
    with WordsApart(command=command, seconds=0.1) as apart:
        before = [meeting(tmp_path, f"before{number}.vtt") for number in range(2)]
        harmed = meeting(tmp_path, "chatter.vtt", name)
        after = [meeting(tmp_path, f"{number}.vtt") for number in range(MEETINGS_AT_ONCE + 2)]
        apart.ask([*before, harmed, *after])
        apart.ask([meeting(tmp_path, "asked-later.vtt")])
        told = [apart.take() for _ in range(len(before) + 1 + len(after) + 1)]
    said = [[each.text for each in one.said] for one in told if one is not None]
    assert said[:3] == [["before0.vtt"], ["before1.vtt"], ["chatter.vtt"]]
    assert said[3:] == [[f"{n}.vtt"] for n in range(len(after))] + [["asked-later.vtt"]]
    problems = [one.problems for one in told if one is not None]
    assert [why for each in problems for _, why in each] == [why]
    assert problems[2][0][0].inode == 1


def test_a_worker_that_cannot_work_is_said() -> None:
    nobody = Asked(b"/", "zoom", None, "[]")
    with pytest.raises(UnavailableError, match="no second process"):
        WordsApart(command=["/nowhere/python"]).ask([nobody])
    with WordsApart(command=[sys.executable, "-c", "pass"]) as apart:
        apart.ask([nobody])
        with pytest.raises(UnavailableError, match="no second process"):
            apart.take()


def test_who_waits_may_stop(tmp_path: Path, apart: WordsApart) -> None:
    apart.ask([meeting(tmp_path, "hang.vtt")])
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 2

    assert apart.take(cancelled) is None


def test_many_are_asked_for_at_once_although_the_process_is_busy(
    tmp_path: Path, apart: WordsApart
) -> None:
    apart.ask([meeting(tmp_path, "hang.vtt")])
    many = [meeting(tmp_path, f"{'x' * 200}.vtt")] * 5_000
    for _ in range(3):
        apart.ask(many)
    apart.close()
    apart.close()
