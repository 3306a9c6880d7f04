import os
from pathlib import Path

import pytest

from hostapp.recordings.below import files_below


def names(folder: Path) -> list[str]:
    return [os.path.relpath(os.fsdecode(path), folder) for path in files_below(os.fsencode(folder))]


def test_every_file_is_found_in_order(tmp_path: Path) -> None:
    for name in ("b/two.mp4", "a/one.mp4", "a/sub/three.txt", "zero.m4a"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert names(tmp_path) == ["zero.m4a", "a/one.mp4", "a/sub/three.txt", "b/two.mp4"]


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert names(tmp_path) == ["a/loop"]


def test_a_folder_that_cannot_be_listed_is_not_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_: bytes) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", refused)
    assert names(tmp_path) == ["."]
