"""Look at meetings together with what their people said and how they stand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Answered
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import Meeting
from hostapp.domain.status import MeetingStatus
from hostapp.services.listing import Listing
from hostapp.services.rows import Query
from hostapp.services.statuses import Statuses
from hostapp.store.library import Library

AT_ONCE: Final = 200


@dataclass(frozen=True, slots=True)
class Seen:
    """A meeting as it is on disk and as it stands in the ledger."""

    meeting: Meeting
    status: MeetingStatus
    answers: Mapping[PersonId, Answered]
    """Newest answer of each participant who gave one, on this meeting or on all."""
    decided_as: MeetingId | None = None
    """The other meeting whose decision this one stands by, because their bytes are the same."""


class Look:
    """Read meetings one by one or by query."""

    def __init__(self, library: Library, listing: Listing, statuses: Statuses) -> None:
        self._library = library
        self._listing = listing
        self._statuses = statuses

    def all(self, query: Query) -> Iterator[Seen]:
        """Read the meetings of a query, in its order."""
        decisions = self._statuses.decisions()
        for offset in range(0, self._listing.count(query), AT_ONCE):
            rows = self._listing.page(query, offset, AT_ONCE)
            for meeting in self._library.meetings([row.id for row in rows]):
                yield self._seen(meeting, decisions)

    def one(self, meeting: MeetingId) -> Seen:
        """Read one meeting; `UsageError` if there is none."""
        for found in self._library.meetings([meeting]):
            return self._seen(found, self._statuses.decisions())
        raise self._listing.absent(meeting)

    def decided_as(self, meeting: MeetingId) -> MeetingId | None:
        """Return the other meeting whose decision this one stands by; None if there is none."""
        decisions = self._statuses.decisions()
        seen = (self._seen(each, decisions) for each in self._library.meetings([meeting]))
        return next((each.decided_as for each in seen), None)

    def _seen(self, meeting: Meeting, decisions: Decisions) -> Seen:
        status = self._statuses.of(meeting, decisions)
        answers = newest_answers(meeting, decisions)
        return Seen(meeting, status, answers, _decided_as(meeting, status, decisions))


def newest_answers(meeting: Meeting, decisions: Decisions) -> dict[PersonId, Answered]:
    """Return what each participant said last about this meeting, or about all of them."""
    found: dict[PersonId, Answered] = {}
    for participant in meeting.participants:
        for recorded in decisions.by_person(participant.person):
            event = recorded.event
            if isinstance(event, Answered) and event.meeting in {None, meeting.id}:
                found[participant.person] = event
    return found


def _decided_as(meeting: Meeting, status: MeetingStatus, decisions: Decisions) -> MeetingId | None:
    digests = {file.digest for file in meeting.files if file.digest}
    others = {other for digest in digests for other in decisions.meetings_of(digest)}
    for other in others - {meeting.id}:
        for recorded in decisions.in_meeting(other):
            if recorded.index == status.index and not isinstance(recorded.event, Answered):
                return other
    return None
