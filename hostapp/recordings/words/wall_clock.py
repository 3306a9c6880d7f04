"""From the time of day that a chat or caption bears to its place in the recording.

Such files can hold several sessions, appended one after the other, and can cross midnight; the
clocks are those of the sender's or the saver's device, so small steps back mean nothing.
"""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Final

_STAMP: Final = re.compile(r"(?:(\d{4}-\d{2}-\d{2}) )?(\d{1,2}):(\d{2}):(\d{2})\Z", re.ASCII)
_HOUR: Final = 3_600
_DAY: Final = 24 * _HOUR
_NEW_SESSION: Final = 60
_MIDNIGHT: Final = _DAY // 2
_EARLY: Final = 60
"""Seconds by which a clock may be behind the recording's start and still belong to it."""
_LONGEST: Final = _DAY
_EPOCH: Final = datetime(1970, 1, 1)  # noqa: DTZ001 – wall clocks have no zone


def place_on_recording(
    clocks: Sequence[str | None], started: datetime | None
) -> Sequence[float | None]:
    """Return the seconds from `started`, the recording's start on the same wall clock.

    They never decrease. Without `started`, and for sessions that are not this recording's: None.
    """
    if started is None:
        return [None] * len(clocks)
    begin = (started.replace(tzinfo=None) - _EPOCH).total_seconds()
    offsets: list[float | None] = []
    sessions = _sessions([_seconds_of(clock) for clock in clocks])
    for session in sessions:
        offsets.extend(_offsets(session, begin))
    _only_nearest_session(offsets, sessions)
    return list(_never_decreasing(offsets))


def _never_decreasing(offsets: Iterable[float | None]) -> Iterator[float | None]:
    latest = 0.0
    for offset in offsets:
        if offset is not None:
            latest = max(latest, offset)
        yield None if offset is None else latest


def _seconds_of(clock: str | None) -> int | None:
    """Return seconds since 1970 if the stamp has a date, otherwise seconds of the day."""
    match = _STAMP.match(clock or "")
    if match is None:
        return None
    day, hour, minute, second = match.groups()
    time = int(hour) * 3600 + int(minute) * 60 + int(second)
    if day is None:
        return time
    midnight = _midnight_of(day)
    return None if midnight is None else midnight + time


@lru_cache(maxsize=64)
def _midnight_of(day: str) -> int | None:
    try:
        return (datetime.fromisoformat(day) - _EPOCH).days * _DAY
    except ValueError:
        return None


def _sessions(stamps: Sequence[int | None]) -> list[list[int | None]]:
    """Cut where time steps back by more than a minute or on by most of a day; pass midnight."""
    sessions: list[list[int | None]] = [[]]
    latest: int | None = None
    past_midnights = 0
    for stamp in stamps:
        time = None if stamp is None else stamp + past_midnights
        if time is not None and latest is not None:
            if time < _DAY + past_midnights and latest - time > _MIDNIGHT:
                past_midnights += _DAY
                time += _DAY
            elif latest - time > _NEW_SESSION or time - latest > _MIDNIGHT:
                sessions.append([])
                time, latest, past_midnights = stamp, None, 0
        sessions[-1].append(time)
        if time is not None:
            latest = time if latest is None else max(latest, time)
    return sessions


def _offsets(session: Sequence[int | None], begin: float) -> list[float | None]:
    first = next((time for time in session if time is not None), None)
    if first is None:
        return [None] * len(session)
    shift = 0.0 if first >= _DAY else _day_of_session(first, begin)
    return [None if time is None else _inside(time + shift - begin) for time in session]


def _day_of_session(first: int, begin: float) -> float:
    """Return the midnight before an undated session, counted from 1970.

    A meeting may begin up to half a day before or after the recording.
    """
    midnight = begin - begin % _DAY
    distance = midnight + first - begin
    if distance < -_MIDNIGHT:
        return midnight + _DAY
    return midnight - _DAY if distance > _MIDNIGHT else midnight


def _inside(offset: float) -> float | None:
    if offset < -_EARLY or offset > _LONGEST:
        return None
    return max(0.0, offset)


def _only_nearest_session(offsets: list[float | None], sessions: list[list[int | None]]) -> None:
    """Leave times to the session that begins in the same hour as the recording, or soonest after.

    Of several the last: what is appended is newer.
    """
    begins = list(accumulate(map(len, sessions), initial=0))
    spans = list(pairwise(begins))
    hours = {span: _first_hour(offsets[slice(*span)]) for span in spans}
    nearest = min(reversed(spans), key=lambda span: hours[span])
    for begin, end in spans:
        if (begin, end) != nearest:
            offsets[begin:end] = [None] * (end - begin)


def _first_hour(offsets: Sequence[float | None]) -> float:
    return next((offset // _HOUR for offset in offsets if offset is not None), math.inf)
