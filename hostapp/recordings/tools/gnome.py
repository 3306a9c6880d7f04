"""GNOME's screen recorder: a translated prefix, then the local time."""

import re
from typing import Final

from hostapp.domain.meetings import Confidence, FileKind, Source
from hostapp.recordings.names import Name
from hostapp.recordings.times import in_zone, wall_clock
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings

_NAME: Final = re.compile(
    r"(?P<prefix>.+?) (?P<stamp>(?P<y>\d{4})-(?P<mo>\d\d)-(?P<d>\d\d)"
    r" (?P<h>\d\d)-(?P<mi>\d\d)-(?P<s>\d\d))",
    re.DOTALL,
)
_ENGLISH: Final = frozenset({"screencast from"})
_FROM: Final = frozenset(
    {"from", "vom", "du", "de", "del", "desde", "di", "da", "dal", "van", "från", "fra", "от", "z"}
)


class Gnome(Recogniser):
    """English names are certain; another prefix only with `.webm`, which nobody else writes so."""

    source = Source.GNOME

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        match = _NAME.fullmatch(name.stem) if name.extension in {"mp4", "webm"} else None
        if match is None:
            return None
        english = match["prefix"].casefold() in _ENGLISH
        if not english and name.extension != "webm":
            return None
        wall = wall_clock(*match.group("y", "mo", "d", "h", "mi", "s"))
        start = in_zone(wall, surroundings.zone, match["stamp"])
        if start is None:
            return None
        return Named(
            Source.GNOME,
            FileKind.VIDEO,
            _title(match["prefix"]),
            start,
            group=name.stem,
            confidence=Confidence.CERTAIN if english else Confidence.LIKELY,
        )


def _title(prefix: str) -> str:
    """Leave out the word that leads to the date, as the "From" of "Screencast From"."""
    words = prefix.split()
    return " ".join(words[:-1] if words[-1].casefold() in _FROM else words)
