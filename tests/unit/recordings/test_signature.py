"""Signatures of folders."""

import os
from pathlib import Path

from hostapp.recordings import signature


def signed(files: list[signature.FileRow]) -> bytes:
    return signature.join([], files, [])


def test_every_field_of_a_file_matters() -> None:
    rows: list[signature.FileRow] = [
        ("talk.mp4", (1, 2, 3, 4)),
        ("talk.mp3", (1, 2, 3, 4)),
        ("talk.mp4", (9, 2, 3, 4)),
        ("talk.mp4", (1, 9, 3, 4)),
        ("talk.mp4", (1, 2, 9, 4)),
        ("talk.mp4", (1, 2, 3, 9)),
    ]

    assert len({signed([row]) for row in rows}) == len(rows)


def test_names_that_are_no_text_are_signed() -> None:
    assert signed([("rec\udcff", (1, 2, 3, 4))]) != signed([("rec\udcfe", (1, 2, 3, 4))])


def test_it_is_the_same_in_every_process() -> None:
    assert signed([("a", (1, 2, 3, 4))]).hex() == "7b1cba2c5ed6a94f4c82dfd89fdff7c8"


def test_the_first_half_holds_while_the_folder_times_do(tmp_path: Path) -> None:
    sub = tmp_path / "Audio Record"
    sub.mkdir()
    folder = os.fsencode(tmp_path)
    mark = signature.join([os.lstat(tmp_path), os.lstat(sub)], [], [b"Audio Record"])

    before = signature.holds_quickly(folder, mark)
    (sub / "new.m4a").touch()

    assert before
    assert not signature.holds_quickly(folder, mark)
    assert not signature.holds_quickly(folder, signature.NEVER)
