import os
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path

import pytest

from hostapp.recordings import how_far
from hostapp.recordings.how_far import HowFar

DAYS = [f"2023/{day}" for day in range(2)] + [f"2024/{day}" for day in range(8)]


def later() -> Iterator[float]:
    """Return the time a second apart, so that the walk is past its silence."""
    return (float(each) for each in count())


@pytest.fixture
def root(tmp_path: Path) -> bytes:
    for day in DAYS:
        (tmp_path / "calls" / day / "own").mkdir(parents=True)
    return os.fsencode(tmp_path / "calls")


def told(far: HowFar, root: bytes, folders: Iterable[str]) -> list[float | None]:
    return [far.at(os.path.join(root, os.fsencode(each))) for each in folders]


def test_all_folders_are_the_whole_in_whatever_order(root: bytes) -> None:
    for days in (DAYS, DAYS[::-1], sorted(DAYS, key=lambda day: day[-1])):
        shares = told(HowFar([root], 1, clock=later().__next__), root, days)
        assert shares[-1] == pytest.approx(1)
    assert shares[0] == pytest.approx(0.25)
    assert shares[1] == pytest.approx(0.25 + 0.5 / 8)


def test_some_stand_for_others_and_never_for_more_than_all(root: bytes) -> None:
    shares = told(HowFar([root], 4, clock=later().__next__), root, [*DAYS[2::4], *DAYS[:2]])
    assert shares == pytest.approx([0.25, 0.5, 1, 1])


def test_several_roots_have_equal_parts(root: bytes) -> None:
    far = HowFar([root + b"/2023", root + b"/2024"], 1, clock=later().__next__)
    assert told(far, root, DAYS[:3]) == pytest.approx([0.25, 0.5, 0.5 + 0.5 / 8])


def test_at_first_nothing_is_looked_up_and_nothing_lost(root: bytes) -> None:
    times = iter([0.0, 0.5, 2.0])
    far = HowFar([root], 1, clock=times.__next__)
    assert told(far, root, DAYS[:2]) == [None, pytest.approx(0.5)]


def test_roots_and_folders_elsewhere_say_nothing(root: bytes) -> None:
    far = HowFar([root], 1, clock=later().__next__)
    assert far.at(root) is None
    assert far.at(b"/elsewhere") is None


def test_a_folder_that_cannot_be_listed_is_taken_for_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(how_far, "MOST_KEPT", 1)
    gone = os.fsencode(tmp_path / "gone")
    far = HowFar([gone], 1, clock=later().__next__)
    assert told(far, gone, ["a/b", "c"]) == [1, 1]


def test_a_folder_of_many_is_worth_no_more_than_one_of_them(tmp_path: Path) -> None:
    for number in range(10):
        (tmp_path / "year" / str(number)).mkdir(parents=True)
    root = os.fsencode(tmp_path)
    assert HowFar([root], 1, clock=later().__next__).at(root + b"/year") == pytest.approx(0.1)
