from datetime import UTC, datetime

import pytest

from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import FileKind, Meeting, RecordingFile, Source, Stat
from hostapp.services.part_clock import clock_of

START = datetime(2026, 3, 4, 9, tzinfo=UTC)


def part(number: int, end: float, seconds: float | None) -> RecordingFile:
    mtime = round((START.timestamp() + end) * 1_000_000_000)
    stat = Stat(1, number, 9, mtime, mtime)
    path = b"/r/video%d.mp4" % number
    return RecordingFile(path, FileKind.VIDEO, stat, duration_seconds=seconds, part=number)


def meeting(*files: RecordingFile, started_at: datetime | None = START) -> Meeting:
    return Meeting(MeetingId("1"), Source.ZOOM, "Weekly", b"/r", files, started_at=started_at)


def test_a_pause_passes_on_the_wall_clock_only() -> None:
    clock = clock_of(meeting(part(1, 602.0, 600.0), part(2, 1_500.0, 300.0)))
    assert clock is not None
    assert [clock.recorded(each) for each in (0.0, 590.0)] == [0.0, 590.0]
    assert clock.recorded(900.0) == 600.0
    assert clock.recorded(1_200.0) == 600.0
    assert clock.recorded(1_260.0) == 660.0
    assert clock.recorded(1_530.0) == 930.0


def test_parts_that_meet_leave_no_gap_and_do_not_overlap() -> None:
    clock = clock_of(meeting(part(1, 600.0, 600.0), part(2, 897.0, 300.0)))
    assert clock is not None
    assert clock.begins == (0.0, 600.0)


@pytest.mark.parametrize(
    "files",
    [
        (),
        (part(1, 600.0, 600.0),),
        (part(1, 600.0, None), part(2, 1_500.0, 300.0)),
        (part(1, 9_000.0, 600.0), part(2, 9_100.0, 300.0)),
        (part(1, 600.0, 600.0), part(2, 700.0, 300.0)),
        (part(1, 600.0, 600.0), part(2, 90_000.0, 300.0)),
    ],
)
def test_times_that_tell_nothing_are_not_believed(files: tuple[RecordingFile, ...]) -> None:
    assert clock_of(meeting(*files)) is None


def test_without_a_start_there_is_no_clock() -> None:
    files = (part(1, 600.0, 600.0), part(2, 1_500.0, 300.0))
    assert clock_of(meeting(*files, started_at=None)) is None
