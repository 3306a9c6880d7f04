"""Finding: what is reported, and what is concluded from the world's faults."""

import os
import shutil
import socket
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from hostapp.recordings.find import look_into
from hostapp.recordings.found import Listed, NotSeen, RootRead, Skipped, Unchanged
from tests.support import recordings_zoom
from tests.support.folders import LONG_AGO, NOW, NOW_NS, ZONE, Folders, meetings_in, searched


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "library")


def signatures(root: Path, **how: object) -> dict[bytes, bytes]:
    listed = [found for found in searched(root, **how) if isinstance(found, Listed)]
    return {found.folder: found.signature for found in listed}


def listed_names(root: Path, **how: object) -> set[str]:
    return {os.path.basename(folder).decode() for folder in signatures(root, **how)}


@pytest.mark.parametrize("quick", [False, True])
def test_an_unchanged_library_is_only_compared(folders: Folders, quick: bool) -> None:
    recordings_zoom.finished(folders)
    folders.file("loose/talk.mp4")
    known = signatures(folders.root)

    again = searched(folders.root, known=known, quick=quick)

    assert {type(found) for found in again} == {Unchanged, RootRead}
    assert {found.folder for found in again if isinstance(found, Unchanged)} == set(known)


@pytest.mark.parametrize("quick", [False, True])
def test_a_new_meeting_a_new_track_and_a_removed_file_are_seen(
    folders: Folders, quick: bool
) -> None:
    recordings_zoom.finished(folders)
    recordings_zoom.finished(folders, "2026-03-05 09.00.00 Other")
    folders.file("deep/er/talk.mp4")
    known = signatures(folders.root)

    folders.file(f"{recordings_zoom.FOLDER}/Audio Record/audioYuki311123456789.m4a")
    (folders.root / "2026-03-05 09.00.00 Other" / "chat.txt").unlink()
    folders.file("deep/new/er/talk.mp4")

    assert listed_names(folders.root, known=known, quick=quick) == {
        recordings_zoom.FOLDER,
        "2026-03-05 09.00.00 Other",
        "deep",
        "new",
        "er",
    }


def test_an_edit_in_place_with_its_old_time_put_back_is_seen(folders: Folders) -> None:
    path = folders.file("talk.mp4")
    known = signatures(folders.root)
    with path.open("r+b") as stream:
        stream.write(b"S")
    os.utime(path, (LONG_AGO.timestamp(), LONG_AGO.timestamp()))

    assert listed_names(folders.root, known=known) == {"library"}


def test_a_file_that_may_still_grow_is_looked_at_again(folders: Folders) -> None:
    folders.file("talk.mp4", at=NOW - timedelta(seconds=5))

    assert list(signatures(folders.root).values()) == [b""]


def test_a_missing_root_is_not_seen(tmp_path: Path) -> None:
    (found,) = searched(tmp_path / "gone")

    assert found == NotSeen(
        os.fsencode(tmp_path / "gone"),
        "This is not there at the moment: connect its drive, then scan again.",
    )


def test_an_emptied_root_is_taken_for_a_drive_that_is_away(folders: Folders) -> None:
    folders.file("sub/talk.mp4")
    known = signatures(folders.root)
    shutil.rmtree(folders.root / "sub")

    assert isinstance(searched(folders.root, known=known)[-1], NotSeen)
    assert isinstance(searched(folders.root)[-1], RootRead)


def test_a_root_that_vanishes_while_it_is_read_is_not_seen(folders: Folders) -> None:
    from hostapp.recordings.find import find
    from tests.support.folders import NOW_NS, ZONE

    folders.file("a/talk.mp4")
    folders.file("b/talk.mp4")
    search = find([os.fsencode(folders.root)], zone=ZONE, now_ns=NOW_NS)

    first = next(search)
    shutil.rmtree(folders.root)
    rest = list(search)

    assert isinstance(first, Listed)
    assert [type(found) for found in rest] == [NotSeen]


def test_a_folder_without_permission_is_skipped_with_a_sentence(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = folders.file("locked/talk.mp4").parent
    folders.file("open/talk.mp4")
    really = os.open

    def refuse(path: bytes, flags: int) -> int:
        if path == os.fsencode(locked):
            raise PermissionError(13, "Permission denied", path)
        return really(path, flags)

    monkeypatch.setattr(os, "open", refuse)
    found = searched(folders.root)

    reason = "You have no permission to look into this."
    assert Skipped(os.fsencode(locked), reason) in found
    assert isinstance(found[-1], RootRead)
    assert any(isinstance(one, Listed) and one.folder.endswith(b"open") for one in found)


def test_pipes_sockets_and_links_named_like_recordings_are_left_out(folders: Folders) -> None:
    folders.file("talk.mp4")
    os.mkfifo(folders.root / "pipe.mp4")
    (folders.root / "link.mp4").symlink_to("/dev/zero")
    (folders.root / "loop").symlink_to(folders.root)
    (folders.root / "self").symlink_to("self")
    with socket.socket(socket.AF_UNIX) as one:
        here = os.getcwd()
        os.chdir(folders.root)
        try:
            one.bind("s.mp4")
        finally:
            os.chdir(here)

    found = searched(folders.root)

    skipped = {os.path.basename(one.path): one.reason for one in found if isinstance(one, Skipped)}
    assert skipped.keys() == {b"pipe.mp4", b"s.mp4", b"link.mp4", b"loop"}
    assert skipped[b"pipe.mp4"] == ("This has a recording's name but is a pipe, socket or device.")
    assert skipped[b"loop"].startswith("This is a link;")
    assert [meeting.title for meeting in meetings_in(folders.root)] == ["talk"]


def test_very_deep_folders_do_not_end_the_search(folders: Folders) -> None:
    folders.file("talk.mp4")
    here = os.getcwd()
    os.chdir(folders.root)
    try:
        for _ in range(40):
            os.mkdir("d" * 200)
            os.chdir("d" * 200)
    finally:
        os.chdir(here)

    found = searched(folders.root)

    assert isinstance(found[-1], RootRead)
    assert [one.reason for one in found if isinstance(one, Skipped)] == [
        "This cannot be read: File name too long."
    ]
    _remove_deep(folders.root)


def _remove_deep(root: Path) -> None:
    here = os.getcwd()
    os.chdir(root)
    for _ in range(40):
        os.chdir("d" * 200)
    for _ in range(40):
        os.chdir("..")
        os.rmdir("d" * 200)
    os.chdir(here)


def test_bins_and_hidden_folders_are_not_entered(folders: Folders) -> None:
    for place in (".Trash-1000", "$RECYCLE.BIN", ".git", "System Volume Information"):
        folders.file(f"{place}/talk.mp4")

    assert meetings_in(folders.root) == []


def test_cancelling_ends_without_a_conclusion(folders: Folders) -> None:
    folders.file("a/talk.mp4")

    assert searched(folders.root, cancelled=lambda: True) == []


def test_overlapping_roots_are_read_once(folders: Folders) -> None:
    from hostapp.recordings.find import find
    from tests.support.folders import NOW_NS, ZONE

    folders.file("sub/talk.mp4")
    outer, inner = os.fsencode(folders.root), os.fsencode(folders.root / "sub")

    found = list(find([inner, outer, outer + b"/"], zone=ZONE, now_ns=NOW_NS))

    assert [type(one) for one in found] == [Listed, Listed, RootRead]


@pytest.mark.parametrize("quick", [False, True])
def test_a_root_may_be_a_link(folders: Folders, tmp_path: Path, quick: bool) -> None:
    folders.file("sub/talk.mp4")
    link = tmp_path / "link"
    link.symlink_to(folders.root)

    known = signatures(link)
    again = searched(link, known=known, quick=quick)

    assert len(known) == 2
    assert {type(found) for found in again} == {Unchanged, RootRead}


def test_a_quick_search_starts_at_a_root_it_has_never_seen(folders: Folders) -> None:
    folders.file("sub/talk.mp4")

    assert listed_names(folders.root, quick=True) == {"library", "sub"}


def test_a_quick_search_passes_over_folders_that_are_gone(folders: Folders) -> None:
    folders.file("a/talk.mp4")
    folders.file("b/talk.mp4")
    known = signatures(folders.root)
    shutil.rmtree(folders.root / "a")

    found = searched(folders.root, known=known, quick=True)

    reported = {one.folder for one in found if isinstance(one, Listed | Unchanged)}
    assert os.fsencode(folders.root / "a") not in reported
    assert isinstance(found[-1], RootRead)


def test_a_quick_search_skips_what_fails_and_goes_on(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders.file("a/talk.mp4")
    folders.file("b/talk.mp4")
    known = signatures(folders.root)
    really = os.stat

    def fail(path: Any, **how: bool) -> os.stat_result:
        if isinstance(path, bytes) and path.endswith(b"/a"):
            raise OSError(5, "Input/output error")
        return really(path, **how)

    monkeypatch.setattr(os, "stat", fail)
    found = searched(folders.root, known=known, quick=True)

    reason = "This cannot be read: Input/output error."
    assert Skipped(os.fsencode(folders.root / "a"), reason) in found
    assert Unchanged(os.fsencode(folders.root / "b")) in found


def test_a_search_can_be_cancelled_between_known_folders(folders: Folders) -> None:
    folders.file("a/talk.mp4")
    known = signatures(folders.root)
    answers = iter([False, True, True, True])

    found = searched(folders.root, known=known, quick=True, cancelled=lambda: next(answers))

    assert [type(one) for one in found] == [Unchanged]


def test_a_replaced_root_is_not_seen(folders: Folders, tmp_path: Path) -> None:
    from hostapp.recordings.find import find
    from tests.support.folders import NOW_NS, ZONE

    folders.file("a/talk.mp4")
    search = find([os.fsencode(folders.root)], zone=ZONE, now_ns=NOW_NS)

    next(search)
    folders.root.rename(tmp_path / "old")
    folders.root.mkdir()

    assert [one.reason for one in search if isinstance(one, NotSeen)] == [
        "This folder was replaced while it was read."
    ]


def test_looking_into_a_folder_finds_what_came_and_went_below(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    folders.files("a/one", "one.mp4")
    folders.files("a/two", "two.mp4")
    known = signatures(tmp_path)
    shutil.rmtree(tmp_path / "a" / "one")
    folders.files("a/three", "three.mp4")
    folders.files("b", "four.mp4")
    told = list(look_into([bytes(tmp_path / "a")], zone=ZONE, now_ns=NOW_NS, known=known))
    assert RootRead(bytes(tmp_path / "a" / "one")) in told
    listed = {each.folder for each in told if isinstance(each, Listed)}
    assert listed == {bytes(tmp_path / "a"), bytes(tmp_path / "a" / "three")}
    assert not any(isinstance(each, Unchanged) for each in told)


def test_looking_again_lists_what_did_not_change(tmp_path: Path) -> None:
    Folders(tmp_path).files("a", "one.mp4")
    known = signatures(tmp_path)
    folder = bytes(tmp_path / "a")
    about = {"zone": ZONE, "now_ns": NOW_NS, "known": known}
    assert list(look_into([folder], **about)) == [Unchanged(folder)]  # type: ignore[arg-type]
    (again,) = look_into([folder], again=[folder], **about)  # type: ignore[arg-type]
    assert isinstance(again, Listed)


def test_a_root_that_is_suddenly_empty_is_away_and_a_folder_that_is_gone_is_gone(
    tmp_path: Path,
) -> None:
    Folders(tmp_path).files("a", "one.mp4")
    known = signatures(tmp_path)
    shutil.rmtree(tmp_path / "a")
    root, folder = bytes(tmp_path), bytes(tmp_path / "a")
    about = {"zone": ZONE, "now_ns": NOW_NS, "known": known}
    (away,) = look_into([root], roots=[root], **about)  # type: ignore[arg-type]
    assert isinstance(away, NotSeen)
    assert list(look_into([folder], **about)) == [RootRead(folder)]  # type: ignore[arg-type]
