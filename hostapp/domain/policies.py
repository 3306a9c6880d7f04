"""The rules of the gate, one object each, in the order in which they are asked.

A rule says nothing (None) where it holds, and a `Refusal` where it does not. `FILE_RULES` look at
the file wherever it turns up; `GRANT_RULES` look at one grant that may cover it.
"""

from dataclasses import dataclass
from typing import Final, Protocol

from hostapp.domain.cases import Case, Grant
from hostapp.domain.events import Answer, Recorded, Refused, Reopened
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind
from hostapp.domain.questions import UNATTRIBUTED, Question
from hostapp.domain.refusals import Extent, Reason, Refusal
from hostapp.domain.terms import Basis, covers_recipient

_REFUSED: Final = Reason.REFUSED
_REVOKED: Final = Reason.REVOKED
_UNDECIDED: Final = Reason.UNDECIDED


class FileRule(Protocol):
    """A rule on the file, whoever granted it."""

    def objection(self, case: Case) -> Refusal | None:
        """Return why not, or None."""


class GrantRule(Protocol):
    """A rule on one grant."""

    def objection(self, case: Case, grant: Grant) -> Refusal | None:
        """Return why `grant` does not allow it, or None."""


class Known:
    """Some entry knows these bytes in a meeting."""

    def objection(self, case: Case) -> Refusal | None:
        """Return why not, or None."""
        return None if case.histories else Refusal(case.question, Reason.UNKNOWN_FILE)


class NotRefused:
    """No meeting that ever held these bytes stands refused or revoked."""

    def objection(self, case: Case) -> Refusal | None:
        """Return why not, or None."""
        standing = case.standing_no()
        return None if standing is None else refused_by_host(case.question, standing)


class FileGranted:
    """The grant binds these very bytes."""

    def objection(self, case: Case, grant: Grant) -> Refusal | None:
        """Return why `grant` does not allow it, or None."""
        if grant.kinds_of(case.question.digest):
            return None
        kinds = case.kinds_in(grant.event.meeting)
        left_out = kinds and kinds.isdisjoint(grant.event.terms.data)
        return _by_grant(case, grant, Reason.KIND if left_out else Reason.FILE)


class KindGranted:
    """The grant names the kind of data, and it is one that may ever train anything."""

    def objection(self, case: Case, grant: Grant) -> Refusal | None:
        """Return why `grant` does not allow it, or None."""
        possible = case.kinds_under(grant) & GRANTABLE_KINDS
        if not possible:
            return _by_grant(case, grant, Reason.NEVER)
        if possible.isdisjoint(grant.event.terms.data):
            return _by_grant(case, grant, Reason.KIND)
        return None


class PurposeGranted:
    """The grant names the purpose."""

    def objection(self, case: Case, grant: Grant) -> Refusal | None:
        """Return why `grant` does not allow it, or None."""
        if case.question.purpose in grant.event.terms.purposes:
            return None
        return _by_grant(case, grant, Reason.PURPOSE)


class RecipientGranted:
    """The grant names the recipient."""

    def objection(self, case: Case, grant: Grant) -> Refusal | None:
        """Return why `grant` does not allow it, or None."""
        if covers_recipient(grant.event.terms.recipients, case.question.recipient):
            return None
        return _by_grant(case, grant, Reason.RECIPIENT)


class NotEnded:
    """The host has not ended the grant since."""

    def objection(self, case: Case, grant: Grant) -> Refusal | None:
        """Return why `grant` does not allow it, or None."""
        ended = case.ended_by(grant)
        return None if ended is None else refused_by_host(case.question, ended)


class NotExpired:
    """The grant still holds at the time that is asked for."""

    def objection(self, case: Case, grant: Grant) -> Refusal | None:
        """Return why `grant` does not allow it, or None."""
        until = grant.event.terms.until
        if until is None or case.at < until:
            return None
        return Refusal(case.question, Reason.EXPIRED, grant.index, grant.event.meeting, until=until)


class PeopleReadable:
    """The list of people that the grant rests on, and those found since, can be read."""

    def objection(self, case: Case, grant: Grant) -> Refusal | None:
        """Return why `grant` does not allow it, or None."""
        unreadable = case.unreadable_list(grant)
        if unreadable is None:
            return None
        meeting = unreadable.event.meeting
        return Refusal(case.question, Reason.PEOPLE_UNKNOWN, unreadable.index, meeting)


class NobodyObjects:
    """Nobody whose data it is has refused or withdrawn."""

    def objection(self, case: Case, grant: Grant) -> Refusal | None:
        """Return why `grant` does not allow it, or None."""
        answered = case.people_who_answered()
        if not answered:
            return None
        whose = whose_data(case, grant, answered)
        newest, reason = -1, Reason.PERSON_REFUSED
        against: set[PersonId] = set()
        for person in answered & whose.people:
            index, answer = case.newest_answer(person, grant) or (-1, Answer.YES)
            if answer is Answer.YES:
                continue
            against.add(person)
            if newest < index:
                newest = index
                withdrew = answer is Answer.WITHDRAW
                reason = Reason.PERSON_WITHDREW if withdrew else Reason.PERSON_REFUSED
        if not against:
            return None
        standing = Whose(frozenset(against), whose.extent)
        return _by_people(case, reason, standing, newest, grant.event.meeting)


class BasisCovers:
    """The grant's basis covers everybody whose data it is."""

    def objection(self, case: Case, grant: Grant) -> Refusal | None:
        """Return why `grant` does not allow it, or None."""
        basis = grant.event.terms.basis
        if basis is Basis.NAMED:
            return _unless_all_said_yes(case, grant)
        if basis is Basis.SOLO:
            return _unless_alone(case, grant)
        return None


FILE_RULES: Final[tuple[FileRule, ...]] = (Known(), NotRefused())
GRANT_RULES: Final[tuple[GrantRule, ...]] = (
    FileGranted(),
    PurposeGranted(),
    KindGranted(),
    RecipientGranted(),
    NotEnded(),
    NotExpired(),
    PeopleReadable(),
    NobodyObjects(),
    BasisCovers(),
)


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose data a question touches."""

    people: frozenset[PersonId]
    extent: Extent


def whose_data(case: Case, grant: Grant, known: frozenset[PersonId]) -> Whose:
    """Return who, of those `known` and those the file itself names, has a say."""
    person = case.question.person
    if FileKind.VIDEO in case.kinds_under(grant):
        return Whose(known, Extent.FACES)
    owners = case.owners_under(grant)
    if owners:
        return Whose(owners if person in (None, UNATTRIBUTED) else owners | {person}, Extent.OWN)
    if person is None:
        return Whose(known, Extent.MIXED)
    if person == UNATTRIBUTED:
        return Whose(known, Extent.OWN)
    return Whose(frozenset({person}), Extent.OWN)


def _unless_all_said_yes(case: Case, grant: Grant) -> Refusal | None:
    whose = whose_data(case, grant, case.people_under(grant))
    if not whose.people or case.question.person == UNATTRIBUTED:
        return _by_grant(case, grant, Reason.NOBODY_KNOWN)
    missing = frozenset(each for each in whose.people if case.newest_answer(each, grant) is None)
    if not missing:
        return None
    standing = Whose(missing, whose.extent)
    return _by_people(case, Reason.NO_RECORDED_YES, standing, grant.index, grant.event.meeting)


def _unless_alone(case: Case, grant: Grant) -> Refusal | None:
    host = grant.event.people and grant.event.people.host
    if host is None:
        return _by_grant(case, grant, Reason.HOST_UNKNOWN)
    others = Whose(case.people_under(grant) - {host}, Extent.OWN)
    if not others.people:
        return None
    return _by_people(case, Reason.NOT_ALONE, others, grant.index, grant.event.meeting)


def refused_by_host(question: Question, word: Recorded) -> Refusal:
    """Return the refusal that rests on a word of the host."""
    event = word.event
    reason = _REVOKED
    if isinstance(event, Refused):
        reason = _REFUSED
    elif isinstance(event, Reopened):
        reason = _UNDECIDED
    return Refusal(question, reason, word.index, event.meeting)


def _by_grant(case: Case, grant: Grant, reason: Reason) -> Refusal:
    return Refusal(case.question, reason, grant.index, grant.event.meeting)


def _by_people(
    case: Case, reason: Reason, standing: Whose, index: int, meeting: MeetingId
) -> Refusal:
    people = tuple(sorted(standing.people))
    return Refusal(case.question, reason, index, meeting, people, standing.extent)
