"""Read the release notes, which are kept once: in the metainfo that software centres show.

python packaging/release_notes.py date        seconds since 1970 of the newest release
python packaging/release_notes.py changelog   all of them as Debian writes a changelog
python packaging/release_notes.py maintainer  who answers for the packages
"""

import os
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from textwrap import fill
from typing import Final

METAINFO: Final = Path(__file__).resolve().parent / "linux" / "hostapp.metainfo.xml"
NOBODY_YET: Final = "The Hostapp developers <hostapp@localhost.invalid>"
"""Stands in the packages until whoever publishes them sets `HOSTAPP_MAINTAINER`."""


@dataclass(frozen=True, slots=True)
class Release:
    """One version and what is new in it."""

    version: str
    day: datetime
    notes: tuple[str, ...]


def releases() -> Iterator[Release]:
    """Yield the releases, newest first."""
    for release in ET.parse(METAINFO).iterfind("releases/release"):
        yield Release(
            release.attrib["version"],
            datetime.fromisoformat(release.attrib["date"]).replace(tzinfo=UTC),
            tuple(" ".join((item.text or "").split()) for item in release.iter("li")),
        )


def maintainer() -> str:
    """Return who answers for the packages, with an address."""
    return os.environ.get("HOSTAPP_MAINTAINER") or NOBODY_YET


def changelog() -> str:
    """Return the release notes in the form of a Debian changelog."""
    return "\n".join(
        f"hostapp ({each.version}) stable; urgency=medium\n\n"
        + "".join(_bullet(note) for note in each.notes)
        + f"\n -- {maintainer()}  {format_datetime(each.day)}\n"
        for each in releases()
    )


def _bullet(note: str) -> str:
    return fill(f"{note}.", 78, initial_indent="  * ", subsequent_indent="    ") + "\n"


def main(arguments: list[str]) -> int:
    """Print what was asked for."""
    if arguments == ["date"]:
        print(int(next(releases()).day.timestamp()))
    elif arguments == ["changelog"]:
        print(changelog(), end="")
    elif arguments == ["maintainer"]:
        print(maintainer())
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
