"""A meeting about whose folder nothing is doubtful, kept as lean as the disk told it."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
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
from hostapp.recordings.people import host_guess, merged
from hostapp.recordings.times import Start


class Sort(NamedTuple):
    """What a file is; the same for all files of its kind and part."""

    kind: FileKind
    part: int = 1
    speaker: str | None = None


PlainFile = tuple[str, os.stat_result]
"""With its name below the meeting's folder."""


@dataclass(frozen=True, slots=True, eq=False)
class Cast:
    """What the files of a meeting are, in their order, and who is in it.

    One object serves all folders of a shape, so that what is made of it is made once.
    """

    source: Source
    sorts: tuple[Sort, ...]
    people: tuple[FoundPerson, ...] = ()


class PlainMeeting(NamedTuple):
    """The only meeting of a folder, with nothing against any of its files."""

    title: str
    start: Start
    files: Sequence[PlainFile]
    cast: Cast
    host: str | None = None
    meeting_number: str | None = None
    states: frozenset[MeetingState] = frozenset()

    def people(self) -> tuple[FoundPerson, ...]:
        """Return who is in it, the host included whom its title may name."""
        if self.host is None:
            return self.cast.people
        return merged([*self.cast.people, host_guess(self.host)])

    def found(self, folder: bytes) -> FoundMeeting:
        """Return the meeting as it is told in full."""
        prefix = folder if folder.endswith(SEPARATOR) else folder + SEPARATOR
        return FoundMeeting(
            self.cast.source,
            self.title,
            tuple(
                [
                    FoundFile(prefix + os.fsencode(name), kind, stat_from(stat), part, speaker)
                    for (name, stat), (kind, part, speaker) in zip(
                        self.files, self.cast.sorts, strict=True
                    )
                ]
            ),
            folder,
            self.start.at,
            self.start.text,
            self.start.base,
            None,
            self.host,
            self.meeting_number,
            self.people(),
            Confidence.CERTAIN,
            self.states,
        )
