"""A question laid beside everything that the ledger says about its digest."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from hostapp.domain.decisions import Decisions
from hostapp.domain.events import (
    Answer,
    Answered,
    ConsentEvent,
    Granted,
    People,
    Recorded,
    Refused,
    Reopened,
    Revoked,
)
from hostapp.domain.identifiers import Digest, MeetingId, PersonId, PurposeId
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind
from hostapp.domain.questions import UNATTRIBUTED, Question
from hostapp.domain.terms import covers_recipient

_NOES: Final = (Refused, Revoked)


_VIDEO: Final = frozenset({FileKind.VIDEO})


@dataclass(frozen=True, slots=True)
class Grant:
    """A grant with its place in the ledger."""

    index: int
    event: Granted

    def kinds_of(self, digest: Digest) -> frozenset[FileKind]:
        """Return the kinds as which `digest` was granted; none if it was not."""
        return frozenset([file.kind for file in self.event.files if file.digest == digest])


class Case:
    """One question at one time, with what was said about the meetings of its digest."""

    __slots__ = ("answers", "at", "decisions", "histories", "question")

    def __init__(self, question: Question, at: datetime, decisions: Decisions) -> None:
        """Look up what concerns `question`."""
        self.question = question
        self.at = at
        self.decisions = decisions
        self.histories = decisions.histories(question.digest)
        """What was said on each of the meetings that ever held the digest, oldest first."""
        self.answers: dict[int, Answered] = {}
        """Answers on one of the meetings or on these bytes, by entry."""
        for said in (*self.histories, decisions.in_no_meeting(question.digest)):
            for recorded in said:
                if isinstance(recorded.event, Answered):
                    self.answers[recorded.index] = recorded.event

    def grants(self) -> list[Grant]:
        """Return every grant of the meetings, newest first."""
        found = [
            Grant(recorded.index, recorded.event)
            for history in self.histories
            for recorded in history
            if isinstance(recorded.event, Granted)
        ]
        if len(found) > 1:
            found.sort(key=_index, reverse=True)
        return found

    def kinds_under(self, grant: Grant) -> frozenset[FileKind]:
        """Return the kinds as which `grant` binds these bytes; none if it does not.

        What anything in the ledger calls a video is a video: faces cannot be cut out of it.
        """
        kinds = grant.kinds_of(self.question.digest)
        return _VIDEO if kinds and self.decisions.ever_video(self.question.digest) else kinds

    def covered_by(self, grant: Grant) -> bool:
        """Say whether purpose, file, kind and recipient are all within the terms of `grant`."""
        terms = grant.event.terms
        return (
            self.question.purpose in terms.purposes
            and not self.kinds_under(grant).isdisjoint(terms.data & GRANTABLE_KINDS)
            and covers_recipient(terms.recipients, self.question.recipient)
        )

    def kinds_in(self, meeting: MeetingId) -> frozenset[FileKind]:
        """Return the kinds as which anything said on `meeting` names these bytes."""
        return frozenset(
            file.kind
            for recorded in self.decisions.in_meeting(meeting)
            for file in recorded.event.files
            if file.digest == self.question.digest
        )

    def ended_by(self, grant: Grant) -> Recorded | None:
        """Return the newest word of the host that leaves `grant` ended; None if it stands."""
        ended: Recorded | None = None
        for recorded in self.decisions.in_meeting(grant.event.meeting):
            event = recorded.event
            if recorded.index > grant.index and (
                is_no(event, self.question.purpose) or (ended and isinstance(event, Reopened))
            ):
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

    def unreadable_list(self, grant: Grant) -> Recorded | None:
        """Return the first word of the host whose list of people is gone and might matter.

        A list from before `grant` may do so as well: another meeting's always, its own one if
        it could name the owner of a track, or somebody who said no to all meetings.
        """
        for history in self.histories:
            for recorded in history:
                event = recorded.event
                if isinstance(event, Answered) or event.people is not None:
                    continue
                later = recorded.index >= grant.index or event.meeting != grant.event.meeting
                if later or self._older_lists_matter(grant):
                    return recorded
        return None

    def people_ever(self) -> frozenset[PersonId]:
        """Return everybody whom anything in the ledger puts into these bytes."""
        return frozenset(self._named()).union(
            *(people.everyone() for _, _, people in self._lists())
        )

    def people_under(self, grant: Grant) -> frozenset[PersonId]:
        """Return who is known to be in these bytes by the grant's own list, or found since."""
        return frozenset(self._named()).union(
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

    def people_who_answered(self) -> frozenset[PersonId]:
        """Return everybody in these bytes of whom any answer may count here."""
        here = frozenset([answered.person for answered in self.answers.values()])
        everywhere = self.decisions.everywhere
        return here | (self.people_ever() & everywhere.keys()) if everywhere else here

    def _older_lists_matter(self, grant: Grant) -> bool:
        if self.owners_under(grant):
            return True
        everywhere = self.decisions.everywhere.values()
        return any(said.answer is not Answer.YES for each in everywhere for _, said in each)

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

    def _lifts(self, recorded: Recorded) -> bool:
        event = recorded.event
        if isinstance(event, Granted):
            return self.covered_by(Grant(recorded.index, event))
        return isinstance(event, Reopened)

    def _lists(self) -> Iterator[tuple[int, MeetingId, People]]:
        for history in self.histories:
            for recorded in history:
                event = recorded.event
                if not isinstance(event, Answered) and event.people is not None:
                    yield recorded.index, event.meeting, event.people

    def _named(self) -> Iterator[PersonId]:
        if self.question.person is not None and self.question.person != UNATTRIBUTED:
            yield self.question.person
        for answered in self.answers.values():
            yield answered.person


def concerns(purposes: frozenset[PurposeId] | None, purpose: PurposeId) -> bool:
    """Say whether an event on `purposes` (None: every purpose) speaks of `purpose`."""
    return purposes is None or purpose in purposes


def is_no(event: ConsentEvent, purpose: PurposeId) -> bool:
    """Say whether the host refuses or revokes `purpose` by it."""
    return isinstance(event, _NOES) and concerns(event.purposes, purpose)


def _index(grant: Grant) -> int:
    return grant.index
