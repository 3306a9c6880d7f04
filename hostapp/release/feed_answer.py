"""What a feed says of some bytes."""

from enum import StrEnum
from typing import Final, NamedTuple

STALE: Final = "The feed is stale: it was good until {0}. Fetch the newest one."


class Reason(StrEnum):
    """Why not."""

    UNKNOWN = "unknown"
    PURPOSE = "purpose"
    """Allowed for other purposes, never for this one."""
    ENDED = "ended"
    EXPIRED = "expired"
    STALE = "stale"
    """The feed is past its best-before: it says nothing any more."""
    UNREADABLE = "unreadable"
    """The file cannot be read, so nobody knows which bytes it holds."""


class Said(NamedTuple):
    """A feed's answer; granted where there is no reason against it."""

    reason: Reason | None
    entry: int | None = None
    """Ledger entry that it rests on."""
    until: float | None = None
    """Seconds since 1970 in UTC; None if there is no end."""
