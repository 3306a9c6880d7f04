from datetime import datetime
from pathlib import Path

from hostapp.services.local_zone import local_zone

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
