"""The interface of the family: one recogniser a tool."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from zoneinfo import ZoneInfo

from hostapp.domain.meetings import (
    Confidence,
    FileKind,
    FoundMeeting,
    MeetingState,
    Source,
)
from hostapp.recordings.listing import Entry, Listing
from hostapp.recordings.names import Name
from hostapp.recordings.plain import PlainMeeting
from hostapp.recordings.times import Start

DAY_NS = 24 * 3600 * 1_000_000_000


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What recognition needs to know besides the disk."""

    zone: ZoneInfo
    """The host's own zone, for wall clocks that name none."""
    now_ns: int
    """Nanoseconds since 1970 UTC."""


class Claim(NamedTuple):
    """Meetings made of a folder, and its files that belong to none of them."""

    meetings: tuple[FoundMeeting, ...] = ()
    rest: Sequence[Entry] = ()
    restless: bool = False
    """True while time alone may change the result, so that the folder is read again."""
    plain: PlainMeeting | None = None
    """Instead of all that: the only meeting, if nothing in its folder is doubtful."""


@dataclass(frozen=True, slots=True)
class Named:
    """What a file's name says by itself."""

    source: Source
    kind: FileKind
    title: str
    start: Start | None = None
    """None for a companion that has to be paired by title."""
    group: str = ""
    """Files with the same source and group are one meeting; title and start if empty."""
    part: int = 1
    host: str | None = None
    meeting_number: str | None = None
    speaker: str | None = None
    confidence: Confidence = Confidence.CERTAIN
    states: frozenset[MeetingState] = field(default_factory=frozenset)
    companion: bool = False
    """True for a file that belongs to a recording: it joins the nearest of its title."""


class Recogniser:
    """One tool's rules; override what the tool leaves behind.

    No method may open large files: names, stats and small sidecars only. The first pass
    calls them for every folder and every file that no earlier recogniser has claimed.
    """

    source: Source

    def subfolders(self, folder: str, names: Sequence[str]) -> Sequence[str]:
        """Return those subfolders of `folder` that would be part of its meeting."""
        del folder, names
        return ()

    def claim(self, listing: Listing, surroundings: Surroundings) -> Claim | None:
        """Make meetings of a folder by what lies in it together, or return None."""
        del listing, surroundings
        return None

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:
        """Read a single file's name, or return None if it is not this tool's."""
        del name, surroundings
        return None

    def refine(self, meeting: FoundMeeting, listing: Listing) -> FoundMeeting:
        """Improve a meeting of this tool by what else lies in its folder."""
        del listing
        return meeting

    def sniff(self, entry: Entry, name: Name, surroundings: Surroundings) -> Named | None:
        """Look into a text that nothing else wanted, or return None; read its edges only."""
        del entry, name, surroundings
        return None
