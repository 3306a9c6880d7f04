"""A question laid beside everything that the ledger says about its digest."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from hostapp.domain.decisions import Decisions
from hostapp.domain.events import (
    Answer,
    Answered,
    ConsentEvent,
    Granted,
    HostEvent,
    People,
    Refused,
    Reopened,
    Revoked,
)
from hostapp.domain.identifiers import Digest, MeetingId, PersonId, PurposeId
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind
from hostapp.domain.questions import UNATTRIBUTED, Question
from hostapp.domain.terms import covers_recipient

HostWords = list[tuple[int, HostEvent]]


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


class Case:
    """One question at one time, with what was said about the meetings of its digest."""

    __slots__ = ("answers", "at", "decisions", "hosts", "meetings", "question")

    def __init__(self, question: Question, at: datetime, decisions: Decisions) -> None:
        """Look up what concerns `question`."""
        self.question = question
        self.at = at
        self.decisions = decisions
        self.meetings = decisions.meetings_of(question.digest)
        self.hosts: list[HostWords] = []
        """What the host said on each of the meetings, oldest first."""
        self.answers: dict[int, Answered] = {}
        """Answers on one of the meetings or on these bytes, by entry."""
        for meeting in self.meetings:
            words: HostWords = []
            for recorded in decisions.in_meeting(meeting):
                if isinstance(recorded.event, Answered):
                    self.answers[recorded.index] = recorded.event
                else:
                    words.append((recorded.index, recorded.event))
            self.hosts.append(words)
        for recorded in decisions.on_digest(question.digest):
            if isinstance(recorded.event, Answered):
                self.answers[recorded.index] = recorded.event

    def grants(self) -> list[Grant]:
        """Return every grant of the meetings, newest first."""
        found = [
            Grant(index, event)
            for words in self.hosts
            for index, event in words
            if isinstance(event, Granted)
        ]
        if len(found) > 1:
            found.sort(key=_index, reverse=True)
        return found

    def ended_by(self, grant: Grant) -> tuple[int, HostEvent] | None:
        """Return the newest word of the host that leaves `grant` ended; None if it stands."""
        ended: tuple[int, HostEvent] | None = None
        for index, event in self.hosts[self.meetings.index(grant.event.meeting)]:
            if index <= grant.index:
                continue
            if is_no(event, self.question.purpose) or (ended and isinstance(event, Reopened)):
                ended = index, event
        return ended

    def standing_no(self) -> tuple[int, HostEvent] | None:
        """Return a refusal or revocation by any of the meetings that nothing has lifted.

        Only its own meeting lifts it: by reopening, or by a later grant that covers the question.
        """
        for words in self.hosts:
            standing: tuple[int, HostEvent] | None = None
            for index, event in words:
                if is_no(event, self.question.purpose):
                    standing = index, event
                elif standing and self._lifts(index, event):
                    standing = None
            if standing:
                return standing
        return None

    def people_ever(self) -> frozenset[PersonId]:
        """Return everybody whom anything in the ledger puts into these bytes."""
        return frozenset(self._answerers()).union(
            *(people.everyone() for _, _, people in self._lists())
        )

    def people_under(self, grant: Grant) -> frozenset[PersonId]:
        """Return who is known to be in these bytes by the grant's own list, or found since."""
        return frozenset(self._answerers()).union(
            *(
                people.everyone()
                for index, meeting, people in self._lists()
                if index >= grant.index or meeting != grant.event.meeting
            )
        )

    def owners_under(self, grant: Grant) -> frozenset[PersonId]:
        """Return whose own track these bytes are; nobody unless the grant itself says so."""
        digest, people = self.question.digest, grant.event.people
        if people is None or not people.tracks or not people.owners(digest):
            return frozenset()
        return frozenset().union(*(each.owners(digest) for _, _, each in self._lists()))

    def newest_answer(self, person: PersonId, grant: Grant) -> tuple[int, Answer] | None:
        """Return the answer of `person` that counts here; None if there is none.

        A no counts wherever its digests or its meeting turn up. A yes counts only for the
        meeting that it names, for the digests that it binds, or for every meeting: so nothing
        but a yes can ever make a person's answer a yes.
        """
        newest: tuple[int, Answer] | None = None
        for index, answered in self._answers_of(person):
            if (newest is None or newest[0] < index) and self._counts(answered, grant):
                newest = index, answered.answer
        return newest

    def anybody_answered(self, people: frozenset[PersonId]) -> frozenset[PersonId]:
        """Return those of `people` of whom any answer may count here."""
        everywhere = self.decisions.everywhere
        if not self.answers and people.isdisjoint(everywhere):
            return frozenset()
        here = {answered.person for answered in self.answers.values()}
        return frozenset(each for each in people if each in here or each in everywhere)

    def _answers_of(self, person: PersonId) -> Iterator[tuple[int, Answered]]:
        for index, answered in self.answers.items():
            if answered.person == person:
                yield index, answered
        yield from self.decisions.everywhere.get(person, ())

    def _counts(self, answered: Answered, grant: Grant) -> bool:
        if not concerns(answered.purposes, self.question.purpose):
            return False
        if answered.meeting is None or answered.meeting == grant.event.meeting:
            return True
        if any(file.digest == self.question.digest for file in answered.files):
            return True
        return answered.answer is not Answer.YES

    def _lifts(self, index: int, event: HostEvent) -> bool:
        if isinstance(event, Granted):
            return Grant(index, event).covers(self.question)
        return isinstance(event, Reopened)

    def _lists(self) -> Iterator[tuple[int, MeetingId, People]]:
        for words in self.hosts:
            for index, event in words:
                if event.people is not None:
                    yield index, event.meeting, event.people

    def _answerers(self) -> Iterator[PersonId]:
        if self.question.person is not None and self.question.person != UNATTRIBUTED:
            yield self.question.person
        for answered in self.answers.values():
            yield answered.person


def concerns(purposes: frozenset[PurposeId] | None, purpose: PurposeId) -> bool:
    """Say whether an event on `purposes` (None: every purpose) speaks of `purpose`."""
    return purposes is None or purpose in purposes


def is_no(event: ConsentEvent, purpose: PurposeId) -> bool:
    """Say whether the host refuses or revokes `purpose` by it."""
    return isinstance(event, Refused | Revoked) and concerns(event.purposes, purpose)


def _index(grant: Grant) -> int:
    return grant.index
