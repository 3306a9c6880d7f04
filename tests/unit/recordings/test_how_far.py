import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from hostapp.recordings.how_far import HowFar


def later() -> Iterator[float]:
    """Return the time a second apart, so that the walk is past its silence."""
    return (float(each) for each in count())


@pytest.fixture
def root(tmp_path: Path) -> bytes:
    for year in ("2023", "2024"):
        for month in ("01", "02", "03", "04", "05"):
            (tmp_path / "calls" / year / month).mkdir(parents=True)
    return os.fsencode(tmp_path / "calls")


def shares(root: bytes, *folders: str) -> list[float | None]:
    far = HowFar([root], later().__next__)
    return [far.at(os.path.join(root, os.fsencode(each))) for each in folders]


def test_it_grows_whether_names_rise_or_fall(root: bytes) -> None:
    rising = shares(root, "2023/01", "2023/03", "2024/01", "2024/05")
    falling = shares(root, "2024/05", "2024/03", "2023/05", "2023/01")
    assert rising == pytest.approx([0.05, 0.25, 0.55, 0.95])
    assert falling == pytest.approx(rising)


def test_it_never_falls_and_knows_no_other_folder(root: bytes) -> None:
    far = HowFar([root], later().__next__)
    assert far.at(root + b"/2023/05") == pytest.approx(0.45)
    assert far.at(root + b"/2023/01") == pytest.approx(0.45)
    assert far.at(b"/elsewhere") is None


def test_several_roots_share_it(root: bytes) -> None:
    far = HowFar([root + b"/2023", root + b"/2024"], later().__next__)
    assert far.at(root + b"/2023/01") == pytest.approx(0.05)
    assert far.at(root + b"/2024/03/deep/er/still") == pytest.approx(0.75)


def test_at_first_nothing_is_looked_up(root: bytes) -> None:
    times = iter([0.0, 0.5, 2.0])
    far = HowFar([root], times.__next__)
    assert far.at(root + b"/2023/01") is None
    assert far.at(root + b"/2023/02") == pytest.approx(0.15)


def test_a_folder_that_cannot_be_listed_says_nothing_of_what_is_in_it(tmp_path: Path) -> None:
    gone = os.fsencode(tmp_path / "gone")
    assert HowFar([gone], later().__next__).at(gone + b"/a") == pytest.approx(0.5)
