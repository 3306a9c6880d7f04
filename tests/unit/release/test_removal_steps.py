from pathlib import Path

import pytest

from hostapp.release.removal_steps import GONE, STEPS_FILE, Steps


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "consent").mkdir()
    return tmp_path


def test_what_was_noted_comes_back_until_it_is_forgotten(folder: Path) -> None:
    steps = Steps(folder)
    assert steps.of("a") == frozenset()
    steps.note("a", "ab")
    steps.note("a", "cd")
    steps.note("b", GONE)
    for known in (steps, Steps(folder)):
        assert known.of("a") == {"ab", "cd"}
        assert known.of("b") == {GONE}
    steps.forget()
    assert not (folder / STEPS_FILE).exists()
    assert steps.of("a") == Steps(folder).of("a") == frozenset()


def test_a_torn_line_says_nothing(folder: Path) -> None:
    Steps(folder).note("a", "ab")
    whole = (folder / STEPS_FILE).read_bytes()
    for end in range(len(whole) - 1):
        (folder / STEPS_FILE).write_bytes(whole + whole[:end])
        assert Steps(folder).of("a") == {"ab"}


def test_what_is_noted_behind_a_torn_line_is_known(folder: Path) -> None:
    Steps(folder).note("a", "ab")
    whole = (folder / STEPS_FILE).read_bytes()
    for end in range(len(whole) - 1):
        (folder / STEPS_FILE).write_bytes(whole + whole[:end])
        Steps(folder).note("b", "cd")
        assert Steps(folder).of("b") == {"cd"}
