"""Ends that come near."""

from datetime import datetime, timedelta

import pytest

from hostapp.domain.expiry import EXPIRING_WITHIN, expires_soon
from tests.support.consent_events import NOW

MOMENT = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("until", "soon"),
    [
        (None, False),
        (NOW - MOMENT, False),
        (NOW, False),
        (NOW + MOMENT, True),
        (NOW + EXPIRING_WITHIN, True),
        (NOW + EXPIRING_WITHIN + MOMENT, False),
    ],
)
def test_only_what_still_holds_but_not_for_long(until: datetime | None, soon: bool) -> None:
    assert expires_soon(until, NOW) is soon
