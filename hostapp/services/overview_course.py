"""How many meetings had a grant in force, period by period, as the ledger tells it."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from hostapp.domain.events import Granted, MeetingEvent, Recorded, Refused, Reopened, Revoked
from hostapp.domain.identifiers import MeetingId, PurposeId

MOST_PERIODS: Final = 24
NEVER: Final = datetime.max.replace(tzinfo=UTC)
Span = tuple[datetime, datetime]


class Step(StrEnum):
    """How long a period is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


_MONTHS: Final = {Step.MONTH: 1, Step.QUARTER: 3, Step.YEAR: 12}


@dataclass(frozen=True, slots=True)
class Course:
    """Counts at the end of each period; the last one ends now."""

    step: Step = Step.DAY
    periods: tuple[date, ...] = ()
    """First days, in the host's time zone."""
    all: tuple[int, ...] = ()
    """Meetings with a grant for any purpose."""
    by_purpose: tuple[tuple[PurposeId, tuple[int, ...]], ...] = ()
    """The purpose with most meetings first."""


def course_of(recorded: Iterable[Recorded], now: datetime, zone: ZoneInfo) -> Course:
    """Follow the grants from the first one until `now`.

    What people answer and what happens to files can narrow a grant; that is not followed.
    """
    meetings = _by_meeting(recorded)
    begun = [events[0].at for events in meetings.values()]
    if not begun:
        return Course()
    today = now.astimezone(zone).date()
    step = _step_for((today - min(begun).astimezone(zone).date()).days)
    periods = _periods(step, min(begun).astimezone(zone).date(), today)
    ends = _ends(step, periods, now, zone)
    purposes: dict[PurposeId, list[int]] = defaultdict(lambda: [0] * (len(ends) + 1))
    every = [0] * (len(ends) + 1)
    for events in meetings.values():
        spans = _spans(events)
        for purpose, own in spans.items():
            _count(purposes[purpose], own, ends)
        _count(every, [span for own in spans.values() for span in own], ends)
    counted = [(purpose, _summed(steps)) for purpose, steps in purposes.items()]
    return Course(
        step,
        periods,
        _summed(every),
        tuple(sorted(counted, key=lambda pair: (-pair[1][-1], -max(pair[1]), pair[0]))),
    )


def _by_meeting(recorded: Iterable[Recorded]) -> dict[MeetingId, list[MeetingEvent]]:
    """Return what was decided on each meeting that was ever granted, from its first grant on."""
    found: dict[MeetingId, list[MeetingEvent]] = {}
    for each in recorded:
        event = each.event
        if isinstance(event, Granted):
            found.setdefault(event.meeting, []).append(event)
        elif isinstance(event, Refused | Revoked | Reopened) and event.meeting in found:
            found[event.meeting].append(event)
    return found


def _spans(events: Sequence[MeetingEvent]) -> dict[PurposeId, list[Span]]:
    """Return from when until when each purpose was allowed; spans may overlap."""
    spans: dict[PurposeId, list[Span]] = {}
    for event in events:
        if isinstance(event, Granted):
            for purpose in event.terms.purposes:
                spans.setdefault(purpose, []).append((event.at, event.terms.until or NEVER))
            continue
        ended = event.purposes if isinstance(event, Refused | Revoked) else None
        for purpose in spans.keys() if ended is None else spans.keys() & ended:
            spans[purpose] = [(begin, min(end, event.at)) for begin, end in spans[purpose]]
    return spans


def _count(steps: list[int], spans: Iterable[Span], ends: Sequence[datetime]) -> None:
    """Add one to each period at whose end a span was under way, overlapping spans once."""
    counted = 0
    for begin, end in sorted(spans):
        first = max(counted, bisect_right(ends, begin))
        after = bisect_right(ends, end)
        if after > first:
            steps[first] += 1
            steps[after] -= 1
            counted = after


def _summed(steps: Sequence[int]) -> tuple[int, ...]:
    sums, total = [], 0
    for step in steps[:-1]:
        total += step
        sums.append(total)
    return tuple(sums)


def _step_for(days: int) -> Step:
    for step, length in ((Step.DAY, 1), (Step.WEEK, 7), (Step.MONTH, 30), (Step.QUARTER, 91)):
        if days < length * (MOST_PERIODS - 2):
            return step
    return Step.YEAR


def _periods(step: Step, first: date, last: date) -> tuple[date, ...]:
    """Return the first days of all periods, one before `first` for the line to begin at zero."""
    day = _begin(step, first)
    periods = [_begin(step, day - timedelta(days=1))]
    while day <= last:
        periods.append(day)
        day = _next(step, day)
    return tuple(periods)


def _begin(step: Step, day: date) -> date:
    if step is Step.DAY:
        return day
    if step is Step.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[step]
    return date(day.year, (day.month - 1) // months * months + 1, 1)


def _next(step: Step, day: date) -> date:
    if step in {Step.DAY, Step.WEEK}:
        return day + timedelta(days=1 if step is Step.DAY else 7)
    months = day.month - 1 + _MONTHS[step]
    return date(day.year + months // 12, months % 12 + 1, 1)


def _ends(
    step: Step, periods: Sequence[date], now: datetime, zone: ZoneInfo
) -> tuple[datetime, ...]:
    """Return the ends in UTC; the last is just after `now`, so that it counts what is new."""
    soon = now + timedelta(seconds=1)
    ends = (datetime.combine(_next(step, day), time(), zone).astimezone(UTC) for day in periods)
    return tuple(min(end, soon) for end in ends)
