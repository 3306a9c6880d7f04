"""Signatures of folders."""

import os
from pathlib import Path
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from hostapp.recordings import signature

rows = st.lists(
    st.tuples(st.binary(min_size=1), *[st.integers(min_value=0, max_value=2**63 - 1)] * 4),
    max_size=8,
)


@given(rows, st.randoms())
def test_the_order_of_files_does_not_matter(some: list[signature.FileRow], random: Random) -> None:
    shuffled = random.sample(some, len(some))

    assert signature.files_mark(shuffled) == signature.files_mark(some)


def test_every_field_of_a_file_matters() -> None:
    row = (b"talk.mp4", 1, 2, 3, 4)
    changed = [(b"talk.mp3", 1, 2, 3, 4), *((*row[:i], 9, *row[i + 1 :]) for i in range(1, 5))]

    marks = {signature.files_mark([one]) for one in [row, *changed]}  # type: ignore[list-item]

    assert len(marks) == 6


def test_it_is_the_same_in_every_process() -> None:
    assert signature.files_mark([(b"a", 1, 2, 3, 4)]).hex() == "18e91350376d8602"


def test_the_first_half_holds_while_the_folder_times_do(tmp_path: Path) -> None:
    sub = tmp_path / "Audio Record"
    sub.mkdir()
    folder = os.fsencode(tmp_path)
    stats = [os.lstat(tmp_path), os.lstat(sub)]
    mark = signature.join(signature.folder_mark(stats), b"x" * 8, [b"Audio Record"])

    before = signature.holds_quickly(folder, mark)
    (sub / "new.m4a").touch()

    assert before
    assert not signature.holds_quickly(folder, mark)
    assert not signature.holds_quickly(folder, signature.NEVER)
