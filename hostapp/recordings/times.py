"""Starts of meetings: from what a tool wrote to an instant in UTC, with the base kept."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from hostapp.domain.meetings import TimeBase

_OFFSET: Final = re.compile(
    r"(?:GMT|UTC)?(?P<sign>[+-])(?P<hours>\d{1,2})(?:[:_]?(?P<minutes>\d{2}))?"
)
_MOST_OFFSET_HOURS: Final = 14
_FIRST_YEAR: Final = 2
_LAST_YEAR: Final = 9998
"""What lies beyond is in the calendar of some zones only."""


class Start(NamedTuple):
    """When a meeting began, as well as it can be known."""

    at: datetime
    """Aware, in UTC."""
    text: str
    """As the tool wrote it."""
    base: TimeBase
    ambiguous: bool = False
    """True if the text fits another instant as well."""


def wall_clock(year: str, month: str, day: str, *time: str | None) -> datetime | None:
    """Return a date and time without zone, or None if there is no such.

    `time` is hour, minute and second as far as they are known.
    """
    hour, minute, second, *_ = (*(int(part or 0) for part in time), 0, 0, 0)
    try:
        return _everywhere(datetime(int(year), int(month), int(day), hour, minute, second))  # noqa: DTZ001 - the caller knows the zone
    except ValueError:
        return None


def iso_wall_clock(day: str, time: str) -> datetime | None:
    """Read `YYYY-MM-DD` and `HH.MM.SS`, with whatever between the digits of the time."""
    try:
        return _everywhere(datetime.fromisoformat(f"{day} {time[:2]}:{time[3:5]}:{time[6:]}"))
    except ValueError:
        return None


def wall_clock_digits(date: str, time: str) -> datetime | None:
    """Read `YYYYMMDD` and `HHMMSS` or `HHMM`."""
    return wall_clock(date[:4], date[4:6], date[6:8], time[:2], time[2:4], time[4:6] or "0")


def in_zone(
    wall: datetime | None, zone: ZoneInfo, text: str, base: TimeBase = TimeBase.LOCAL
) -> Start | None:
    """Resolve a wall clock; ambiguous in the hour that daylight saving repeats or leaves out."""
    if wall is None:
        return None
    offset = _offset_all_day(zone, wall.date())
    if offset is not None:
        return Start(wall.replace(tzinfo=UTC) - offset, text, base)
    aware = wall.replace(tzinfo=zone)
    doubtful = aware.utcoffset() != aware.replace(fold=1).utcoffset()
    return Start(aware.astimezone(UTC), text, base, doubtful)


@lru_cache(maxsize=8192)
def _offset_all_day(zone: ZoneInfo, day: date) -> timedelta | None:
    """Return the offset that holds from midnight to midnight, or None where it changes."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone)
    quarters = (midnight + timedelta(hours=hours) for hours in (0, 6, 12, 18, 24))
    offsets = {each.replace(fold=fold).utcoffset() for each in quarters for fold in (0, 1)}
    return offsets.pop() if len(offsets) == 1 else None


def in_utc(wall: datetime, text: str) -> Start:
    """Take a wall clock that is UTC already."""
    return Start(wall.replace(tzinfo=UTC), text, TimeBase.UTC)


def from_epoch(milliseconds: int, text: str) -> Start | None:
    """Take milliseconds since 1970 UTC."""
    try:
        at = _everywhere(datetime.fromtimestamp(milliseconds / 1000, UTC))
    except (OverflowError, ValueError, OSError):
        return None
    return Start(at, text, TimeBase.UTC) if at else None


def from_file_time(mtime_ns: int) -> Start | None:
    """Take a file's modification time, when nothing better is known."""
    start = from_epoch(mtime_ns // 1_000_000, "")
    return Start(start.at.replace(microsecond=0), "", TimeBase.FILE_TIME) if start else None


def from_iso(text: str) -> Start | None:
    """Read an ISO 8601 instant that names its offset."""
    try:
        at = _everywhere(datetime.fromisoformat(text.strip()))
    except ValueError:
        return None
    return Start(at.astimezone(UTC), text, TimeBase.UTC) if at and at.tzinfo else None


def in_named_zone(
    wall: datetime | None, named: str | None, host_zone: ZoneInfo, text: str
) -> Start | None:
    """Resolve a wall clock with a zone as written: `GMT+5`, `GMT-05_00`, `BST` or nothing.

    Abbreviations mean different zones to different people: taken as the host's own zone where
    that uses the same abbreviation then, and ambiguous otherwise.
    """
    if wall is None:
        return None
    if not named:
        return in_zone(wall, host_zone, text, TimeBase.ORGANISER_LOCAL)
    if named in {"GMT", "UTC", "Z"}:
        return Start(wall.replace(tzinfo=UTC), text, TimeBase.NAMED_ZONE)
    offset = _offset(named)
    if offset is not None:
        at = _shifted(wall, offset)
        return Start(at, text, TimeBase.NAMED_ZONE) if at else None
    start = in_zone(wall, host_zone, text, TimeBase.NAMED_ZONE)
    if start is None:
        return None
    same = start.at.astimezone(host_zone).tzname() == named
    return Start(start.at, text, TimeBase.NAMED_ZONE, ambiguous=start.ambiguous or not same)


def _offset(named: str) -> timedelta | None:
    match = _OFFSET.fullmatch(named)
    if match is None or int(match["hours"]) > _MOST_OFFSET_HOURS:
        return None
    distance = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"] or 0))
    return -distance if match["sign"] == "-" else distance


def _shifted(wall: datetime, offset: timedelta) -> datetime | None:
    try:
        return wall.replace(tzinfo=timezone(offset)).astimezone(UTC)
    except ValueError:
        return None


def _everywhere(at: datetime) -> datetime | None:
    """Return a time that every zone has, or None."""
    return at if _FIRST_YEAR <= at.year <= _LAST_YEAR else None
