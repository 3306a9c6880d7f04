"""What came of a decision."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from hostapp.domain.identifiers import MeetingId


@dataclass(frozen=True, slots=True)
class NotDecided:
    """A meeting that was left as it is, and why."""

    id: MeetingId
    reason: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """Which meetings were decided on, which were not, and what was written."""

    decided: tuple[MeetingId, ...] = ()
    not_decided: tuple[NotDecided, ...] = ()
    entries: tuple[int, ...] = ()
    """Indexes of the entries written, follow-ups included."""
    remarks: tuple[str, ...] = ()
    """What the host should know, in sentences, such as that a key was made."""

    def and_not_decided(self, more: Iterable[NotDecided]) -> "Outcome":
        """Return this with more that was left as it is."""
        return replace(self, not_decided=(*self.not_decided, *more))

    def and_later(self, later: "Outcome") -> "Outcome":
        """Return this with what a follow-up wrote."""
        return replace(
            self,
            entries=(*self.entries, *later.entries),
            remarks=(*self.remarks, *later.remarks),
        )
