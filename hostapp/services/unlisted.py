"""Meetings that the ledger speaks of and the library does not list.

Their folder was left out for a forgotten name, or the library was lost. What was decided on them
stands, so the host can still look at it and say no.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from hostapp.domain.events import Answered, BoundFile, People, Recorded
from hostapp.domain.identifiers import MeetingId


@dataclass(frozen=True, slots=True)
class Unlisted:
    """All that a no needs to know of a meeting, as its entries tell it."""

    id: MeetingId
    files: tuple[BoundFile, ...]
    """All that its entries bind."""
    people: People | None
    """Those of its newest decision; None if their list was lost."""


def unlisted(meeting: MeetingId, history: Sequence[Recorded]) -> Unlisted | None:
    """Return what the entries on a meeting tell of it; None if the host never decided on it."""
    decisions = [each.event for each in history if not isinstance(each.event, Answered)]
    if not decisions:
        return None
    files = dict.fromkeys(file for each in history for file in each.event.files)
    return Unlisted(meeting, tuple(files), decisions[-1].people)
