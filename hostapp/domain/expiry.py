"""Ends of grants that come near."""

from datetime import datetime, timedelta
from typing import Final

EXPIRING_WITHIN: Final = timedelta(days=30)
"""How long before its end a grant is shown as expiring soon."""


def expires_soon(
    until: datetime | None, now: datetime, within: timedelta = EXPIRING_WITHIN
) -> bool:
    """Say whether something that ends at `until` still holds at `now` (aware), but not for long."""
    return until is not None and now < until <= now + within
