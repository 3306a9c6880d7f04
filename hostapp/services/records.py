"""Write events into the ledger so that their meetings are recognised again and shown anew."""

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from hostapp.domain.errors import UnavailableError
from hostapp.domain.events import Answered, ConsentEvent, MeetingEvent
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import Meeting
from hostapp.services.book import Book
from hostapp.services.covering import names_of
from hostapp.services.statuses import Statuses
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.library import Library

HOST_SETTING: Final = "host"
"""Name of the setting that holds the host's own person id."""


@dataclass(frozen=True, slots=True)
class Written:
    """What one transaction wrote."""

    entries: tuple[int, ...] = ()
    remarks: tuple[str, ...] = ()


class Records:
    """The one way in which services write decisions."""

    def __init__(
        self,
        *,
        book: Book,
        library: Library,
        keepsakes: Keepsakes,
        statuses: Statuses,
        clock: Callable[[], datetime],
        trouble: str | None = None,
    ) -> None:
        """`trouble` says why nothing can be written, if so."""
        self._trouble = trouble
        self._book = book
        self.library = library
        self._keepsakes = keepsakes
        self._statuses = statuses
        self._clock = clock

    def write(self, events: Sequence[ConsentEvent], meetings: Sequence[Meeting]) -> Written:
        """Write events on these meetings in one transaction.

        How the meetings are recognised is kept first: a decision without it would be lost to
        the host with the library, while the reverse harms nobody.
        """
        if not events:
            return Written()
        if self._trouble is not None:
            raise UnavailableError(self._trouble)
        self._keepsakes.remember(meetings)
        entries = self._book.append(events, names=names_of(meetings))
        self._statuses.changed(each.id for each in meetings)
        change = self._book.last_change
        remark = None if change is None else change.remark
        return Written(entries, () if remark is None else (remark,))

    def show_anew(self, meetings: Iterable[MeetingId]) -> None:
        """Compute anew how these meetings stand."""
        self._statuses.changed(meetings)

    def events_of(self, meetings: Iterable[MeetingId]) -> dict[MeetingId, list[MeetingEvent]]:
        """Return the host's events on each meeting, oldest first."""
        decisions = self._statuses.decisions()
        return {
            each: [
                recorded.event
                for recorded in decisions.in_meeting(each)
                if isinstance(recorded.event, MeetingEvent)
            ]
            for each in meetings
        }

    def host(self) -> PersonId | None:
        """Return who the host said to be."""
        host = self._keepsakes.setting(HOST_SETTING)
        return PersonId(host) if isinstance(host, str) else None

    def host_alone(self) -> PersonId:
        """Return the host's own id, made now if there is none, for a recording of nobody else."""
        host = self.host()
        if host is None:
            host = PersonId(secrets.token_hex(8))
            self._keepsakes.set_setting(HOST_SETTING, host)
        return host

    def now(self) -> datetime:
        """Return the time to be written into an event, in whole seconds."""
        return self._clock().replace(microsecond=0)

    def in_ledger(self) -> tuple[MeetingId, ...]:
        """Return the meetings that any entry speaks of, sorted."""
        named = {recorded.event.meeting for recorded in self._book.events()}
        return tuple(sorted(self.answered().union(each for each in named if each is not None)))

    def answered(self) -> frozenset[MeetingId]:
        """Return the meetings in which somebody answered, or who answered for all of theirs."""
        found: set[MeetingId] = set()
        everywhere: set[PersonId] = set()
        for recorded in self._book.events():
            event = recorded.event
            if not isinstance(event, Answered):
                continue
            if event.meeting is None:
                everywhere.add(event.person)
            else:
                found.add(event.meeting)
        for person in everywhere:
            found.update(self.library.meetings_with(person=person))
        return frozenset(found)
