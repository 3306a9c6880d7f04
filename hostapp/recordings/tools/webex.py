"""Webex: `Topic-YYYYMMDD HHMM-part`, and the old formats that need a player."""

import re
from typing import Final

from hostapp.domain.meetings import Confidence, FileKind, Source, TimeBase
from hostapp.recordings.names import Name, kind_of
from hostapp.recordings.times import in_zone, wall_clock_digits
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings

_NAME: Final = re.compile(
    r"(?P<title>.+)-(?P<stamp>(?P<d>\d{8}) (?P<t>\d{4}))-(?P<part>\d{1,3})", re.DOTALL
)
_ROOM: Final = re.compile(r"(?P<host>.{1,120})['’]s Personal Room", re.DOTALL)
_PLAYER_ONLY: Final = frozenset({"arf", "wrf"})


class Webex(Recogniser):
    """The zone of the stamp is the site's, which nothing on disk tells."""

    source = Source.WEBEX

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        kind = kind_of(name)
        match = _NAME.fullmatch(name.stem)
        if kind is None:
            return None
        if match is None:
            return _player_only(name)
        wall = wall_clock_digits(match["d"], match["t"])
        start = in_zone(wall, surroundings.zone, match["stamp"], TimeBase.ORGANISER_LOCAL)
        if start is None:
            return None
        title = match["title"].strip()
        room = _ROOM.fullmatch(title)
        return Named(
            Source.WEBEX,
            FileKind.TRANSCRIPT if kind is FileKind.DOCUMENT else kind,
            title,
            start,
            part=int(match["part"]) or 1,
            host=room["host"] if room else None,
        )


def _player_only(name: Name) -> Named | None:
    if name.extension not in _PLAYER_ONLY:
        return None
    return Named(
        Source.WEBEX,
        FileKind.UNCONVERTED,
        name.stem,
        group=name.stem,
        confidence=Confidence.LIKELY,
    )
