"""Digests."""

import hashlib
import os
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.recordings.digest import BLOCK_BYTES, CancelledError, digest, stat_of


def test_it_is_sha256_of_all_bytes_with_the_stat_it_holds_for(tmp_path: Path) -> None:
    path = tmp_path / "talk.mp4"
    content = bytes(range(256)) * (BLOCK_BYTES // 128) + b"end"
    path.write_bytes(content)
    told: list[int] = []

    value, stat = digest(os.fsencode(path), progress=told.append)

    assert value == hashlib.sha256(content).hexdigest()
    assert stat == stat_of(os.fsencode(path))
    assert sum(told) == stat.size == len(content)
    assert len(told) == 3


def test_a_file_that_grows_meanwhile_has_no_digest(tmp_path: Path) -> None:
    path = tmp_path / "talk.mp4"
    path.write_bytes(b"x" * BLOCK_BYTES)

    def grow(_: int) -> None:
        if path.stat().st_size == BLOCK_BYTES:
            with path.open("ab") as stream:
                stream.write(b"more")

    with pytest.raises(UnavailableError, match="changed while it was read; try again later"):
        digest(os.fsencode(path), progress=grow)


def test_a_file_replaced_meanwhile_has_no_digest(tmp_path: Path) -> None:
    path, other = tmp_path / "talk.mp4", tmp_path / "other.mp4"
    path.write_bytes(b"x")
    other.write_bytes(b"y")

    with pytest.raises(UnavailableError, match="changed while it was read"):
        digest(os.fsencode(path), progress=lambda _: os.replace(other, path))


def test_the_host_can_stop_it(tmp_path: Path) -> None:
    path = tmp_path / "talk.mp4"
    path.write_bytes(b"x")

    with pytest.raises(CancelledError):
        digest(os.fsencode(path), cancelled=lambda: True)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp4")
    (tmp_path / "link.mp4").symlink_to("pipe.mp4")

    for name in ("pipe.mp4", "link.mp4", "gone.mp4", "."):
        with pytest.raises(UnavailableError, match="cannot be read"):
            digest(os.fsencode(tmp_path / name))
    with pytest.raises(UnavailableError, match="cannot be read: No such file"):
        stat_of(os.fsencode(tmp_path / "gone.mp4"))
