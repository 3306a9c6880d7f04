"""The history of a meeting: every decision on it and every answer of its people."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from hostapp.domain.decisions import Decisions
from hostapp.domain.endings import newest_decision
from hostapp.domain.errors import HostappError
from hostapp.domain.events import (
    Answered,
    Bound,
    ConsentEvent,
    Granted,
    Recorded,
    Refused,
    Reopened,
    Revoked,
)
from hostapp.domain.identifiers import MeetingId, PersonId, PurposeId
from hostapp.domain.meetings import Meeting
from hostapp.domain.terms import Terms
from hostapp.services.book import Book
from hostapp.services.statuses import Statuses
from hostapp.store.library import Library

HOST: Final = "host"

WORDS: Final[dict[type[ConsentEvent], str]] = {
    Granted: "grant",
    Refused: "refuse",
    Revoked: "revoke",
    Reopened: "reopen",
    Bound: "bind",
    Answered: "answer",
}
"""The `type` of each event's ledger entry."""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One event of a meeting, made for showing."""

    index: int
    event: str
    at: datetime
    actor: str
    """`host`, or a person's id."""
    actor_name: str
    """`host`, the person's name, or their id where the name is not known any more."""
    terms: Terms | None
    purposes: frozenset[PurposeId] | None
    """The uses it speaks of; None means all of them."""
    answer: str | None
    note: str | None
    files: int
    """How many files it binds."""
    verified: bool
    decided_as: MeetingId | None = None
    """The other meeting that it speaks of, which has the same bytes; None: this one, or all."""
    title: str = ""
    """What that meeting is called; its id where the library does not know it."""


class History:
    """Read what was decided on a meeting, oldest first."""

    def __init__(self, book: Book, library: Library, statuses: Statuses) -> None:
        self._book = book
        self._library = library
        self._statuses = statuses

    def of(self, meeting: MeetingId) -> tuple[HistoryRow, ...]:
        """Return the events of a meeting; `UsageError` if there is no such meeting.

        One that the library does not list any more is known by its entries.
        """
        entries = self._statuses.decisions().in_meeting(meeting)
        names: dict[PersonId, str] = {}
        if not entries or self._library.meetings([meeting]):
            found = self._library.meeting(meeting)
            names = {each.person: each.name for each in found.participants}
            entries = self._events(found)
        verified = self._verified()
        rows = (_row(recorded, names, verified) for recorded in entries)
        return tuple(
            self._placed(row, recorded.event.meeting, meeting)
            for row, recorded in zip(rows, entries, strict=True)
        )

    def _placed(self, row: HistoryRow, of: MeetingId | None, here: MeetingId) -> HistoryRow:
        """Say of a row on which other meeting it was decided."""
        if of is None or of == here:
            return row
        title = next((each.title for each in self._library.meetings([of])), str(of))
        return replace(row, decided_as=of, title=title)

    def _events(self, meeting: Meeting) -> list[Recorded]:
        decisions = self._statuses.decisions()
        own = decisions.in_meeting(meeting.id)
        events = {each.index: each for each in own}
        if newest_decision(own) is None:
            events |= {each.index: each for each in _on_the_same_bytes(meeting, decisions)}
        for participant in meeting.participants:
            for recorded in decisions.by_person(participant.person):
                if recorded.event.meeting is None:
                    events[recorded.index] = recorded
        return [events[index] for index in sorted(events)]

    def _verified(self) -> int:
        """Return how many entries were verified in this process, which `Book.verify` begins."""
        try:
            return self._book.verified().size
        except HostappError:
            return 0


def _on_the_same_bytes(meeting: Meeting, decisions: Decisions) -> Iterator[Recorded]:
    """Yield what was decided on the bytes of a meeting as another one: it stands by that."""
    for file in meeting.files:
        for recorded in decisions.on_digest(file.digest) if file.digest else ():
            if not isinstance(recorded.event, Answered):
                yield recorded


def _row(recorded: Recorded, names: dict[PersonId, str], verified: int) -> HistoryRow:
    event = recorded.event
    actor = event.person if isinstance(event, Answered) else None
    return HistoryRow(
        index=recorded.index,
        event=WORDS[type(event)],
        at=event.at,
        actor=HOST if actor is None else actor,
        actor_name=HOST if actor is None else names.get(actor, actor),
        terms=event.terms if isinstance(event, Granted) else None,
        purposes=_purposes(event),
        answer=event.answer.value if isinstance(event, Answered) else None,
        note=None if isinstance(event, Answered) else event.note,
        files=len(event.files),
        verified=recorded.index < verified,
    )


def _purposes(event: ConsentEvent) -> frozenset[PurposeId] | None:
    if isinstance(event, Granted):
        return event.terms.purposes
    return None if isinstance(event, Reopened | Bound) else event.purposes
