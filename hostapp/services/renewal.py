"""Renew what is about to end: grant again on the same terms, with a new end."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from hostapp.domain.events import Granted, MeetingEvent, Notice, Refused, Reopened, Revoked
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.saying import say
from hostapp.domain.terms import Terms
from hostapp.services.binding import Cancelled, Progress
from hostapp.services.decide import Decide
from hostapp.services.listing import Listing
from hostapp.services.outcome import NotDecided, Outcome
from hostapp.services.records import Records
from hostapp.services.rows import Filter, Query

NOTHING: Final = say("There is no grant to renew.")
ENDLESS: Final = say("Its grant has no end.")


@dataclass(frozen=True, slots=True)
class Ending:
    """A meeting whose grant ends soon."""

    meeting: MeetingId
    title: str
    until: datetime
    purposes: tuple[PurposeId, ...]


class Renewal:
    """Find grants that end soon, and renew grants before or after their end."""

    def __init__(self, listing: Listing, records: Records, decide: Decide) -> None:
        self._listing = listing
        self._records = records
        self._decide = decide

    def ending(self) -> tuple[Ending, ...]:
        """Return the meetings whose grants end soon, the first to end first."""
        query = Query(filter=Filter.EXPIRING)
        rows = self._listing.page(query, 0, self._listing.count(query))
        found = [
            Ending(row.id, row.title, row.status_until, row.status_purposes)
            for row in rows
            if row.status_until is not None
        ]
        return tuple(sorted(found, key=lambda each: (each.until, each.title)))

    def terms_of(self, meetings: Sequence[MeetingId]) -> tuple[tuple[Terms, int], ...]:
        """Return the terms that `renew` grants again, each with the number of its meetings.

        They are as they were granted, but for their end; those of most meetings stand first.
        """
        events = self._records.events_of(meetings)
        counted = Counter(
            terms
            for meeting in dict.fromkeys(meetings)
            for terms in {replace(each, until=None) for each in _ending(events[meeting])}
        )
        return tuple(counted.most_common())

    def renew(
        self,
        meetings: Sequence[MeetingId],
        until: datetime | None,
        *,
        notice: Notice | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Outcome:
        """Grant again what was granted and not taken back, to end at `until` (UTC; None: never).

        Grants without an end stay as they are. The files are read again: what changed since
        the first grant is granted as it is now.
        """
        events = self._records.events_of(meetings)
        by_terms: dict[Terms, list[MeetingId]] = {}
        outcome = Outcome()
        for meeting in dict.fromkeys(meetings):
            live = live_terms(events[meeting])
            ending = _ending(events[meeting])
            if not ending:
                why = ENDLESS if live else NOTHING
                outcome = outcome.and_not_decided([NotDecided(meeting, why)])
            for terms in dict.fromkeys(replace(each, until=until) for each in ending):
                by_terms.setdefault(terms, []).append(meeting)
        for terms, ids in by_terms.items():
            done = self._decide.grant(
                ids, terms, anyway=True, notice=notice, progress=progress, cancelled=cancelled
            )
            outcome = replace(
                outcome.and_later(done).and_not_decided(done.not_decided),
                decided=tuple(dict.fromkeys((*outcome.decided, *done.decided))),
            )
        return outcome


def _ending(events: Iterable[MeetingEvent]) -> list[Terms]:
    return [terms for terms in live_terms(events) if terms.until is not None]


def live_terms(events: Iterable[MeetingEvent]) -> list[Terms]:
    """Return the terms that were granted and not taken back, ended ones included."""
    live: list[Terms] = []
    for event in events:
        if isinstance(event, Granted):
            live = [*live, event.terms]
        elif isinstance(event, Reopened):
            live = []
        elif isinstance(event, Refused | Revoked):
            ended = event.purposes
            left = [each.purposes - ended if ended else frozenset[PurposeId]() for each in live]
            live = [
                replace(each, purposes=purposes)
                for each, purposes in zip(live, left, strict=True)
                if purposes
            ]
    return live
