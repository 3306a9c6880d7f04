"""A question laid beside everything that the ledger says about its digest."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from hostapp.domain.decisions import Decisions
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
from hostapp.domain.identifiers import Digest, MeetingId, PersonId, PurposeId
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind
from hostapp.domain.questions import UNATTRIBUTED, Question
from hostapp.domain.terms import covers_recipient


@dataclass(frozen=True, slots=True)
class Grant:
    """A grant with its place in the ledger."""

    index: int
    event: Granted

    def kinds_of(self, digest: Digest) -> frozenset[FileKind]:
        """Return the kinds as which `digest` was granted; none if it was not."""
        return frozenset(file.kind for file in self.event.files if file.digest == digest)

    def covers(self, question: Question) -> bool:
        """Say whether purpose, file, kind and recipient are all within its terms."""
        terms = self.event.terms
        return (
            question.purpose in terms.purposes
            and not self.kinds_of(question.digest).isdisjoint(terms.data & GRANTABLE_KINDS)
            and covers_recipient(terms.recipients, question.recipient)
        )


@dataclass(frozen=True, slots=True)
class Case:
    """One question at one time, with what was said about the meetings of its digest."""

    question: Question
    at: datetime
    decisions: Decisions = field(repr=False)
    histories: Sequence[Sequence[Recorded]] = field(repr=False)
    """Of each meeting that the digest was ever bound to, oldest event first."""

    @classmethod
    def of(cls, question: Question, at: datetime, decisions: Decisions) -> "Case":
        """Look up what concerns `question`."""
        meetings = decisions.meetings_of(question.digest)
        return cls(question, at, decisions, [decisions.in_meeting(each) for each in meetings])

    def grants(self) -> Iterator[Grant]:
        """Yield every grant of the meetings, oldest first within each."""
        for history in self.histories:
            for recorded in history:
                if isinstance(recorded.event, Granted):
                    yield Grant(recorded.index, recorded.event)

    def ended_by(self, grant: Grant) -> Recorded | None:
        """Return the newest event of the host that leaves `grant` ended; None if it stands."""
        ended: Recorded | None = None
        for recorded in self.decisions.in_meeting(grant.event.meeting):
            event = recorded.event
            if recorded.index <= grant.index:
                continue
            if is_no(event, self.question.purpose) or (ended and isinstance(event, Reopened)):
                ended = recorded
        return ended

    def standing_no(self) -> Recorded | None:
        """Return a refusal or revocation by any of the meetings that nothing has lifted.

        Only its own meeting lifts it: by reopening, or by a later grant that covers the question.
        """
        for history in self.histories:
            standing: Recorded | None = None
            for recorded in history:
                if is_no(recorded.event, self.question.purpose):
                    standing = recorded
                elif standing and self._lifts(recorded):
                    standing = None
            if standing:
                return standing
        return None

    def people_ever(self) -> frozenset[PersonId]:
        """Return everybody whom anything in the ledger puts into these bytes."""
        return frozenset(self._answerers()).union(
            *(event.people.everyone() for _, event in self.host_events() if event.people)
        )

    def people_under(self, grant: Grant) -> frozenset[PersonId]:
        """Return who is known to be in these bytes by the grant's own list, or found since."""
        return frozenset(self._answerers()).union(
            *(
                event.people.everyone()
                for index, event in self.host_events()
                if event.people and (index >= grant.index or event.meeting != grant.event.meeting)
            )
        )

    def owners_under(self, grant: Grant) -> frozenset[PersonId]:
        """Return whose own track these bytes are; nobody unless the grant itself says so."""
        digest = self.question.digest
        if grant.event.people is None or not grant.event.people.owners(digest):
            return frozenset()
        return frozenset().union(
            *(event.people.owners(digest) for _, event in self.host_events() if event.people)
        )

    def newest_answer(self, person: PersonId, grant: Grant) -> Recorded | None:
        """Return the answer of `person` that counts here; None if there is none.

        A no counts wherever its digests or its meeting turn up. A yes counts only for the
        meeting that it names, for the digests that it binds, or for every meeting: so nothing
        but a yes can ever make a person's answer a yes.
        """
        for recorded in reversed(self.decisions.by_person(person)):
            if isinstance(recorded.event, Answered) and self._counts(recorded.event, grant):
                return recorded
        return None

    def host_events(self) -> Iterator[tuple[int, MeetingEvent]]:
        """Yield what the host decided on any of the meetings, with its index."""
        for history in self.histories:
            for recorded in history:
                if isinstance(recorded.event, MeetingEvent):
                    yield recorded.index, recorded.event

    def _lifts(self, recorded: Recorded) -> bool:
        event = recorded.event
        if isinstance(event, Granted):
            return Grant(recorded.index, event).covers(self.question)
        return isinstance(event, Reopened)

    def _counts(self, answered: Answered, grant: Grant) -> bool:
        if not concerns(answered.purposes, self.question.purpose):
            return False
        if answered.meeting is None or answered.meeting == grant.event.meeting:
            return True
        if any(file.digest == self.question.digest for file in answered.files):
            return True
        return answered.answer is not Answer.YES and self._holds(answered.meeting)

    def _holds(self, meeting: MeetingId) -> bool:
        return meeting in self.decisions.meetings_of(self.question.digest)

    def _answerers(self) -> Iterator[PersonId]:
        if self.question.person is not None and self.question.person != UNATTRIBUTED:
            yield self.question.person
        for history in (*self.histories, self.decisions.on_digest(self.question.digest)):
            for recorded in history:
                if isinstance(recorded.event, Answered):
                    yield recorded.event.person


def concerns(purposes: frozenset[PurposeId] | None, purpose: PurposeId) -> bool:
    """Say whether an event on `purposes` (None: every purpose) speaks of `purpose`."""
    return purposes is None or purpose in purposes


def is_no(event: ConsentEvent, purpose: PurposeId) -> bool:
    """Say whether the host refuses or revokes `purpose` by it."""
    return isinstance(event, Refused | Revoked) and concerns(event.purposes, purpose)
