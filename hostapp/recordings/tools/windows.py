"""Screen recordings of Windows: the Game Bar and the Snipping Tool."""

import re
from typing import Final

from hostapp.domain.meetings import Confidence, FileKind, Source
from hostapp.recordings.names import Name
from hostapp.recordings.times import in_zone, wall_clock, wall_clock_digits
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings

_GAME_BAR: Final = re.compile(
    r"(?P<window>.+?) (?P<stamp>(?P<y>\d{4})-(?P<mo>\d\d)-(?P<d>\d\d)"
    r" (?P<h>\d\d)-(?P<mi>\d\d)-(?P<s>\d\d))",
    re.DOTALL,
)
_SNIPPING: Final = re.compile(
    r"(?P<prefix>Screen Recording) (?P<stamp>(?P<d>\d{4}-\d\d-\d\d) (?P<t>\d{6}))"
)


class WindowsGameBar(Recogniser):
    """The captured window's title leads the name; the folder is usually `Captures`."""

    source = Source.WINDOWS_GAME_BAR

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        match = _GAME_BAR.fullmatch(name.stem) if name.extension == "mp4" else None
        if match is None:
            return None
        wall = wall_clock(*match.group("y", "mo", "d", "h", "mi", "s"))
        start = in_zone(wall, surroundings.zone, match["stamp"])
        if start is None:
            return None
        return Named(
            Source.WINDOWS_GAME_BAR,
            FileKind.VIDEO,
            match["window"],
            start,
            group=name.stem,
            confidence=Confidence.LIKELY,
        )


class WindowsSnippingTool(Recogniser):
    """`Screen Recording` and six digits of local time."""

    source = Source.WINDOWS_SNIPPING_TOOL

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        match = _SNIPPING.fullmatch(name.stem) if name.extension == "mp4" else None
        if match is None:
            return None
        wall = wall_clock_digits(match["d"].replace("-", ""), match["t"])
        start = in_zone(wall, surroundings.zone, match["stamp"])
        if start is None:
            return None
        return Named(
            Source.WINDOWS_SNIPPING_TOOL,
            FileKind.VIDEO,
            match["prefix"],
            start,
            group=name.stem,
        )
