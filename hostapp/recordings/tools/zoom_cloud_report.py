"""Zoom's report of cloud recordings: which topic began when, by the account's own clock.

The report names no zone. It is found by what fits: recordings begin some minutes after their
meeting, and all of one report are in one zone.
"""

import csv
import re
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Final, NamedTuple

from hostapp.recordings.reading import SidecarError, read_text
from hostapp.recordings.times import wall_clock

NAME: Final = re.compile(r"zoomus_recordings__\d{8}(?: ?\(\d{1,3}\))?\.csv")
_MOST_ROWS: Final = 10_000
_HEAD_ROWS: Final = 10
_QUARTERS: Final = range(-12 * 4, 14 * 4 + 1)
_QUARTER: Final = timedelta(minutes=15)
_FARTHEST: Final = timedelta(hours=15)
_LATEST: Final = timedelta(minutes=30)
"""Between the beginning of a meeting and that of its recording."""
_MONTHS: Final = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
_START: Final = re.compile(
    r"(?P<month>[A-Za-z]{3})[a-z]{0,6} (?P<day>\d{1,2}), (?P<year>\d{4})"
    r" (?P<h>\d{1,2}):(?P<mi>\d{2})(?::(?P<s>\d{2}))?(?: ?(?P<half>[AaPp])[Mm])?"
)


class ReportedMeeting(NamedTuple):
    """A row of the report."""

    topic: str
    number: str
    began: datetime
    """By the account's clock, as if that were UTC."""


def read_report(path: bytes) -> tuple[ReportedMeeting, ...]:
    """Return the rows that tell topic, number and start; raises SidecarError."""
    try:
        return tuple(_rows(csv.reader(read_text(path).splitlines())))
    except csv.Error as error:
        raise SidecarError("it is not a valid table") from error


def topic_of(path: bytes) -> str | None:
    """Return the topic that a report of participants names above them; raises SidecarError."""
    rows = csv.reader(read_text(path).splitlines())
    place = None
    try:
        for row in islice(rows, _HEAD_ROWS):
            titles = [cell.strip().casefold() for cell in row]
            if place is not None:
                return row[place].strip() or None if place < len(row) else None
            place = titles.index("topic") if "topic" in titles else None
    except csv.Error as error:
        raise SidecarError("it is not a valid table") from error
    return None


def _rows(rows: Iterator[list[str]]) -> Iterator[ReportedMeeting]:
    places: dict[str, int] = {}
    for at, row in enumerate(rows):
        if at > _MOST_ROWS:
            return
        cells = [cell.strip() for cell in row]
        if not places:
            titles = [cell.casefold() for cell in cells]
            if {"topic", "id", "start time"} <= set(titles):
                places = {title: place for place, title in enumerate(titles)}
        elif len(cells) > max(places[title] for title in ("topic", "id", "start time")):
            began = _moment(cells[places["start time"]])
            number = "".join(cells[places["id"]].split())
            if began is not None and cells[places["topic"]] and number.isdigit():
                yield ReportedMeeting(cells[places["topic"]], number, began)


def _moment(text: str) -> datetime | None:
    match = _START.fullmatch(text)
    day = day_of(f"{match['month']} {match['day']} {match['year']}") if match else None
    if match is None or day is None:
        return None
    hour = int(match["h"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"] in "pP" else 0)
    try:
        time = day.replace(hour=hour, minute=int(match["mi"]), second=int(match["s"] or 0))
    except ValueError:
        return None
    return time.replace(tzinfo=UTC)


def day_of(text: str) -> datetime | None:
    """Return midnight of `Jan 24 2024`, without a zone; None if there is no such day."""
    month, day, year = text.split()
    if month.casefold() not in _MONTHS:
        return None
    return wall_clock(year, str(_MONTHS.index(month.casefold()) + 1), day)


def meeting_of(
    started_at: datetime, recordings: Collection[datetime], rows: Sequence[ReportedMeeting]
) -> ReportedMeeting | None:
    """Return the row of the recording that began then; None if several may be it.

    `recordings` are the starts of all recordings beside the report.
    """
    near = [row for row in rows if abs(row.began - started_at) <= _FARTHEST]
    if len(near) == 1 and _is_alone(near[0], recordings):
        return near[0]
    zones = {offset: _fitting(offset, recordings, rows) for offset in _offsets()}
    most = max(zones.values(), default=0)
    best = [offset for offset, fitting in zones.items() if fitting == most]
    found = {_within(started_at + offset, rows) for offset in best} if most > 1 else set()
    return found.pop() if len(found) == 1 else None


def _offsets() -> list[timedelta]:
    return [quarters * _QUARTER for quarters in _QUARTERS]


def _is_alone(row: ReportedMeeting, recordings: Collection[datetime]) -> bool:
    return sum(abs(row.began - each) <= _FARTHEST for each in recordings) == 1


def _fitting(
    offset: timedelta, recordings: Collection[datetime], rows: Sequence[ReportedMeeting]
) -> int:
    return sum(_within(each + offset, rows) is not None for each in recordings)


def _within(local: datetime, rows: Sequence[ReportedMeeting]) -> ReportedMeeting | None:
    """Return the newest row that began at most half an hour before; None if there is none."""
    earlier = [row for row in rows if timedelta() <= local - row.began <= _LATEST]
    return max(earlier, key=lambda row: row.began, default=None)
