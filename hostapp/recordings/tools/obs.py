"""OBS Studio: a file named by the local time it was started."""

import re
from typing import Final

from hostapp.domain.meetings import Confidence, FileKind, Source
from hostapp.recordings.names import Name
from hostapp.recordings.times import in_zone, wall_clock
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings

_NAME: Final = re.compile(
    r"(?:Replay[ _])?(?P<stamp>(?P<y>\d{4})-(?P<mo>\d\d)-(?P<d>\d\d)"
    r"[ _](?P<h>\d\d)-(?P<mi>\d\d)-(?P<s>\d\d))(?:_\d{1,3})?"
)
_EXTENSIONS: Final = frozenset({"mkv", "mp4", "mov", "flv", "ts", "avi"})


class Obs(Recogniser):
    """A `.mkv` and an `.mp4` of the same stem are one recording, remuxed."""

    source = Source.OBS

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        match = _NAME.fullmatch(name.stem) if name.extension in _EXTENSIONS else None
        if match is None:
            return None
        wall = wall_clock(*match.group("y", "mo", "d", "h", "mi", "s"))
        start = in_zone(wall, surroundings.zone, match["stamp"])
        if start is None:
            return None
        return Named(
            Source.OBS,
            FileKind.VIDEO,
            name.stem,
            start,
            group=name.stem,
            confidence=Confidence.LIKELY,
        )
