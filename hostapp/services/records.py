"""Write events into the ledger so that their meetings are recognised again and shown anew."""

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import takewhile

from hostapp.domain.endings import newest_decision
from hostapp.domain.errors import UnavailableError
from hostapp.domain.events import (
    Answer,
    Answered,
    ConsentEvent,
    Granted,
    MeetingEvent,
    Recorded,
    Refused,
    Reopened,
    Revoked,
)
from hostapp.domain.identifiers import MeetingId, PersonId, PurposeId
from hostapp.domain.meetings import Meeting
from hostapp.domain.outcomes import refused_elsewhere, standing_elsewhere
from hostapp.domain.status_word import Status
from hostapp.services.book import Book
from hostapp.services.covering import names_of
from hostapp.services.host_person import HostPerson
from hostapp.services.statuses import Statuses
from hostapp.services.unlisted import Unlisted, unlisted
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.library import Library


@dataclass(frozen=True, slots=True)
class Written:
    """What one transaction wrote."""

    entries: tuple[int, ...] = ()
    remarks: tuple[str, ...] = ()
    refused: frozenset[MeetingId] = frozenset()
    """Meetings that were left out, because the host said no to them meanwhile."""


class _NothingLeftError(Exception):
    """Every event was left out: there is nothing to write."""


class Records:
    """The one way in which services write decisions."""

    def __init__(
        self,
        *,
        book: Book,
        library: Library,
        keepsakes: Keepsakes,
        statuses: Statuses,
        host_person: HostPerson,
        clock: Callable[[], datetime],
        trouble: str | None = None,
        doubted: Callable[[], datetime | None] = lambda: None,
    ) -> None:
        """`trouble` says why nothing can be written, if so.

        `doubted` returns the latest time known to have passed if the clock is not believed.
        """
        self._doubted = doubted
        self._trouble = trouble
        self._book = book
        self.library = library
        self._keepsakes = keepsakes
        self._host_person = host_person
        self._statuses = statuses
        self._clock = clock

    def write(
        self,
        events: Sequence[ConsentEvent],
        meetings: Sequence[Meeting],
        *,
        since: int | None = None,
    ) -> Written:
        """Write events on these meetings in one transaction.

        With `since`, the events of a meeting that the host said no to after that entry are
        left out: the files of a grant take long to read, and the newer word counts.

        How the meetings are recognised is kept first: a decision without it would be lost to
        the host with the library, while the reverse harms nobody.
        """
        if not events:
            return Written()
        if self._trouble is not None:
            raise UnavailableError(self._trouble)
        self._keepsakes.remember(meetings)
        only_noes = not any(map(_may_allow, events))
        if only_noes:
            events = self._surely_dated(events)
        asked = {event.meeting for event in events}
        refused: set[MeetingId] = set()

        def compose(newest: Sequence[Recorded]) -> Sequence[ConsentEvent]:
            refused.update(() if since is None else _refused_since(since, newest) & asked)
            left = [event for event in events if event.meeting not in refused]
            if not left:
                raise _NothingLeftError
            return left

        try:
            entries = self._book.append_composed(
                compose, names=names_of(meetings), whatever_the_clock=only_noes
            )
        except _NothingLeftError:
            return Written(refused=frozenset(refused))
        self._statuses.changed(each.id for each in meetings)
        change = self._book.last_change
        remark = None if change is None else change.remark
        return Written(entries, () if remark is None else (remark,), frozenset(refused))

    def _surely_dated(self, events: Sequence[ConsentEvent]) -> Sequence[ConsentEvent]:
        """Date noes by a time that has come: they never wait for the clock to be set right."""
        known = self._doubted()
        return events if known is None else [replace(each, at=known) for each in events]

    def newest(self) -> int:
        """Return the index of the newest event; -1 before the first."""
        events = self._book.events()
        return events[-1].index if events else -1

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

    def newest_decisions(self, meetings: Iterable[MeetingId]) -> dict[MeetingId, ConsentEvent]:
        """Return the host's newest word on each meeting that has one."""
        decisions = self._statuses.decisions()
        found = ((each, newest_decision(decisions.in_meeting(each))) for each in meetings)
        return {each: recorded.event for each, recorded in found if recorded is not None}

    def unlisted(self, ids: Iterable[MeetingId]) -> list[Unlisted]:
        """Return those of these meetings that were decided, as the ledger alone tells them."""
        decisions = self._statuses.decisions()
        found = (unlisted(each, decisions.in_meeting(each)) for each in ids)
        return [each for each in found if each is not None]

    def refused_as(self, meeting: Meeting) -> MeetingId | None:
        """Return the meeting whose refusal holds for all files of this one, if there is such."""
        decisions = self._statuses.decisions()
        out = refused_elsewhere(meeting, decisions)
        standing = standing_elsewhere(meeting, decisions, out)
        return None if standing is None else standing.event.meeting

    def allowed(self, meeting: Meeting) -> frozenset[PurposeId]:
        """Return the purposes for which something of a meeting is allowed, by whatever grant."""
        status = self._statuses.of(meeting, self._statuses.decisions())
        return status.purposes if status.word in {Status.GRANTED, Status.PARTLY} else frozenset()

    def objects(self, person: PersonId, meeting: MeetingId) -> bool:
        """Say whether the newest answer of a person on a meeting, or on all, is not a yes."""
        said = [
            recorded.event.answer
            for recorded in self._statuses.decisions().by_person(person)
            if isinstance(recorded.event, Answered) and recorded.event.meeting in {None, meeting}
        ]
        return bool(said) and said[-1] is not Answer.YES

    def host(self) -> PersonId | None:
        """Return who the host said to be."""
        return self._host_person.get()

    def host_alone(self) -> PersonId:
        """Return the host's own id, made now if there is none, for a recording of nobody else."""
        host = self.host()
        if host is None:
            host = PersonId(secrets.token_hex(8))
            self._host_person.set(host)
        return host

    def now(self) -> datetime:
        """Return the time to be written into an event, in whole seconds."""
        return self._clock().replace(microsecond=0)

    def in_ledger(self) -> tuple[MeetingId, ...]:
        """Return the meetings that any entry speaks of, sorted."""
        return tuple(sorted(self.answered() | self._statuses.in_ledger()))

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


def _refused_since(since: int, newest: Sequence[Recorded]) -> set[MeetingId]:
    later = takewhile(lambda recorded: recorded.index > since, reversed(newest))
    events = (recorded.event for recorded in later)
    return {event.meeting for event in events if isinstance(event, Refused | Revoked)}


def _may_allow(event: ConsentEvent) -> bool:
    """Say whether an event may end a no; all others only say or spread one."""
    if isinstance(event, Answered):
        return event.answer is Answer.YES
    return isinstance(event, Granted | Reopened)
