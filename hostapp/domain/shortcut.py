"""The commonest verdicts, found without laying out a whole case.

Of most files, either the host's newest word is a no, or they were granted once and nobody, or one
person, has said anything since. Where this is so, the rules come down to the few comparisons
below; wherever more was said, this says nothing, and the rules decide. A test looks for a case in
which the two differ.

This is asked once for every file of a library: hence constants by name and plain loops.
"""

from datetime import datetime
from typing import Final, cast

from hostapp.domain.cases import concerns, is_no
from hostapp.domain.decisions import Decisions, PlainGrant
from hostapp.domain.events import Answer, Answered, Granted, Recorded
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import FileKind
from hostapp.domain.policies import refused_by_host
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Extent, Reason, Refusal
from hostapp.domain.terms import OWN_TEAM

_BRIEF: Final = 2
"""A grant, and one answer."""

_VIDEO: Final = FileKind.VIDEO
_YES: Final = Answer.YES
_NO: Final = Answer.NO
_EXPIRED: Final = Reason.EXPIRED
_REFUSED: Final = Reason.PERSON_REFUSED
_WITHDREW: Final = Reason.PERSON_WITHDREW
_FACES: Final = Extent.FACES
_MIXED: Final = Extent.MIXED


class Shortcut:
    """Answers plain questions about a ledger; says nothing to all others."""

    __slots__ = ("_decisions", "_everywhere", "_said", "_special")

    def __init__(self, decisions: Decisions) -> None:
        self._decisions = decisions
        self._said = decisions.first_said
        self._special = decisions.special
        self._everywhere = decisions.everywhere

    def verdict(self, question: Question, at: datetime) -> PlainGrant | Refusal | None:
        """Return the grant or refusal that the rules find for a file in one meeting, if plain."""
        digest = question.digest
        said = self._said.get(digest)
        answer: Recorded | None = None
        if isinstance(said, tuple):
            grant = said
        elif isinstance(said, Recorded):
            return _after_a_no(question, said)
        elif said is None or digest in self._special:
            return None
        elif len(said) == _BRIEF and isinstance(said[1].event, Answered):
            first, answer = said
            granted = first.event
            if not isinstance(granted, Granted):
                return _after_a_no(question, first)
            grant = first, granted.terms.purposes, granted.terms.until
        else:
            return _after_a_no(question, said[-1])
        if question.purpose not in grant[1] or question.recipient != OWN_TEAM:
            return None
        if question.person is not None or (self._everywhere and self._anybody_in(grant)):
            return None
        until = grant[2]
        if until is not None and at >= until:
            recorded = grant[0]
            return Refusal(question, _EXPIRED, recorded.index, recorded.event.meeting, until=until)
        if answer is None:
            return grant
        return _after_an_answer(question, grant[0], answer) or grant

    def _anybody_in(self, grant: PlainGrant) -> bool:
        """Say whether any of the people of a meeting answered for all meetings."""
        everywhere = self._everywhere
        meeting = cast("MeetingId", grant[0].event.meeting)
        for recorded in self._decisions.in_meeting(meeting):
            event = recorded.event
            if isinstance(event, Answered):
                if event.person in everywhere:
                    return True
            elif event.people and any(each in everywhere for each in event.people.everyone()):
                return True
        return False


def _after_a_no(question: Question, newest: Recorded) -> Refusal | None:
    """Refuse by the host's newest word; None if it is no no, or about another purpose."""
    return refused_by_host(question, newest) if is_no(newest.event, question.purpose) else None


def _after_an_answer(question: Question, grant: Recorded, answer: Recorded) -> Refusal | None:
    """Refuse by the only answer since the grant, if it is a no to what is asked for."""
    said = cast("Answered", answer.event)
    if said.answer is _YES or not concerns(said.purposes, question.purpose):
        return None
    granted = grant.event
    extent = _MIXED
    for file in granted.files:
        if file.kind is _VIDEO and file.digest == question.digest:
            extent = _FACES
    reason = _REFUSED if said.answer is _NO else _WITHDREW
    return Refusal(question, reason, answer.index, granted.meeting, (said.person,), extent)
