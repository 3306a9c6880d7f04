"""The decisions of this sitting, so that each can be taken back in its turn."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from hostapp.desktop.selection import Selection
from hostapp.domain.identifiers import MeetingId

KEPT: Final = 100
"""Decisions that are remembered; older ones are taken back where they are listed."""


@dataclass(frozen=True, slots=True)
class LastDecision:
    """What one decision did, as far as it can be undone."""

    granted: tuple[MeetingId, ...] = ()
    refused: tuple[MeetingId, ...] = ()
    revoked: Selection | None = None
    """What had been allowed: only a new grant brings that back."""


class LastDecisions:
    """Remembers decisions, the newest last."""

    def __init__(self) -> None:
        self._kept: list[LastDecision] = []

    def add(self, decision: LastDecision) -> None:
        """Remember a decision; what earlier ones did to the same meetings is past undoing."""
        ended = () if decision.revoked is None else (row.id for row in decision.revoked.rows)
        self.forget((*decision.granted, *decision.refused, *ended))
        if decision != LastDecision():
            self._kept = [*self._kept, decision][-KEPT:]

    def forget(self, meetings: Iterable[MeetingId]) -> None:
        """Take these meetings out of everything that could be undone."""
        gone = frozenset(meetings)
        rest = (_without(each, gone) for each in self._kept)
        self._kept = [each for each in rest if each != LastDecision()]

    def take(self) -> LastDecision | None:
        """Return the newest decision and forget it; None if there is none."""
        return self._kept.pop() if self._kept else None


def _without(decision: LastDecision, gone: frozenset[MeetingId]) -> LastDecision:
    revoked = decision.revoked
    if revoked is not None and any(row.id in gone for row in revoked.rows):
        revoked = None
    return replace(
        decision,
        granted=tuple(each for each in decision.granted if each not in gone),
        refused=tuple(each for each in decision.refused if each not in gone),
        revoked=revoked,
    )
