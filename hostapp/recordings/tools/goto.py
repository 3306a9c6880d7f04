"""GoTo Meeting, Webinar and Training: recordings that wait for their conversion."""

from hostapp.domain.meetings import Confidence, FileKind, Source
from hostapp.recordings.names import Name
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings


class GoTo(Recogniser):
    """Only the unconverted form is known by its name; converted ones are recognised by guess."""

    source = Source.GOTO

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        del surroundings
        if name.extension != "g2m":
            return None
        return Named(
            Source.GOTO,
            FileKind.UNCONVERTED,
            name.stem,
            group=name.stem,
            confidence=Confidence.LIKELY,
        )
