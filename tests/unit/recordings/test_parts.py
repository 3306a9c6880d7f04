"""Joining parts."""

import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.folders import ZONE, Folders, meetings_in

ENDED = datetime(2026, 8, 15, 19, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("minutes", "joined"), [(-2, False), (-1, True), (0, True), (30, True), (31, False)]
)
def test_teams_restarts_within_half_an_hour(tmp_path: Path, minutes: int, joined: bool) -> None:
    folders = Folders(tmp_path)
    begins = ENDED + timedelta(minutes=minutes)
    folders.file("Weekly sync-20260815_180000UTC-Meeting Recording.mp4", at=ENDED)
    folders.file(
        f"Weekly sync-{begins:%Y%m%d_%H%M%S}UTC-Meeting Recording.mp4",
        at=begins + timedelta(hours=1),
    )

    assert len(meetings_in(tmp_path)) == (1 if joined else 2)


@pytest.mark.parametrize(("minutes", "joined"), [(58, False), (59, True), (90, True), (91, False)])
def test_downloaded_teams_parts_are_joined_by_the_length_that_they_tell(
    tmp_path: Path, minutes: int, joined: bool
) -> None:
    folders = Folders(tmp_path)
    begins = ENDED - timedelta(hours=1) + timedelta(minutes=minutes)
    downloaded = ENDED + timedelta(days=3)
    for start in (ENDED - timedelta(hours=1), begins):
        name = f"Weekly sync-{start:%Y%m%d_%H%M%S}UTC-Meeting Recording.mp4"
        folders.file(name, hour_long(), at=downloaded)
    folders.file("Weekly sync - Attendance report 8-15-26.csv", at=downloaded)

    meetings = meetings_in(tmp_path)

    assert [len(each.files) for each in meetings] == ([3] if joined else [1, 1, 1])


@pytest.mark.parametrize(("seconds", "joined"), [(-4, False), (-3, True), (5, True), (6, False)])
def test_copied_parts_of_obs_are_joined_by_the_length_that_they_tell(
    tmp_path: Path, seconds: int, joined: bool
) -> None:
    folders = Folders(tmp_path)
    began = ENDED - timedelta(hours=1)
    for start in (began, ENDED + timedelta(seconds=seconds)):
        wall = start.astimezone(ZONE)
        folders.file(f"{wall:%Y-%m-%d %H-%M-%S}.mp4", hour_long(), at=ENDED + timedelta(days=3))

    meetings = meetings_in(tmp_path)

    assert [len(each.files) for each in meetings] == ([2] if joined else [1, 1])


def hour_long() -> bytes:
    """Return an MP4 file of an hour, as far as its header tells."""
    times = struct.pack(">IIII", 0, 0, 1, 3600)
    header = bytes(4) + times + bytes(80)
    boxes = [(b"ftyp", b"isom" + bytes(4)), (b"moov", _box(b"mvhd", header)), (b"mdat", b"x")]
    return b"".join(_box(kind, content) for kind, content in boxes)


def _box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def test_times_that_copying_has_spoilt_join_nothing(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    copied = ENDED + timedelta(days=3)
    for hour in (18, 19, 20):
        name = f"Weekly sync-20260815_{hour}0000UTC-Meeting Recording.mp4"
        folders.file(name, at=copied)

    assert len(meetings_in(tmp_path)) == 3


def test_three_parts_are_numbered_in_order(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    for part in range(3):
        begins = ENDED + timedelta(hours=part)
        name = f"Weekly sync-{begins:%Y%m%d_%H%M%S}UTC-Meeting Recording.mp4"
        folders.file(name, at=begins + timedelta(hours=1))

    (meeting,) = meetings_in(tmp_path)

    assert [file.part for file in meeting.files] == [1, 2, 3]
    assert meeting.states == frozenset()
