from pathlib import Path

import pytest

from hostapp.domain.errors import UsageError
from hostapp.domain.meetings import MeetingState
from hostapp.services.folders import Folders, usual_folders
from tests.support.libraries import found, opened_keepsakes, opened_library, put


def test_folders_are_remembered_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = tmp_path / "one", tmp_path / "zwei ü"
    for folder in (one, two):
        folder.mkdir()
    with opened_keepsakes(tmp_path) as keepsakes, opened_library(tmp_path) as library:
        folders = Folders(keepsakes, library, home=tmp_path)
        folders.add(two)
        monkeypatch.chdir(tmp_path)
        folders.add(Path("one"))
        folders.add(one)
        assert [folder.path for folder in folders.remembered()] == [two, one]
        two.rmdir()
        assert [folder.here for folder in folders.remembered()] == [False, True]
        folders.remove(two)
        assert [folder.text for folder in folders.remembered()] == [str(one)]


def test_wrong_folders_are_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with opened_keepsakes(tmp_path) as keepsakes, opened_library(tmp_path) as library:
        folders = Folders(keepsakes, library, home=tmp_path)
        for wrong in ("nowhere", "file"):
            with pytest.raises(UsageError, match=f"There is no folder .*{wrong}: check its name"):
                folders.add(tmp_path / wrong)
        with pytest.raises(UsageError, match="is not scanned: see the list of folders"):
            folders.remove(tmp_path)


def test_only_usual_folders_that_exist_are_suggested(tmp_path: Path) -> None:
    zoom, videos = tmp_path / "Documents" / "Zoom", tmp_path / "Videos"
    for folder in (zoom, videos / "Screencasts"):
        folder.mkdir(parents=True)
    with opened_keepsakes(tmp_path) as keepsakes, opened_library(tmp_path) as library:
        folders = Folders(keepsakes, library, home=tmp_path)
        assert [each.path for each in folders.suggestions()] == [
            zoom,
            videos / "Screencasts",
            videos,
        ]
        assert folders.suggestions()[0].label == "Zoom"
        folders.add(zoom)
        assert zoom not in [each.path for each in folders.suggestions()]


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_zoom_is_the_first_on_every_platform(tmp_path: Path, platform: str) -> None:
    usual = list(usual_folders(tmp_path, platform, {"OneDrive": str(tmp_path / "Drive")}))
    assert usual[0] == (tmp_path / "Documents" / "Zoom", "Zoom")
    assert (tmp_path / "Drive" / "Documents" / "Zoom", "Zoom") in usual
    assert (tmp_path / "Drive" / "Recordings", "Microsoft Teams") in usual
    movies = tmp_path / ("Movies" if platform == "darwin" else "Videos")
    assert usual[-1][0] == movies


def test_only_what_was_decided_stays_without_its_folder(tmp_path: Path) -> None:
    with opened_keepsakes(tmp_path) as keepsakes, opened_library(tmp_path) as library:
        ids = put(library, found("One"), found("Two"), found("Three"))
        keepsakes.remember(library.meetings(ids[1:2]))
        keepsakes.add_folder(b"/recordings")
        keepsakes.add_folder(b"/recordings/Three")
        folders = Folders(keepsakes, library, spoken_of=lambda: ids[1:2])
        folders.remove(Path("/recordings"))
        left = {each.title: each.states for each in library.all_meetings()}
        assert left == {"Two": {MeetingState.NOT_SCANNED}, "Three": frozenset()}


def test_what_a_scan_still_brought_is_let_go(tmp_path: Path) -> None:
    with opened_keepsakes(tmp_path) as keepsakes, opened_library(tmp_path) as library:
        keepsakes.add_folder(b"/recordings/Two")
        put(library, found("One"), found("Two"))
        Folders(keepsakes, library).tidy()
        assert [each.title for each in library.all_meetings()] == ["Two"]
