import os
import sys
from pathlib import Path

import numpy as np
import pytest

from hostapp.media.invented_voice import SAMPLE_RATE
from hostapp.media.prober import CRASHED, TOO_SLOW, Probe, Prober, worker_command
from hostapp.media.synthesis import write_audio

HARMFUL = """
import os, sys, time
from hostapp.media import probe_worker as worker

def probe(path):
    if b"crash" in path:
        os.abort()
    if b"hang" in path:
        time.sleep(600)
    if b"balloon" in path:
        try:
            bytearray(4 << 30)
        except MemoryError:
            return {"problem": worker.TOO_BIG}
    if b"chatter" in path:
        print("noise from a library")
        os.write(1, b"more noise")
    return {"duration": 1.5}

worker.probe = probe
worker.main()
"""


@pytest.fixture
def command(tmp_path: Path) -> list[str]:
    script = tmp_path / "harmful.py"
    script.write_text(HARMFUL)
    return [sys.executable, str(script)]


def test_a_real_file_has_its_length(tmp_path: Path) -> None:
    path = tmp_path / "ana.m4a"
    write_audio(path, np.zeros(SAMPLE_RATE * 2, dtype=np.int16))
    with Prober() as prober:
        found = prober.probe(os.fsencode(path))
        assert found.problem is None
        assert found.duration == pytest.approx(2.0, abs=0.1)
        assert (
            prober.probe(b"/nowhere/x.mp4").problem
            == "The file cannot be read: No such file or directory."
        )


def test_a_file_that_brings_the_worker_down_harms_no_other(
    command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.getcwd())
    with Prober(command=command) as prober:
        assert prober.probe(b"good") == Probe(1.5)
        assert prober.probe(b"crash") == Probe(None, CRASHED)
        assert prober.probe(b"good") == Probe(1.5)
        assert prober.probe(b"chatter") == Probe(1.5)
        assert prober.probe(b"crash") == Probe(None, CRASHED)


def test_of_many_only_the_harmful_ones_are_lost(
    command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.getcwd())
    harmful = {0, 7, 8, 40, 79}
    paths = [b"crash" if number in harmful else b"good" for number in range(80)]
    with Prober(command=command) as prober:
        found = prober.probe_all(paths)
        assert prober.probe_all([]) == []
    assert [each.problem for each in found] == [
        CRASHED if number in harmful else None for number in range(80)
    ]


def test_answers_that_nobody_takes_confuse_no_later_question(
    command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.getcwd())
    with Prober(command=command) as prober:
        answers = prober.each([b"good"] * 64 + [b"balloon"] * 3)
        assert next(answers) == Probe(1.5)
        del answers
        assert prober.probe(b"good") == Probe(1.5)


def test_a_file_that_never_ends_is_given_up(
    command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.getcwd())
    with Prober(command=command, seconds=0.2) as prober:
        assert prober.probe(b"good") == Probe(1.5)
        assert prober.probe(b"hang") == Probe(None, TOO_SLOW)
        found = prober.probe_all([b"good", b"hang", b"good"])
        assert found == [Probe(1.5), Probe(None, TOO_SLOW), Probe(1.5)]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_a_file_that_wants_all_memory_gets_none(
    command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.getcwd())
    with Prober(command=command) as prober:
        problem = prober.probe(b"balloon").problem
        assert problem is not None
        assert "needs too much memory" in problem


def test_a_worker_that_cannot_work_is_said(tmp_path: Path) -> None:
    with Prober(command=[sys.executable, "-c", "raise SystemExit(3)"]) as prober:
        assert prober.probe(b"x") == Probe(None, CRASHED)
        assert prober.probe(b"x") == Probe(None, CRASHED)


def test_an_installed_program_is_its_own_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worker_command() == [sys.executable, "-m", "hostapp.media.probe_worker"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, "--probe-worker"]
