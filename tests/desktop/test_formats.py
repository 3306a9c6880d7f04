from datetime import UTC, datetime, timedelta

import pytest

from hostapp.desktop import formats
from tests.support.window_rows import NOON


def test_this_year_shows_no_year() -> None:
    assert formats.short_time(NOON, now=NOON) == "Wed 18 Nov, 12:00"


def test_other_years_do() -> None:
    assert formats.short_time(NOON, now=NOON + timedelta(days=99)) == "18 Nov 2026, 12:00"


def test_an_unknown_time_is_told_as_the_tool_wrote_it() -> None:
    assert formats.short_time(None, "yesterday") == "yesterday"
    assert formats.long_time(None, "yesterday") == "yesterday"


def test_an_end_is_shown_as_its_last_day() -> None:
    end = datetime(2028, 1, 1, tzinfo=UTC)
    assert formats.last_day(end) == "31 Dec 2027"
    assert formats.short_last_day(end, now=datetime(2027, 5, 1, tzinfo=UTC)) == "31 Dec"


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (None, "–"),
        (12, "12 s"),
        (60, "1 min"),
        (2520, "42 min"),
        (3840, "1 h 04"),
        (3599, "1 h 00"),
    ],
)
def test_lengths(seconds: float | None, shown: str) -> None:
    assert formats.length(seconds) == shown


def test_places_in_a_recording() -> None:
    assert formats.clock(1120.9) == "00:18:40"
    assert formats.clock(None) == ""


def test_sizes() -> None:
    assert formats.size(612_000_000) == "612 MB"
    assert formats.size(3_000_000_000_000) == "3.0 TB"


def test_counts_are_grouped() -> None:
    assert formats.number(1204) == "1,204"
