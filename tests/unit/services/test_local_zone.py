from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hostapp.domain.sentences import last_day
from hostapp.services.local_zone import local_zone, zone_at_end
from hostapp.services.terms import day_end

TOKYO_HOURS = 9


def test_the_environment_names_it() -> None:
    assert local_zone({"TZ": ":Asia/Tokyo"}).key == "Asia/Tokyo"


def test_else_the_system_does(tmp_path: Path) -> None:
    rules = Path("/usr/share/zoneinfo/Asia/Tokyo")
    link = tmp_path / "localtime"
    link.symlink_to(rules)
    zone = local_zone({}, link)
    assert zone.key == "Asia/Tokyo"
    offset = datetime(2027, 1, 1, tzinfo=zone).utcoffset()
    assert offset is not None
    assert offset.total_seconds() == TOKYO_HOURS * 3600


def test_a_name_that_is_none_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "localtime").write_bytes(b"no rules")
    assert local_zone({"TZ": "../Nowhere"}, tmp_path / "localtime").key == "UTC"


def test_nothing_known_is_utc(tmp_path: Path) -> None:
    assert local_zone({}, tmp_path / "absent").key == "UTC"


@pytest.mark.parametrize("zone", ["UTC", "Europe/Berlin", "America/St_Johns", "Africa/Cairo"])
@pytest.mark.parametrize(
    "day",
    [date(2027, 12, 31), date(2027, 7, 1), date(2024, 4, 25), date(2024, 10, 31)],
    ids=["winter", "summer", "clocks go forward", "clocks go back"],
)
def test_the_last_day_is_the_one_that_was_typed(
    in_zone: Callable[[str], None], zone: str, day: date
) -> None:
    in_zone(zone)
    until = day_end(day)
    assert last_day(until, zone_at_end(until)) == day


def test_what_never_ends_has_no_last_day() -> None:
    assert zone_at_end(None) is UTC
