"""How meetings stand: computed from the ledger, remembered in the library for the table."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Final

from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Answered, Recorded
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import Meeting
from hostapp.domain.status import MeetingStatus, status_of
from hostapp.services.book import Book
from hostapp.store.library import Library
from hostapp.store.library_rows import CachedStatus

SEEN: Final = "events-seen"
"""Name of the library's stamp that says up to which entry statuses were computed."""

NOTHING: Final = -1
"""Stands for «no entry yet», which is before the first one."""

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

    def of(self, meeting: Meeting, decisions: Decisions) -> MeetingStatus:
        """Compute how a meeting stands now, by the decisions that `decisions` returned."""
        return status_of(meeting, decisions, self._clock())

    def changed(self, meetings: Iterable[MeetingId]) -> int:
        """Compute again what new entries touch, and these meetings; return how many."""
        events = self._book.events()
        log = self._book.ledger.decoded.log or ""
        seen = self._seen(log)
        fresh = [recorded for recorded in events if recorded.index > seen]
        touched = {*meetings, *self._touched(fresh), *self._library.overdue(self._clock())}
        if seen == NOTHING:
            touched |= self._library.decided()
        self._compute(sorted(touched))
        if fresh:
            self._library.set_stamp(SEEN, f"{log} {fresh[-1].index}")
        return len(touched)

    def _seen(self, log: str) -> int:
        """Return the newest entry of this log that the library's statuses know of."""
        known, _, newest = (self._library.stamp(SEEN) or "").partition(" ")
        return int(newest) if known == log and newest.isdecimal() else NOTHING

    def _touched(self, fresh: Sequence[Recorded]) -> set[MeetingId]:
        """Return the meetings whose status the events may change, copies included."""
        touched: set[MeetingId] = set()
        for recorded in fresh:
            event = recorded.event
            if event.meeting is not None:
                touched.add(event.meeting)
            elif isinstance(event, Answered):
                touched.update(self._library.meetings_with(person=event.person))
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
