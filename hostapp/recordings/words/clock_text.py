"""Times as transcripts write them."""

import re
from typing import Final

_CLOCK: Final = re.compile(r"(?:(\d{1,5}):)?(\d{1,4}):(\d{1,2})(?:[.,](\d{1,9}))?\Z", re.ASCII)
_LENGTH_PART: Final = re.compile(r"(\d{1,5})\s?([^\W\d]{1,12})")
_UNITS: Final = {
    **dict.fromkeys(
        ("h", "hr", "hrs", "std", "ч", "u", "godz", "sa", "時間", "小时", "小時", "시간"), 3600
    ),
    **dict.fromkeys(("m", "min", "mins", "мин", "dk", "分", "分钟", "分鐘", "분"), 60),
    **dict.fromkeys(("s", "sec", "secs", "sek", "с", "сек", "sn", "秒", "초"), 1),
}


def seconds(text: str) -> float | None:
    """Return `1:02:03.450`, `02:03` or `02:03,45` in seconds; None if it is no such time."""
    match = _CLOCK.match(text)
    if match is None:
        return None
    hours, minutes, whole, fraction = match.groups()
    total = int(hours or 0) * 3600 + int(minutes) * 60 + int(whole)
    return total + float(f"0.{fraction}") if fraction else float(total)


def length(text: str) -> float | None:
    """Return `1h 2m 3s`, in the spellings of several languages, in seconds."""
    parts = _LENGTH_PART.findall(text[:60])
    if not parts or any(unit.casefold() not in _UNITS for _, unit in parts):
        return None
    left = _LENGTH_PART.sub("", text[:60]).strip()
    return None if left else float(sum(int(n) * _UNITS[unit.casefold()] for n, unit in parts))
