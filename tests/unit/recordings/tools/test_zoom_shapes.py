"""Folders of the same shape."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from hostapp.domain.meetings import FoundMeeting, MeetingState
from hostapp.recordings.tools.interface import Surroundings
from hostapp.recordings.tools.zoom import Zoom
from hostapp.recordings.tools.zoom_shapes import outline_of
from hostapp.recordings.walk import read_folder
from tests.support.folders import NOW, NOW_NS, ZONE, Folders
from tests.support.recordings_zoom import conf


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


def make(folders: Folders, title: str, magic: str, *more: str, process: int = 100) -> Path:
    folder = f"2026-03-04 09.58.11 {title}"
    folders.files(folder, f"video1{magic}.mp4", f"audio1{magic}.m4a", "chat.txt", *more)
    folders.file(f"{folder}/recording.conf", conf(1, process=process, magic=magic))
    return folders.root / folder


def claimed(zoom: Zoom, folder: Path, *, backwards: bool = False) -> FoundMeeting:
    listing = read_folder(os.fsencode(folder), zoom.subfolders).listing()
    listing.files.sort(reverse=backwards)
    claim = zoom.claim(listing, Surroundings(ZONE, NOW_NS))
    assert claim is not None
    return claim.meetings[0]


def test_a_second_folder_of_a_shape_is_read_like_by_the_rules(folders: Folders) -> None:
    first = make(folders, "One", "123456789")
    second = make(folders, "Two", "987654321")
    zoom = Zoom()

    claimed(zoom, first, backwards=True)
    assert len(zoom._shapes._readings) == 1

    assert claimed(zoom, second) == claimed(Zoom(), second)
    assert len(zoom._shapes._readings) == 1


def test_another_size_of_the_configuration_is_another_shape(folders: Folders) -> None:
    done = make(folders, "Done", "123456789")
    waiting = make(folders, "Waiting", "987654321", process=40)
    zoom = Zoom()

    assert claimed(zoom, done).states == frozenset()
    assert claimed(zoom, waiting).states == {MeetingState.UNCONVERTED}


def test_what_depends_on_time_is_never_remembered(folders: Folders) -> None:
    stale = make(folders, "Stale", "123456789", "video2123456789.mp4.tmp")
    fresh = make(folders, "Fresh", "987654321", "video2987654321.mp4.tmp")
    hour_ago = (NOW - timedelta(hours=1)).timestamp()
    os.utime(fresh / "video2987654321.mp4.tmp", (hour_ago, hour_ago))
    zoom = Zoom()

    assert MeetingState.CONVERSION_FAILED in claimed(zoom, stale).states
    assert MeetingState.WRITING in claimed(zoom, fresh).states


def test_a_folder_with_a_subfolder_a_placeholder_or_no_number_has_none(folders: Folders) -> None:
    plain = make(folders, "Plain", "123456789")
    tracks = make(folders, "Tracks", "123456789")
    folders.files(f"{tracks.name}/Audio Record", "audioYuki11123456789.m4a")
    away = make(folders, "Away", "123456789")
    (away / "chat.txt").write_bytes(b"")
    os.truncate(away / "chat.txt", 1 << 20)
    folders.files("2026-03-04 09.58.11 Chat", "chat.txt")

    def has_shape(folder: Path) -> bool:
        return outline_of(read_folder(os.fsencode(folder), Zoom().subfolders).listing()) is not None

    assert has_shape(plain)
    assert not has_shape(tracks)
    assert not has_shape(away)
    assert not has_shape(folders.root / "2026-03-04 09.58.11 Chat")


def test_many_shapes_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    from hostapp.recordings.tools import zoom_shapes

    monkeypatch.setattr(zoom_shapes, "_MOST_SHAPES", 3)
    shapes = zoom_shapes.Shapes()
    for size in range(10):
        shape = zoom_shapes.Shape(frozenset(), size)
        shapes.remember(zoom_shapes.Outline(shape, ()), (), ())

    assert len(shapes._readings) <= 3
    assert shapes.reading(zoom_shapes.Shape(frozenset(), 9)) is not None
