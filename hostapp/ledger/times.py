"""Times as entries write them: UTC, whole seconds, `2026-11-18T16:02:11Z`."""

from datetime import UTC, datetime
from functools import lru_cache
from typing import Final

_LENGTH: Final = len("2026-11-18T16:02:11Z")


@lru_cache(maxsize=64)
def written(at: datetime) -> str:
    """Write an aware time; fractions of a second are dropped."""
    if at.tzinfo is None:
        raise ValueError("a time in the ledger needs a zone")
    return at.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def read(text: str) -> datetime:
    """Read what `written` wrote; raises ValueError for any other form."""
    at = datetime.fromisoformat(text)
    if at.tzinfo is not UTC or len(text) != _LENGTH or text[10] != "T":
        raise ValueError(f"{text!r} is not a time of the ledger")
    return at
