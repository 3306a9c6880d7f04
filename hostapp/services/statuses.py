"""How meetings stand: computed from the ledger, remembered in the library for the table."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final

from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Answered, Recorded
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import Meeting
from hostapp.domain.status import MeetingStatus, status_of
from hostapp.services.book import Book
from hostapp.store.database import reading
from hostapp.store.library import Library
from hostapp.store.library_rows import CachedStatus

SEEN: Final = "entries-seen"
"""Name of the library's stamp that says of which entries the statuses know."""

AT_ONCE: Final = 500


class Statuses:
    """Keep the library's statuses in step with the ledger."""

    def __init__(self, book: Book, library: Library, clock: Callable[[], datetime]) -> None:
        self._book = book
        self._library = library
        self._clock = clock
        self._decisions = Decisions.of(())
        self._indexed: tuple[Recorded, ...] = ()

    def decisions(self) -> Decisions:
        """Return every decision that is in the ledger now."""
        events = self._book.events()
        known = len(self._indexed)
        if not known or events[known - 1 : known] != self._indexed[-1:]:
            self._decisions = Decisions.of(events)
        elif len(events) > known:
            self._decisions = self._decisions.extended(events[known:])
        self._indexed = events
        return self._decisions

    def in_ledger(self) -> frozenset[MeetingId]:
        """Return the meetings that entries speak of."""
        named = (recorded.event.meeting for recorded in self._book.events())
        return frozenset(each for each in named if each is not None)

    def named(self, people: Collection[PersonId]) -> frozenset[PersonId]:
        """Return those of these people whom an entry names: as one who answered, or is in it."""
        named: set[PersonId] = set()
        for recorded in self._book.events():
            event = recorded.event
            if isinstance(event, Answered):
                named.add(event.person)
            elif event.people is not None:
                named |= event.people.everyone()
        return frozenset(named.intersection(people))

    def of(self, meeting: Meeting, decisions: Decisions) -> MeetingStatus:
        """Compute how a meeting stands now, by the decisions that `decisions` returned."""
        return status_of(meeting, decisions, self._clock())

    def changed(self, meetings: Iterable[MeetingId]) -> int:
        """Compute again what new entries touch, and these meetings; return how many.

        Reads no entry if nothing was appended and no grant has run out.
        """
        log, size = self._head()
        known = self._known(log)
        touched = {*meetings, *self._library.overdue(self._clock())}
        if known != size:
            events = self._book.events()
            touched |= self._touched([each for each in events if each.index >= known])
        if known == 0:
            touched |= self._library.decided()
        if touched:
            self._compute(sorted(touched))
        if known != size:
            self._library.set_stamp(SEEN, f"{log} {size}")
        return len(touched)

    def know_entries(self) -> bool:
        """Say whether the library's statuses were ever taken from a ledger with entries."""
        _, _, size = (self._library.stamp(SEEN) or "").partition(" ")
        return size not in {"", "0"}

    def _head(self) -> tuple[str, int]:
        """Return which log the ledger is, and its number of entries."""
        store = self._book.ledger.store
        with reading(store.db):
            return self._book.ledger.stored_log() or "", store.size()

    def _known(self, log: str) -> int:
        """Return how many entries of this log the library's statuses know of."""
        known, _, size = (self._library.stamp(SEEN) or "").partition(" ")
        return int(size) if known == log and size.isdecimal() else 0

    def _touched(self, fresh: Sequence[Recorded]) -> set[MeetingId]:
        """Return the meetings whose status the events may change, copies included."""
        touched: set[MeetingId] = set()
        everywhere = False
        for recorded in fresh:
            event = recorded.event
            if event.meeting is not None:
                touched.add(event.meeting)
            elif isinstance(event, Answered):
                touched.update(self._library.meetings_with(person=event.person))
                everywhere = True
        if everywhere:
            touched.update(_with_a_lost_list(self._book.events()))
        digests = {file.digest for recorded in fresh for file in recorded.event.files}
        for digest in digests:
            touched.update(self._library.meetings_with(digest=digest))
        return touched

    def _compute(self, ids: Sequence[MeetingId]) -> None:
        decisions = self.decisions()
        for start in range(0, len(ids), AT_ONCE):
            meetings = self._library.meetings(ids[start : start + AT_ONCE])
            self._library.set_statuses(
                cached(each.id, self.of(each, decisions)) for each in meetings
            )


def _with_a_lost_list(events: Iterable[Recorded]) -> Iterator[MeetingId]:
    """Yield the meetings whose list of people cannot be read, so that it may name anybody."""
    for recorded in events:
        event = recorded.event
        if not isinstance(event, Answered) and event.people is None:
            yield event.meeting


def cached(meeting: MeetingId, status: MeetingStatus) -> CachedStatus:
    """Return what the table shows of a status."""
    return CachedStatus(
        meeting=meeting,
        status=status.word,
        purposes=tuple(sorted(status.purposes)),
        until=status.until,
        decided_at=status.decided_at,
        out_count=len(status.people_out),
    )
