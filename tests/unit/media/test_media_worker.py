import io
import json
import os
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from hostapp.media import media_worker
from hostapp.media.invented_voice import SAMPLE_RATE, Turn, voices
from hostapp.media.media_worker import Tag, answer
from hostapp.media.synthesis import write_audio
from hostapp.media.worker import read_block


def asked(do: str, *paths: Path, **more: object) -> list[tuple[bytes, bytes]]:
    """Return the answers to one request, each taken apart."""
    stream = io.BytesIO()
    request: dict[str, Any] = {"do": do, "paths": [os.fsencode(each).hex() for each in paths]}
    answer(request | more, stream)
    stream.seek(0)
    found = []
    while (block := read_block(stream)) is not None:
        found.append((block[:1], block[1:]))
    return found


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "a.wav"
    write_audio(path, voices([Turn(0.5, 1.0, "Ana Ortiz", "Good morning")], 3.0))
    return path


def test_sound_comes_in_blocks_and_then_the_end(talk: Path) -> None:
    *blocks, end = asked("sound", talk, rate=SAMPLE_RATE)
    assert {tag for tag, _ in blocks} == {Tag.SOUND.value}
    samples = np.frombuffer(b"".join(body for _, body in blocks), "<i2")
    assert len(samples) == 3 * SAMPLE_RATE
    assert end == (Tag.DONE.value, b"null")
    twice = np.frombuffer(
        b"".join(body for _, body in asked("sound", talk, talk, rate=SAMPLE_RATE)[:-1]), "<i2"
    )
    assert np.array_equal(twice, np.clip(samples.astype(np.int32) * 2, -32768, 32767))
    assert asked("rate", talk) == [(Tag.DONE.value, str(SAMPLE_RATE).encode())]


def test_copies_are_written(talk: Path, tmp_path: Path) -> None:
    target = tmp_path / "target"
    name = os.fsencode(target).hex()
    assert asked("strip", talk, target=name, ending=".wav") == [(Tag.DONE.value, b"null")]
    assert target.stat().st_size > 3 * SAMPLE_RATE
    assert asked("swap", talk, target=name, stretches=[]) == [(Tag.DONE.value, b"false")]


def test_problems_of_files_are_no_problems_of_the_disk(talk: Path, tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"no media")
    ((tag, text),) = asked("sound", tmp_path / "x", rate=None)
    assert (tag, text[:21]) == (Tag.PROBLEM.value, b"It cannot be decoded ")
    assert asked("sound", tmp_path, rate=None)[0][0] in (Tag.PROBLEM.value, Tag.DISK.value)
    os.mkfifo(tmp_path / "pipe")
    assert asked("rate", tmp_path / "pipe") == [(Tag.PROBLEM.value, b"It is not a regular file.")]
    full = b"/dev/full".hex()
    assert asked("strip", talk, target=full, ending=".wav")[-1] == (
        Tag.DISK.value,
        b"No space left on device",
    )


def test_what_never_ends_is_given_up(talk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media_worker, "CPU_SECONDS", -1.0)
    assert asked("sound", talk, rate=None) == [
        (Tag.PROBLEM.value, b"Reading it never comes to an end.")
    ]


def test_a_sign_of_life_comes_now_and_then(talk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media_worker, "_SIGN_EVERY", 0.0)
    name = os.fsencode(talk.with_suffix(".copy")).hex()
    *signs, _ = asked("strip", talk, target=name, ending=".wav")
    assert signs
    assert {tag for tag, _ in signs} == {Tag.ALIVE.value}


def test_memory_that_is_not_there_is_said(talk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def greedy(*_: object) -> None:
        raise MemoryError

    monkeypatch.setitem(media_worker.TASKS, "rate", greedy)
    assert asked("rate", talk) == [(Tag.PROBLEM.value, b"Reading it needs too much memory.")]


def test_the_process_serves_until_its_input_ends(talk: Path) -> None:
    import subprocess
    import sys

    request = json.dumps({"do": "rate", "paths": [os.fsencode(talk).hex()]}).encode()
    done = subprocess.run(
        [sys.executable, "-m", "hostapp.media.media_worker"],
        input=(struct.pack(">I", len(request)) + request) * 2,
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == b"\0\0\0\x06d16000" * 2
