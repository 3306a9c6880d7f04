"""What the library hands out for showing, and how it is asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.meetings import Confidence, MeetingState, Source
from hostapp.domain.status_word import Status
from hostapp.store.library_filters import Column, Filter

__all__ = ["CachedStatus", "Column", "Counts", "Filter", "MeetingRow", "Query"]


@dataclass(frozen=True, slots=True)
class Query:
    """Which meetings, in which order; all conditions hold together."""

    filter: Filter = Filter.ALL
    source: Source | None = None
    status: Status | None = None
    text: str = ""
    """Words as typed; the last one may be unfinished. Searches titles and people."""
    among: frozenset[MeetingId] | None = None
    """Only these meetings; None for all."""
    sort: Column = Column.STARTED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One line of the table of meetings."""

    id: MeetingId
    title: str
    started_at: datetime | None
    """Aware, in UTC."""
    started_text: str
    duration_seconds: float | None
    source: Source
    people_count: int
    status: Status
    status_purposes: tuple[PurposeId, ...]
    status_until: datetime | None
    """First instant at which the grant no longer holds; aware, in UTC."""
    decided_at: datetime | None
    """When the newest decision was taken; aware, in UTC."""
    out_count: int
    """People whose data is out although the meeting is allowed."""
    size: int
    """Bytes of all its files."""
    file_count: int
    states: frozenset[MeetingState]
    confidence: Confidence
    path: str
    """Its folder, or its file if it is alone, as text to show."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many meetings each filter shows."""

    all: int = 0
    undecided: int = 0
    allowed: int = 0
    not_allowed: int = 0
    expiring: int = 0
    by_source: Mapping[Source, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CachedStatus:
    """What the table shows of a meeting's status; computed from the ledger, cached here."""

    meeting: MeetingId
    status: Status
    purposes: tuple[PurposeId, ...] = ()
    until: datetime | None = None
    decided_at: datetime | None = None
    out_count: int = 0
