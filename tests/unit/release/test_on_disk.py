import os
from hashlib import sha256
from pathlib import Path

import pytest

from hostapp.release.on_disk import (
    UnwritableError,
    digest_of,
    explaining,
    files_below,
    json_lines,
    special_files,
    sync_tree,
    write,
    zipped,
)


def test_files_are_found_links_included(tmp_path: Path) -> None:
    write(tmp_path / "a" / "b" / "c.txt", b"c")
    os.symlink("nowhere", tmp_path / "link")
    assert files_below(tmp_path) == ["a/b/c.txt", "link"]


def test_a_link_has_no_digest(tmp_path: Path) -> None:
    write(tmp_path / "c.txt", b"c")
    assert digest_of(tmp_path / "c.txt") == (sha256(b"c").hexdigest(), 1)
    os.symlink("c.txt", tmp_path / "link")
    with pytest.raises(OSError, match="link"):
        digest_of(tmp_path / "link")


def test_a_pipe_is_told_of_and_never_waited_for(tmp_path: Path) -> None:
    write(tmp_path / "a" / "b.txt", b"b")
    os.mkfifo(tmp_path / "a" / "pipe")
    os.symlink("/dev/null", tmp_path / "device")
    os.symlink("a", tmp_path / "folder")
    os.symlink("nowhere", tmp_path / "link")
    assert special_files(tmp_path) == ["a/pipe", "device"]
    with pytest.raises(OSError, match="not a regular file"):
        digest_of(tmp_path / "a" / "pipe")


def test_the_disk_s_errors_are_sentences(tmp_path: Path) -> None:
    missing = pytest.raises(UnwritableError, match="It cannot be written: No such file")
    with missing, explaining("It cannot be written"):
        (tmp_path / "no" / "where").write_bytes(b"")


def test_rows_and_zips_are_the_same_each_time(tmp_path: Path) -> None:
    assert json_lines([{"a": "ü"}, {"b": 1}]) == '{"a": "ü"}\n{"b": 1}\n'.encode()
    assert zipped(b"data") == zipped(b"data")
    assert zipped(b"data")[4:8] == bytes(4)
    write(tmp_path / "a" / "b", b"")
    sync_tree(tmp_path)
