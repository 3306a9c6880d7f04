"""Row numbers that rise with time, so that newest-first needs no sorting.

A full-text index gives its rows back in the order of their numbers. Search while typing shows
the newest first: so the number of a meeting's words begins with the meeting's start.
"""

from typing import Final

_MEETING_BITS: Final = 22
_PASSAGE_BITS: Final = 15
_YEAR_2000: Final = 946_684_800
_LAST_MINUTE: Final = (1 << 26) - 1

MOST_MEETINGS: Final = (1 << _MEETING_BITS) - 1
MOST_PASSAGES: Final = 1 << _PASSAGE_BITS
"""Passages of one meeting that can be searched, half of them private; days of talking."""

MEETING_MASK: Final = MOST_MEETINGS


def meeting_key(started_at: int | None, number: int) -> int:
    """Return the number of a meeting's row in the index of titles.

    `started_at` in seconds since 1970, UTC; an unknown start is older than all others.
    """
    minute = 0
    if started_at is not None:
        minute = min(max((started_at - _YEAR_2000) // 60, 1), _LAST_MINUTE)
    return minute << _MEETING_BITS | number


def passage_keys(key: int) -> range:
    """Return the numbers that the passages of the meeting with this key can have."""
    return range(key << _PASSAGE_BITS, (key + 1) << _PASSAGE_BITS)
