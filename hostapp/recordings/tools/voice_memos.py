"""Apple Voice Memos as they lie in the app's own folder."""

import re
from typing import Final

from hostapp.domain.meetings import Confidence, FileKind, Source
from hostapp.recordings.names import Name
from hostapp.recordings.times import in_zone, wall_clock_digits
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings

_NAME: Final = re.compile(r"(?P<stamp>(?P<d>\d{8}) (?P<t>\d{6}))(?:-(?P<id>[0-9A-F]{8}))?")


class VoiceMemos(Recogniser):
    """Local time, then a short identifier in newer versions."""

    source = Source.VOICE_MEMOS

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        match = _NAME.fullmatch(name.stem) if name.extension in {"m4a", "qta"} else None
        if match is None:
            return None
        wall = wall_clock_digits(match["d"], match["t"])
        start = in_zone(wall, surroundings.zone, match["stamp"])
        if start is None:
            return None
        return Named(
            Source.VOICE_MEMOS,
            FileKind.AUDIO,
            "Voice memo",
            start,
            group=name.stem,
            confidence=Confidence.CERTAIN if match["id"] else Confidence.LIKELY,
        )
