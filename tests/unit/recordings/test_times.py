"""Time bases and zones."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.domain.meetings import TimeBase
from hostapp.recordings import times
from tests.support.folders import ZONE


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 8, 15, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("named", "expected", "base", "ambiguous"),
    [
        ("GMT+8", at(4), TimeBase.NAMED_ZONE, False),
        ("GMT+04:00", at(8), TimeBase.NAMED_ZONE, False),
        ("GMT-05_00", at(17), TimeBase.NAMED_ZONE, False),
        ("GMT+05_30", at(6, 30), TimeBase.NAMED_ZONE, False),
        ("+2", at(10), TimeBase.NAMED_ZONE, False),
        ("GMT", at(12), TimeBase.NAMED_ZONE, False),
        ("CEST", at(10), TimeBase.NAMED_ZONE, False),
        ("BST", at(10), TimeBase.NAMED_ZONE, True),
        ("GMT+99", at(10), TimeBase.NAMED_ZONE, True),
        (None, at(10), TimeBase.ORGANISER_LOCAL, False),
    ],
)
def test_named_zones(
    named: str | None, expected: datetime, base: TimeBase, ambiguous: bool
) -> None:
    wall = times.wall_clock("2026", "8", "15", "12")

    start = times.in_named_zone(wall, named, ZONE, "text")

    assert start == times.Start(expected, "text", base, ambiguous)


@pytest.mark.parametrize(("hour", "minute", "ambiguous"), [("1", "59", False), ("2", "30", True)])
@pytest.mark.parametrize("day", [("2026", "10", "25"), ("2026", "3", "29")])
def test_repeated_and_left_out_hours_are_ambiguous(
    day: tuple[str, str, str], hour: str, minute: str, ambiguous: bool
) -> None:
    start = times.in_zone(times.wall_clock(*day, hour, minute), ZONE, "")

    assert start is not None
    assert start.ambiguous is ambiguous


@pytest.mark.parametrize("text", ["2026-08-15T12:00:00Z", "2026-08-15T14:00:00+02:00"])
def test_iso_instants(text: str) -> None:
    assert times.from_iso(text) == times.Start(at(12), text, TimeBase.UTC)


@pytest.mark.parametrize("text", ["", "2026-08-15", "2026-08-15T12:00:00", "soon"])
def test_without_an_offset_it_is_no_instant(text: str) -> None:
    assert times.from_iso(text) is None


def test_beyond_the_calendar_nothing_is_known() -> None:
    first = times.wall_clock("1", "1", "1")

    assert times.in_zone(first, ZoneInfo("Asia/Tokyo"), "") is None
    assert times.in_named_zone(first, "GMT+8", ZONE, "") is None
    assert times.from_epoch(10**18, "") is None
    assert times.iso_wall_clock("9999-12-31", "23.59.59") is None
    assert times.from_epoch(253_402_300_799_000, "") is None
    assert times.from_iso("0001-01-01T00:00:00+14:00") is None


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns"])
@pytest.mark.parametrize("day", ["0002-01-01", "9998-12-31"])
def test_whatever_has_a_start_has_one_in_every_zone(zone: str, day: str) -> None:
    start = times.in_zone(times.iso_wall_clock(day, "23.59.59"), ZoneInfo(zone), "")

    assert start is not None
    for other in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
        assert start.at.astimezone(ZoneInfo(other)).tzinfo is not None
    assert times.from_file_time(10**27) is None


@given(st.text(max_size=6), st.text(max_size=4), st.text(max_size=4), st.text(max_size=4))
def test_no_text_breaks_the_calendar(year: str, month: str, day: str, hour: str) -> None:
    digits = [part if part.isdecimal() else "7" for part in (year, month, day, hour)]

    wall = times.wall_clock(*digits)

    assert wall is None or wall.tzinfo is None
