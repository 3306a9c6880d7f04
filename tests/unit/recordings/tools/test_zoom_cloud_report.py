"""The account's report gives cloud recordings their topics."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from hostapp.recordings.reading import SidecarError
from hostapp.recordings.tools.zoom_cloud_report import ReportedMeeting, day_of, read_report
from tests.support.folders import Folders, meetings_in, only_meeting

HEAD = "Topic,ID,Start Time,File Size (MB),File Count,Total Views,Total Downloads,Last Accessed,\n"
WEEKLY = 'Weekly sync,888 1234 5678,"Jan 24, 2024 12:25:59",12,3,0,0,"",\n'
BOARD = 'Board,87654321098,"Jan 24, 2024 14:00:10",12,3,0,0,"",\n'
NAME = "zoomus_recordings__20240131.csv"
AT_1225 = "GMT20240124-202901_Recording_1920x1080.mp4"
"""In a zone eight hours behind UTC, and three minutes after its meeting began."""
AT_1400 = "GMT20240124-220215_Recording_1920x1080.mp4"


def titles(root: Path) -> list[str]:
    return [meeting.title for meeting in meetings_in(root)]


def test_the_only_row_of_that_day_is_the_meeting(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    folders.files("", AT_1225)
    folders.file(NAME, "\ufeff" + HEAD + WEEKLY + 'Old,123456789,"Jan 2, 2024 12:25:59",1,,,,,\n')

    meeting = only_meeting(tmp_path)

    assert (meeting.title, meeting.meeting_number) == ("Weekly sync", "88812345678")
    assert len(meeting.files) == 1


def test_several_on_one_day_are_told_apart_by_the_zone_that_fits_all(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    folders.files("", AT_1225, AT_1400)
    folders.file(NAME, HEAD + WEEKLY + BOARD)

    assert titles(tmp_path) == ["Board", "Weekly sync"]


@pytest.mark.parametrize("rows", ["", BOARD, 'Other,1,"May 5, 2023 12:00:00",,,,,,\n'])
def test_what_is_not_clear_keeps_its_title(tmp_path: Path, rows: str) -> None:
    folders = Folders(tmp_path)
    folders.files("", AT_1225, AT_1400)
    folders.file(NAME, HEAD + rows)

    assert titles(tmp_path) == ["Zoom cloud recording"] * 2


def test_a_broken_report_is_said(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    folders.files("", AT_1225)
    folders.file(NAME, b"x" * (2 << 20))

    (problem,) = only_meeting(tmp_path).problems

    assert problem.startswith(f"{NAME} cannot be used: ")


def test_rows_that_tell_nothing_are_passed_over(tmp_path: Path) -> None:
    path = Folders(tmp_path).file(
        NAME,
        "Report of May\n"
        + HEAD
        + 'No number,abc,"Jan 24, 2024 12:25:59",\nNo time,123456789,soon,\nShort\n'
        + 'No month,123456789,"Foo 24, 2024 12:25:59",\n'
        + 'No day,123456789,"Feb 31, 2024 12:25:59",\n'
        + 'No hour,123456789,"Feb 3, 2024 32:25:59",\n'
        + 'Noon,123456789,"Feb 3, 2024 12:25 PM",\n'
        + 'Midnight,123456789,"Feb 3, 2024 12:25:01 AM",\n',
    )

    assert read_report(bytes(path)) == (
        ReportedMeeting("Noon", "123456789", datetime(2024, 2, 3, 12, 25, tzinfo=UTC)),
        ReportedMeeting("Midnight", "123456789", datetime(2024, 2, 3, 0, 25, 1, tzinfo=UTC)),
    )
    with pytest.raises(SidecarError):
        read_report(b"/nowhere.csv")


def test_days() -> None:
    assert str(day_of("Jan 24 2024")) == "2024-01-24 00:00:00"
    assert day_of("Jan 34 2024") is None


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Topic,ID,Host,Duration\nWeekly sync,889634849,Ana Ortiz,60\n", "Weekly sync"),
        ("Meeting ID,TOPIC\n889634849,Weekly sync\n", "Weekly sync"),
        ("Topic,ID\n", "Zoom cloud recording"),
        ("Meeting ID,Topic\n889634849\n", "Zoom cloud recording"),
        (f"Topic\n{'x' * (2 << 20)}\n", "Zoom cloud recording"),
        (f"{'x' * 200_000}\n", "Zoom cloud recording"),
        ("", "Zoom cloud recording"),
    ],
)
def test_a_report_of_participants_names_the_topic(tmp_path: Path, head: str, title: str) -> None:
    folders = Folders(tmp_path)
    folders.files("", AT_1225)
    folders.file("participants_889634849.csv", "\ufeff" + head + "\nName,User Email\nAna Ortiz,\n")

    meeting = only_meeting(tmp_path)

    assert (meeting.title, meeting.meeting_number) == (title, "889634849")
