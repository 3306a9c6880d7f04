import os
from pathlib import Path

from hostapp.recordings.watching import Watch

SECOND = 1_000_000_000


def at(folder: Path, seconds: int) -> bytes:
    os.utime(folder, ns=(seconds * SECOND, seconds * SECOND))
    return bytes(folder)


def test_the_first_look_tells_nothing(tmp_path: Path) -> None:
    folder = at(tmp_path, 100)
    assert Watch().changed([folder], 100 * SECOND) == ()


def test_changes_comings_and_goings_are_told_once(tmp_path: Path) -> None:
    here, gone = tmp_path / "here", tmp_path / "gone"
    here.mkdir()
    watch = Watch()
    folders = [at(here, 100), bytes(gone)]
    watch.changed(folders, 100 * SECOND)
    assert watch.changed(folders, 200 * SECOND) == ()
    at(here, 201)
    gone.mkdir()
    assert watch.changed(folders, 300 * SECOND) == tuple(folders)
    assert watch.changed(folders, 400 * SECOND) == ()
    gone.rmdir()
    assert watch.changed(folders, 500 * SECOND) == (bytes(gone),)


def test_a_folder_new_to_it_counts_if_it_changed_since_the_last_look(tmp_path: Path) -> None:
    old, young = tmp_path / "old", tmp_path / "young"
    old.mkdir()
    young.mkdir()
    watch = Watch()
    watch.changed([], 100 * SECOND)
    assert watch.changed([at(old, 50), at(young, 99)], 200 * SECOND) == (bytes(young),)
