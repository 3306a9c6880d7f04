"""Turns exclude threads, other processes, and nobody for longer than asked."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from filelock import FileLock

from hostapp.domain.errors import UnavailableError
from hostapp.keys.turns import turn


def test_one_thread_at_a_time(tmp_path: Path) -> None:
    file, inside, seen = tmp_path / "new" / "a.lock", [], []

    def work() -> None:
        for _ in range(50):
            with turn(file, seconds=30, late="late"):
                inside.append(1)
                seen.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [1] * 200


def test_a_turn_that_does_not_come(tmp_path: Path) -> None:
    file = tmp_path / "a.lock"
    with (
        FileLock(file),
        pytest.raises(UnavailableError, match="busy"),
        turn(file, seconds=0.02, late="busy"),
    ):
        pytest.fail("two at once")


def test_a_process_that_ends_gives_its_turn_up(tmp_path: Path) -> None:
    file = tmp_path / "a.lock"
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from hostapp.keys.turns import turn\n"
        "with turn(Path(sys.argv[1]), seconds=0, late='late'):\n"
        "    print('in', flush=True)\n"
        "    sys.stdin.read(1)\n"
        "    os._exit(9)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == b"in\n"
        with pytest.raises(UnavailableError), turn(file, seconds=0, late="late"):
            pytest.fail("two at once")
        other.stdin.close()
        other.wait()
        with turn(file, seconds=0, late="late"):
            pass


def test_a_place_that_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for place in (tmp_path, tmp_path / "file" / "a.lock"):
        with (
            pytest.raises(UnavailableError, match="cannot be used"),
            turn(place, seconds=0, late="late"),
        ):
            pytest.fail("no such place")
