"""Entries about the log are values that nobody changes."""

from dataclasses import FrozenInstanceError
from datetime import UTC, datetime

import pytest

from hostapp.ledger.log_events import LogStarted, ReAnchored

AT = datetime(2026, 11, 18, tzinfo=UTC)


def test_a_first_log_continues_none() -> None:
    started = LogStarted(AT, "0" * 32, "key")
    assert (started.previous, started.reason) == (None, None)


def test_they_do_not_change() -> None:
    event = ReAnchored(AT, "A new computer.")
    with pytest.raises(FrozenInstanceError):
        event.reason = "Another."  # type: ignore[misc]
