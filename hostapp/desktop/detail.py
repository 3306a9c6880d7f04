"""What the right pane shows of one meeting, gathered on a lane."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hostapp.domain.events import Answered
from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import Meeting
from hostapp.domain.status import MeetingStatus
from hostapp.services.rows import MeetingRow

if TYPE_CHECKING:
    from hostapp.services.history import HistoryRow


@dataclass(frozen=True, slots=True)
class Detail:
    """One meeting with its people's answers and its history."""

    row: MeetingRow
    meeting: Meeting
    status: MeetingStatus | None
    answers: Mapping[PersonId, Answered]
    """The newest answer of each participant who gave one."""
    history: "tuple[HistoryRow, ...]"
    asked: frozenset[PersonId] = frozenset()
    """Who got a request, whether they answered or not."""
    remarks: tuple[str, ...] = ()
    """Sentences about what could not be used or read."""


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """One cue of a transcript."""

    start: float | None
    """Seconds from the recording's start; None if the file does not say."""
    speaker: str
    text: str
    out: bool = False
    """Whether an export leaves it out because of who says it."""
    typed: bool = False
    """Whether it was typed in the chat instead of said."""
    private: bool = False
    """Whether not everybody in the meeting could read it."""
