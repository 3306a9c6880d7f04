"""The time zone of this computer, with its whole history of clock changes."""

import os
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

LOCALTIME: Final = Path("/etc/localtime")
_MOMENT: Final = timedelta(microseconds=1)


def local_zone(
    environment: Mapping[str, str] = os.environ, localtime: Path = LOCALTIME
) -> ZoneInfo:
    """Return the zone that `TZ` or the system names; UTC where neither can be read."""
    named = _named(environment.get("TZ", "").removeprefix(":"))
    if named is not None:
        return named
    try:
        with localtime.open("rb") as rules:
            return ZoneInfo.from_file(rules, key=_key(localtime))
    except (OSError, ValueError):
        return _named(datetime.now(UTC).astimezone().tzname() or "") or ZoneInfo("UTC")


def zone_at_end(until: datetime | None) -> tzinfo:
    """Return this computer's distance from UTC just before `until`, to name the last day by.

    The distance of now would be wrong for what ends in winter and is told in summer.
    """
    return UTC if until is None else (until - _MOMENT).astimezone().tzinfo or UTC


def _named(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _key(localtime: Path) -> str:
    _, found, name = str(localtime.resolve()).rpartition("zoneinfo/")
    return name if found else "local"
