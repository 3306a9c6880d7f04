"""Turns exclude threads, other processes, and nobody for longer than asked."""

import errno
import importlib.util
import os
import subprocess
import sys
import threading
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from filelock import FileLock

from hostapp.domain.errors import UnavailableError
from hostapp.keys import turns
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


def msvcrt_in_words(bytes_locked: dict[tuple[int, int], int]) -> Any:
    """A module that locks bytes as Microsoft documents it; the byte is where the file stands."""

    def locking(descriptor: int, mode: int, count: int) -> None:
        place = os.fstat(descriptor).st_ino, os.lseek(descriptor, 0, os.SEEK_CUR)
        assert count == 1
        if mode == module.LK_UNLCK:
            assert bytes_locked.pop(place) == descriptor, "only who holds it gives it back"
        elif place in bytes_locked:
            raise PermissionError(errno.EACCES, "Permission denied")
        else:
            bytes_locked[place] = descriptor

    module: Any = ModuleType("msvcrt")
    module.LK_UNLCK, module.LK_LOCK, module.LK_NBLCK = 0, 1, 2
    module.locking = locking
    return module


@pytest.fixture
def windows_turns(monkeypatch: pytest.MonkeyPatch) -> tuple[Any, dict[tuple[int, int], int]]:
    """The module as Windows loads it, and the bytes that are locked."""
    held: dict[tuple[int, int], int] = {}
    assert turns.__file__
    spec = importlib.util.spec_from_file_location("turns_on_windows", turns.__file__)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with monkeypatch.context() as patched:
        patched.setitem(sys.modules, "msvcrt", msvcrt_in_words(held))
        patched.setattr(sys, "platform", "win32")
        spec.loader.exec_module(module)
    return module, held


def test_on_windows_a_turn_is_waited_for_and_given_back_before_the_file_closes(
    windows_turns: tuple[Any, dict[tuple[int, int], int]], tmp_path: Path
) -> None:
    module, held = windows_turns
    file = tmp_path / "a.lock"
    with module.turn(file, seconds=0, late="late"):
        assert len(held) == 1
        with (
            pytest.raises(UnavailableError, match="busy"),
            module.turn(file, seconds=0.02, late="busy"),
        ):
            pytest.fail("two at once")
        assert len(held) == 1, "who did not get it gives nothing back"
    assert held == {}
    with pytest.raises(KeyError), module.turn(file, seconds=0, late="late"):
        raise KeyError
    assert held == {}, "given back after an error too"


def test_on_windows_a_file_that_cannot_be_locked_is_said(
    windows_turns: tuple[Any, dict[tuple[int, int], int]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module, _ = windows_turns

    def refuse(_descriptor: int, _mode: int, _count: int) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(module.msvcrt, "locking", refuse)
    with (
        pytest.raises(UnavailableError, match="cannot be locked: Invalid argument"),
        module.turn(tmp_path / "a.lock", seconds=0, late="late"),
    ):
        pytest.fail("no lock")
