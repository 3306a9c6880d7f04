"""Which meetings are selected, also where their lines were never looked at."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hostapp.desktop.translation import translate
from hostapp.domain.errors import UsageError
from hostapp.domain.identifiers import MeetingId
from hostapp.services.rows import MeetingRow, Query

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp

LineRange = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Selection:
    """Lines of a list, and the rows of them that are here."""

    query: Query
    total: int
    """How many meetings the list had."""
    lines: tuple[LineRange, ...]
    rows: tuple[MeetingRow, ...]

    @property
    def count(self) -> int:
        """How many meetings are selected."""
        return sum(last - first + 1 for first, last in self.lines)

    @property
    def complete(self) -> bool:
        """Whether every selected row is here."""
        return len(self.rows) == self.count

    def ids(self, hostapp: "Hostapp") -> tuple[MeetingId, ...]:
        """Return the selected meetings; on a lane.

        Raises UsageError if the list is not what was looked at any more.
        """
        if self.complete:
            return tuple(row.id for row in self.rows)
        every: Sequence[MeetingId] = hostapp.listing.ids(self.query)
        if len(every) != self.total:
            raise UsageError(
                translate("Selection", "The list has changed meanwhile: select them again.")
            )
        return tuple(meeting for first, last in self.lines for meeting in every[first : last + 1])
