"""Files that belong together, before they are a meeting."""

from dataclasses import dataclass, field, replace

from hostapp.domain.meetings import FileKind, Source
from hostapp.recordings.listing import Entry
from hostapp.recordings.names import Name, normal_title
from hostapp.recordings.times import Start
from hostapp.recordings.tools.interface import Named

MEDIA_KINDS = frozenset({FileKind.VIDEO, FileKind.AUDIO, FileKind.PARTICIPANT_AUDIO})


@dataclass(frozen=True, slots=True)
class Member:
    """A file with what its name says."""

    entry: Entry
    name: Name
    named: Named


@dataclass(slots=True)
class Group:
    """Files of one recording; the first with media speaks for all."""

    members: list[Member] = field(default_factory=list)
    sidecars: list[tuple[Entry, FileKind]] = field(default_factory=list)
    """Files that only share the stem."""

    @property
    def leader(self) -> Named:
        """Return what the best named file says: media first, in order of parts."""
        return min(
            (member.named for member in self.members),
            key=lambda named: (named.kind not in MEDIA_KINDS, named.start is None, named.part),
        )

    @property
    def source(self) -> Source:
        """Return the tool."""
        return self.leader.source

    @property
    def start(self) -> Start | None:
        """Return the start that the leading file names."""
        return self.leader.start

    @property
    def title(self) -> str:
        """Return the title as it is compared."""
        return normal_title(self.leader.title)

    def has_media(self) -> bool:
        """Tell whether there is sound or a picture in it."""
        return any(member.named.kind in MEDIA_KINDS for member in self.members)

    def take_after(self, told: Named) -> None:
        """Call a recording of no known tool by what the text beside it tells of itself."""
        self.members = [
            replace(
                member,
                named=replace(
                    member.named,
                    source=told.source,
                    title=told.title,
                    start=told.start or member.named.start,
                    confidence=told.confidence,
                ),
            )
            for member in self.members
        ]

    @property
    def latest_ns(self) -> int:
        """Return the newest modification time of its files in nanoseconds."""
        return max(member.entry.stat.st_mtime_ns for member in self.members)
