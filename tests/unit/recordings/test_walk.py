"""Reading folders."""

import errno
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from hostapp.recordings import walk
from hostapp.recordings.found import Skipped
from tests.support.folders import Folders


def own(_: str, names: Sequence[str]) -> Sequence[str]:
    return [name for name in names if name.startswith("own")]


@pytest.mark.parametrize("by_descriptor", [True, False])
def test_files_subfolders_and_own_subfolders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by_descriptor: bool
) -> None:
    monkeypatch.setattr(walk, "_BY_DESCRIPTOR", by_descriptor)
    folders = Folders(tmp_path)
    folders.files("", "a.mp4", "b.mp4")
    folders.files("own", "c.mp4")
    folders.files("own/deeper", "d.mp4")
    folders.files("other", "e.mp4")

    folder = walk.read_folder(os.fsencode(tmp_path), own)
    listing = folder.listing()

    assert folder.folders == ["other"]
    assert {entry.name for entry in listing.files} == {"a.mp4", "b.mp4"}
    assert {os.path.relpath(os.fsdecode(e.path), tmp_path) for e in listing.all_files()} == {
        "a.mp4",
        "b.mp4",
        "own/c.mp4",
        "own/deeper/d.mp4",
    }
    assert folder.signature().endswith(b"own\0own/deeper")


def test_an_own_subfolder_that_cannot_be_read_is_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Folders(tmp_path).files("own", "c.mp4")
    really = os.open

    def refuse(path: bytes, flags: int) -> int:
        if path.endswith(b"own"):
            raise OSError(errno.EIO, "Input/output error")
        return really(path, flags)

    monkeypatch.setattr(os, "open", refuse)
    folder = walk.read_folder(os.fsencode(tmp_path), own)

    reason = "This cannot be read: Input/output error."
    assert folder.skipped == [Skipped(os.fsencode(tmp_path / "own"), reason)]
    assert folder.folders == ["own"]


def test_a_file_that_fails_or_vanishes_does_not_hide_the_others(tmp_path: Path) -> None:
    class Failing:
        name = "x.mp4"

        def __init__(self, error: OSError) -> None:
            self.error = error

        def is_file(self, **_: object) -> bool:
            raise self.error

    folder = walk.RawFolder(os.fsencode(tmp_path), tmp_path.stat())
    faults = [Failing(FileNotFoundError()), Failing(PermissionError())]

    walk._list_into(folder, faults)  # type: ignore[arg-type]

    assert [one.reason for one in folder.skipped] == ["You have no permission to look into this."]


def test_a_folder_swapped_for_a_link_is_not_followed(tmp_path: Path) -> None:
    Folders(tmp_path).files("real", "a.mp4")
    (tmp_path / "link").symlink_to("real")
    path = os.fsencode(tmp_path / "link")

    with pytest.raises(OSError, match=r"Not a directory|Too many levels"):
        walk.read_folder(path, own)
    assert len(walk.read_folder(path, own, follow=True).files) == 1


@pytest.mark.parametrize(
    ("roots", "kept"),
    [
        ([b"/a", b"/a/b", b"/ab"], [b"/a", b"/ab"]),
        ([b"/a/", b"/a"], [b"/a"]),
        ([b"/a", b"/"], [b"/"]),
        ([], []),
    ],
)
def test_outermost_roots(roots: list[bytes], kept: list[bytes]) -> None:
    assert walk.outermost(roots) == kept


def test_below() -> None:
    assert walk.is_below(b"/a/b", b"/a")
    assert walk.is_below(b"/a", b"/")
    assert not walk.is_below(b"/ab", b"/a")
    assert walk.any_below({b"/a/b": b""}, b"/a")
    assert not walk.any_below({b"/a": b""}, b"/a")
