"""Times in entries."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from hostapp.ledger.times import read, written


def test_written_in_utc_to_the_second() -> None:
    at = datetime(2026, 11, 18, 17, 2, 11, 999_999, tzinfo=timezone(timedelta(hours=1)))
    assert written(at) == "2026-11-18T16:02:11Z"
    assert read("2026-11-18T16:02:11Z") == datetime(2026, 11, 18, 16, 2, 11, tzinfo=UTC)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        written(datetime(2026, 11, 18))  # noqa: DTZ001


@pytest.mark.parametrize(
    "text", ["2026-11-18T16:02:11+00:00", "2026-11-18 16:02:11Z", "2026-11-18T16:02Z", "now"]
)
def test_other_forms_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"time|isoformat"):
        read(text)
