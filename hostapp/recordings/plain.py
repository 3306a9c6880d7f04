"""A meeting about whose folder nothing is doubtful, kept as lean as the disk told it."""

import os
from collections.abc import Sequence
from typing import NamedTuple

from hostapp.domain.meetings import (
    Confidence,
    FileKind,
    FoundFile,
    FoundMeeting,
    FoundPerson,
    MeetingState,
    Source,
)
from hostapp.recordings.listing import SEPARATOR, stat_from
from hostapp.recordings.times import Start


class Sort(NamedTuple):
    """What a file is; the same for all files of its kind and part."""

    kind: FileKind
    part: int = 1
    speaker: str | None = None


PlainFile = tuple[str, os.stat_result, Sort]
"""With its name below the meeting's folder."""


class PlainMeeting(NamedTuple):
    """The only meeting of a folder, with nothing against any of its files."""

    source: Source
    title: str
    start: Start
    files: Sequence[PlainFile]
    host: str | None = None
    meeting_number: str | None = None
    people: tuple[FoundPerson, ...] = ()
    states: frozenset[MeetingState] = frozenset()

    def found(self, folder: bytes) -> FoundMeeting:
        """Return the meeting as it is told in full."""
        prefix = folder if folder.endswith(SEPARATOR) else folder + SEPARATOR
        return FoundMeeting(
            self.source,
            self.title,
            tuple(
                [
                    FoundFile(prefix + os.fsencode(name), kind, stat_from(stat), part, speaker)
                    for name, stat, (kind, part, speaker) in self.files
                ]
            ),
            folder,
            self.start.at,
            self.start.text,
            self.start.base,
            None,
            self.host,
            self.meeting_number,
            self.people,
            Confidence.CERTAIN,
            self.states,
        )
