"""Screen recordings of macOS and iOS."""

import re
from datetime import datetime
from typing import Final

from hostapp.domain.meetings import Confidence, FileKind, Source
from hostapp.recordings.names import Name
from hostapp.recordings.times import Start, from_epoch, in_zone, wall_clock
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings

_NAME: Final = re.compile(
    r"(?P<prefix>\S.{0,80}?) (?P<stamp>(?P<y>\d{4})-(?P<mo>\d\d)-(?P<d>\d\d) (?P<at>\S{1,6}) "
    r"(?P<h>\d{1,2})\.(?P<mi>\d\d)\.(?P<s>\d\d)(?:[ \u00a0\u202f](?P<half>[AP]M))?)"
)
_IPHONE: Final = re.compile(r"RPReplay_Final(?P<seconds>\d{9,11})")
_NOON: Final = 12


class MacOs(Recogniser):
    """`Screen Recording … at …`, with a clock of twelve or twenty-four hours."""

    source = Source.MACOS

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        if name.extension not in {"mov", "mp4"}:
            return None
        phone = _IPHONE.fullmatch(name.stem)
        if phone is not None:
            start = from_epoch(int(phone["seconds"]) * 1000, phone["seconds"])
            return _named("Screen recording", start, name, certain=True)
        match = _NAME.fullmatch(name.stem) if name.extension == "mov" else None
        if match is None:
            return None
        start = in_zone(_wall(match), surroundings.zone, match["stamp"])
        english = match["prefix"] == "Screen Recording" and match["at"] == "at"
        return _named(match["prefix"], start, name, certain=english)


def _named(title: str, start: Start | None, name: Name, *, certain: bool) -> Named | None:
    if start is None:
        return None
    confidence = Confidence.CERTAIN if certain else Confidence.LIKELY
    return Named(Source.MACOS, FileKind.VIDEO, title, start, group=name.stem, confidence=confidence)


def _wall(match: re.Match[str]) -> datetime | None:
    hour = int(match["h"])
    if match["half"]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if match["half"] == "PM" else 0)
    return wall_clock(match["y"], match["mo"], match["d"], str(hour), match["mi"], match["s"])
