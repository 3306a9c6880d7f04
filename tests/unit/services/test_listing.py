import os
from pathlib import Path

import pytest

from hostapp.domain.errors import UsageError
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import FileKind
from hostapp.services.listing import SURE_START, Listing
from hostapp.services.rows import Query
from hostapp.store.library import Library
from tests.support.folders import Folders
from tests.support.libraries import (
    NOW,
    by_title,
    found,
    opened_keepsakes,
    opened_library,
    put,
    scanned,
)
from tests.support.recordings_zoom import finished


def listing(library: Library) -> Listing:
    return Listing(library, clock=lambda: NOW)


def test_a_meeting_is_meant_by_its_id_or_a_unique_start(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        ids = put(library, *(found(f"Meeting {number}") for number in range(16)))
        looked = listing(library)
        assert looked.resolve(ids[4]) == ids[4]
        assert looked.resolve(ids[4].upper()) == ids[4]
        assert looked.resolve("000000000000001") == ids[15]
        with pytest.raises(UsageError, match="“0000” could be 16 meetings: say which of 0000"):
            looked.resolve("0000")
        with pytest.raises(UsageError, match="“000” could be 16 meetings"):
            looked.resolve("000")
        for text in ("", "zzzz", "no/such/path"):
            with pytest.raises(UsageError, match="There is no meeting"):
                looked.resolve(text)


def test_a_meeting_is_meant_by_a_path_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = Folders(tmp_path / "Zoom")
    finished(folders)
    folders.files("shared", "one.mp3", "two.mp3")
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        titles = by_title(library)
        weekly, one = titles["Weekly sync"], titles["one"]
        looked = listing(library)
        folder = folders.root / "2026-03-04 09.58.11 Weekly sync"
        track = next((folder / "Audio Record").iterdir())
        link = tmp_path / "link"
        link.symlink_to(folder)
        for path in (folder, f"{folder}/", track, link, os.path.relpath(folder)):
            assert looked.resolve(str(path)) == weekly
        assert looked.resolve(str(folders.root / "shared" / "one.mp3")) == one
        with pytest.raises(UsageError, match="could be 2 meetings"):
            looked.resolve(str(folders.root / "shared"))
        with pytest.raises(UsageError, match="There is no meeting"):
            looked.resolve(str(folders.root))
        monkeypatch.chdir(folder)
        assert looked.resolve(".") == weekly
        with pytest.raises(UsageError, match="There is no meeting"):
            looked.resolve("")


def test_a_path_comes_before_a_short_start_of_an_id(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = Folders(tmp_path / "Zoom")
    folders.files("shared", "one.mp3", "two.mp3")
    monkeypatch.chdir(folders.root)
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        titles, looked = by_title(library), listing(library)
        one = titles["one"]
        apart = next(end for end in range(1, 17) if one[:end] != titles["two"][:end])
        start = one[:apart]
        assert looked.resolve(start) == one
        (folders.root / start).symlink_to("shared/two.mp3")
        assert looked.resolve(start) == (titles["two"] if apart < SURE_START else one)


def test_whose_file_lies_at_a_path(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "Zoom")
    folders.files("shared", "one.mp3", "two.mp4")
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        titles, looked = by_title(library), listing(library)
        link = tmp_path / "link"
        link.symlink_to(folders.root / "shared" / "two.mp4")
        assert looked.file_at(os.fsencode(link)) == (titles["two"], FileKind.VIDEO)
        assert looked.file_at(os.fsencode(folders.root / "shared")) is None
        assert looked.file_at(b"/nowhere/one.mp3") is None


def test_rows_and_counts_agree(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        ids = put(library, found("One"), found("Two"))
        looked = listing(library)
        assert looked.counts().all == looked.count(Query()) == 2
        assert {row.id for row in looked.page(Query(), 0, 10)} == set(looked.ids(Query()))
        detail = looked.detail(ids[0])
        assert detail.row == looked.row(ids[0])
        assert (detail.meeting.title, detail.cue_counts) == ("One", None)
        with pytest.raises(UsageError, match="There is no meeting 00aa"):
            looked.detail(MeetingId("00aa"))
