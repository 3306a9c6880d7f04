"""Values that services give to the window and the commands: frozen, made for showing."""

from dataclasses import dataclass

from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import Meeting
from hostapp.store.library_rows import Column, Counts, Filter, MeetingRow, Query

__all__ = [
    "Column",
    "Counts",
    "Filter",
    "MeetingDetail",
    "MeetingRow",
    "Query",
    "ScanProgress",
    "ScanSummary",
    "SkippedPath",
]


@dataclass(frozen=True, slots=True)
class MeetingDetail:
    """Everything that the library knows of one meeting."""

    meeting: Meeting
    row: MeetingRow
    cue_counts: tuple[tuple[str, int], ...] | None = None
    """Cues by speaker name, `""` for nobody named; None while its words were not read."""
    remarks: tuple[str, ...] = ()
    """Sentences about sidecars and words that could not be used, or not wholly."""


@dataclass(frozen=True, slots=True)
class ScanProgress:
    """How far a scan has come."""

    meetings: int
    files: int
    folder: str
    """Where it is now, as text to show."""
    share: float | None = None
    """About how much of all folders is done, 0 to 1; None while nobody can tell."""


@dataclass(frozen=True, slots=True)
class SkippedPath:
    """Something on disk that was left out, and why."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class ScanSummary:
    """What a scan found; counts are of meetings, `by_*` of the whole library after it."""

    folders: tuple[str, ...]
    added: int
    changed: int
    moved: int
    not_seen: int
    skipped: tuple[SkippedPath, ...]
    by_source: tuple[tuple[str, int], ...]
    by_state: tuple[tuple[str, int], ...]
    cancelled: bool = False
    notes: tuple[str, ...] = ()
    """Sentences for the host, such as that a damaged library was rebuilt."""
    changed_meetings: tuple[MeetingId, ...] = ()
    """Meetings whose files are not what they were: their status is to be computed again."""
