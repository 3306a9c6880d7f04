import importlib.util
import os
import struct
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.media.invented_voice import SAMPLE_RATE
from hostapp.media.mp4_length import lacks_movie, mp4_length, plain_length
from hostapp.media.synthesis import write_audio


def length(path: Path) -> float | None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        return mp4_length(descriptor, os.fstat(descriptor).st_size)
    finally:
        os.close(descriptor)


def box(kind: bytes, content: bytes = b"") -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def movie(scale: int, duration: int, version: int = 0) -> bytes:
    times = ">QQIQ" if version else ">IIII"
    content = bytes([version, 0, 0, 0]) + struct.pack(times, 0, 0, scale, duration) + b"\0" * 80
    return box(b"moov", box(b"mvhd", content))


TYPE = box(b"ftyp", b"isom\0\0\0\0")
DATA = box(b"mdat", b"x" * 100)


def test_a_real_file_has_its_length(tmp_path: Path) -> None:
    path = tmp_path / "a.m4a"
    write_audio(path, np.zeros(SAMPLE_RATE * 5, dtype=np.int16))
    assert length(path) == pytest.approx(5.0, abs=0.1)


@pytest.mark.parametrize(
    ("content", "seconds"),
    [
        (TYPE + movie(1000, 61_500) + DATA, 61.5),
        (TYPE + DATA + movie(1000, 61_500), 61.5),
        (TYPE + movie(600, 2**33, version=1) + DATA, round(2**33 / 600, 3)),
        (TYPE + struct.pack(">I4sQ", 1, b"mdat", 116) + b"x" * 100 + movie(10, 5), 0.5),
        (TYPE + movie(1000, 61_500) + DATA[:-1], None),
        (TYPE + movie(1000, 61_500) + DATA + b"x", None),
        (TYPE + movie(0, 61_500) + DATA, None),
        (TYPE + movie(1000, 0) + box(b"moof") + DATA, None),
        (TYPE + movie(1000, 0) + DATA, None),
        (TYPE + movie(1000, 2**32 - 1) + DATA, None),
        (TYPE + DATA, None),
        (movie(1000, 61_500) + DATA, None),
        (TYPE + box(b"moov", box(b"trak")) + DATA, None),
        (TYPE + struct.pack(">I4s", 0, b"mdat") + b"x" * 100, None),
        (TYPE * 100, None),
        (b"", None),
    ],
)
def test_only_plain_files_are_believed(
    tmp_path: Path, content: bytes, seconds: float | None
) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(content)
    assert length(path) == seconds


@given(st.binary(max_size=300), st.integers(0, 400))
def test_no_bytes_do_harm(content: bytes, cut: int) -> None:
    whole = (TYPE + movie(1000, 5) + content + DATA)[:cut]
    descriptor = os.memfd_create("x") if hasattr(os, "memfd_create") else None
    if descriptor is None:
        pytest.skip("needs a file in memory")
    try:
        os.write(descriptor, whole)
        found = mp4_length(descriptor, len(whole))
        assert found is None or found == 0.005
    finally:
        os.close(descriptor)


def test_on_windows_too_where_no_file_is_read_at_a_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(box(b"ftyp", b"isom") + box(b"mdat", b"\0" * 100) + movie(1000, 12_345))
    spec = importlib.util.find_spec("hostapp.media.mp4_length")
    assert spec is not None
    assert spec.loader is not None
    on_windows = importlib.util.module_from_spec(spec)
    with monkeypatch.context() as patched:
        patched.setattr(sys, "platform", "win32")
        patched.delattr(os, "pread")
        spec.loader.exec_module(on_windows)
        with path.open("rb") as file:
            assert on_windows.mp4_length(file.fileno(), path.stat().st_size) == 12.345
    assert length(path) == 12.345


@pytest.mark.parametrize(
    ("content", "lacks"),
    [
        (TYPE + DATA, True),
        (TYPE, True),
        (TYPE + box(b"free") + struct.pack(">I4s", 0, b"mdat") + b"x" * 100, True),
        (TYPE + DATA[:-50], True),
        (TYPE + struct.pack(">I4sQ", 1, b"mdat", 116) + b"x" * 100, True),
        (TYPE + DATA + b"abc", True),
        (TYPE + DATA + movie(1000, 2000), False),
        (TYPE + movie(1000, 2000) + DATA, False),
        (DATA, False),
        (b"", False),
        (b"not media at all", False),
        (TYPE + b"\0" * 40, False),
        (TYPE + box(b"free") * 100, False),
    ],
)
def test_what_has_no_index_yet_is_known(tmp_path: Path, content: bytes, lacks: bool) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(content)
    descriptor = os.open(path, os.O_RDONLY)
    try:
        assert lacks_movie(descriptor, len(content)) is lacks
    finally:
        os.close(descriptor)


@pytest.mark.parametrize("filled", [3_000, *range(3_900, 4_100, 7), 4_095, 4_096, 50_000])
def test_boxes_are_found_wherever_they_begin(tmp_path: Path, filled: int) -> None:
    path = tmp_path / "a.mp4"
    large = struct.pack(">I4sQ", 1, b"mdat", filled) + b"x" * (filled - 16)
    path.write_bytes(TYPE + large + movie(1000, 12_345, 1))
    assert length(path) == plain_length(os.fsencode(path)) == 12.345
    path.write_bytes(TYPE + movie(1000, 12_345) + large)
    assert length(path) == 12.345
    path.write_bytes(TYPE + large + movie(1000, 12_345)[:20])
    assert length(path) is None
