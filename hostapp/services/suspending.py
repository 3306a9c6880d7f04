"""Grants that nobody can vouch for any more: they wait until the host confirms them."""

from collections.abc import Iterable
from datetime import datetime

from hostapp.domain.events import ConsentEvent, Granted, Revoked
from hostapp.domain.identifiers import MeetingId


def suspensions(events: Iterable[ConsentEvent], at: datetime, why: str) -> list[Revoked]:
    """Return a revocation, with `why` as its note, for every meeting that was ever granted."""
    granted: dict[MeetingId, Granted] = {}
    for event in events:
        if isinstance(event, Granted):
            granted[event.meeting] = event
    return [
        Revoked(at=at, meeting=meeting, files=event.files, people=event.people, note=why)
        for meeting, event in granted.items()
    ]
