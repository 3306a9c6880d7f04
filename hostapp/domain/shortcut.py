"""The commonest verdicts, found without laying out a whole case.

Of most files, either the host's newest word is a no, or they were granted once and nobody, or one
person, has said anything since. Where this is so, the rules come down to the few comparisons
below; wherever more was said, this says nothing, and the rules decide. A test looks for a case in
which the two differ.

This is asked once for every file of a library: hence constants by name and plain loops.
"""

from collections.abc import Container, Sequence
from datetime import datetime
from typing import Final

from hostapp.domain.cases import concerns, is_no
from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Answer, Answered, Granted, Recorded, Refused, Revoked
from hostapp.domain.identifiers import Digest, PersonId
from hostapp.domain.meetings import FileKind
from hostapp.domain.policies import refused_by_host
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Extent, Reason, Refusal
from hostapp.domain.terms import OWN_TEAM

Yes = tuple[int, Granted]
"""The entry that allows a file, and the grant in it."""

_LONGEST: Final = 2
"""The grant, and one answer."""

_NOES: Final = (Refused, Revoked)


class Shortcut:
    """Answers plain questions about a ledger; says nothing to all others."""

    __slots__ = ("_everywhere", "_histories", "_special")

    def __init__(self, decisions: Decisions) -> None:
        self._histories = decisions.first_histories
        self._special = decisions.special
        self._everywhere = decisions.everywhere

    def verdict(self, question: Question, at: datetime) -> Yes | Refusal | None:
        """Return what the rules say of a file in one meeting, if it is plain."""
        digest, purpose, recipient, person = question
        history = self._histories.get(digest)
        if history is None or digest in self._special:
            return None
        first = history[0]
        granted = first.event
        if len(history) > 1 or not isinstance(granted, Granted):
            newest = history[-1]
            if isinstance(newest.event, _NOES):
                return _after_a_no(question, newest)
            if len(history) > _LONGEST or not isinstance(granted, Granted):
                return None
        terms = granted.terms
        if purpose not in terms.purposes or recipient != OWN_TEAM or person is not None:
            return None
        if self._everywhere and _anybody_of(history, self._everywhere):
            return None
        if len(history) > 1:
            return _after_an_answer(question, at, first.index, granted, history[1])
        until = terms.until
        if until is None or at < until:
            return first.index, granted
        return Refusal(question, Reason.EXPIRED, first.index, granted.meeting, until=until)


def _after_a_no(question: Question, newest: Recorded) -> Refusal | None:
    """Refuse by the host's newest word; None if it is about another purpose."""
    ends_it = is_no(newest.event, question.purpose)
    return refused_by_host(question, newest) if ends_it else None


def _anybody_of(history: Sequence[Recorded], answered: Container[PersonId]) -> bool:
    """Say whether any of the people of `history` answered for all meetings."""
    for recorded in history:
        event = recorded.event
        if isinstance(event, Answered):
            if event.person in answered:
                return True
        elif event.people and any(each in answered for each in event.people.everyone()):
            return True
    return False


def _after_an_answer(
    question: Question, at: datetime, index: int, granted: Granted, newest: Recorded
) -> Yes | Refusal | None:
    """Judge a grant after a later word; None unless that is an answer on the file as granted."""
    said, digest = newest.event, question.digest
    kind = _kind_in(granted, digest)
    if not isinstance(said, Answered) or kind is None:
        return None
    if kind is not FileKind.VIDEO and _kind_in(said, digest) is FileKind.VIDEO:
        return None
    until = granted.terms.until
    if until is not None and at >= until:
        return Refusal(question, Reason.EXPIRED, index, granted.meeting, until=until)
    if said.answer is Answer.YES or not concerns(said.purposes, question.purpose):
        return index, granted
    reason = Reason.PERSON_REFUSED if said.answer is Answer.NO else Reason.PERSON_WITHDREW
    extent = Extent.FACES if kind is FileKind.VIDEO else Extent.MIXED
    return Refusal(question, reason, newest.index, granted.meeting, (said.person,), extent)


def _kind_in(event: Granted | Answered, digest: Digest) -> FileKind | None:
    """Return as what an event binds a file, which is a video if it says so anywhere."""
    kind: FileKind | None = None
    for file in event.files:
        if file.digest == digest and kind is not FileKind.VIDEO:
            kind = file.kind
    return kind
