"""Joining parts."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.folders import Folders, meetings_in

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
