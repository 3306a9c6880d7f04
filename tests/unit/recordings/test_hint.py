"""Hints."""

import os
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.recordings.hint import EDGE_BYTES, hint


def hint_of(path: Path, content: bytes | bytearray) -> bytes:
    path.write_bytes(content)
    return hint(os.fsencode(path))


def test_head_tail_and_size_matter_and_the_middle_does_not(tmp_path: Path) -> None:
    path = tmp_path / "talk.mp4"
    content = bytearray(EDGE_BYTES * 3)
    first = hint_of(path, content)

    marks = {first}
    for place in (0, EDGE_BYTES - 1, EDGE_BYTES * 2, EDGE_BYTES * 3 - 1):
        changed = bytearray(content)
        changed[place] = 1
        marks.add(hint_of(path, changed))
    middle = bytearray(content)
    middle[EDGE_BYTES + 10] = 1

    assert len(marks) == 5
    assert hint_of(path, content + b"\0") not in marks
    assert hint_of(path, middle) == first


def test_short_files_have_one_too(tmp_path: Path) -> None:
    path = tmp_path / "talk.mp4"

    marks = {hint_of(path, b"x" * size) for size in (0, 1, EDGE_BYTES, EDGE_BYTES + 1)}

    assert len(marks) == 4


def test_a_missing_file_has_none(tmp_path: Path) -> None:
    with pytest.raises(UnavailableError, match="cannot be read"):
        hint(os.fsencode(tmp_path / "gone"))
