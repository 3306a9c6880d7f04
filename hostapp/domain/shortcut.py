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
from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Answer, Answered, Granted, Recorded
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import FileKind
from hostapp.domain.policies import refused_by_host
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Extent, Reason, Refusal
from hostapp.domain.terms import OWN_TEAM

Yes = tuple[int, Granted]
"""The entry that allows a file, and the grant in it."""


_BRIEF: Final = 2
"""A grant, and one answer."""


class Shortcut:
    """Answers plain questions about a ledger; says nothing to all others."""

    __slots__ = ("_decisions", "_everywhere", "_said", "_special")

    def __init__(self, decisions: Decisions) -> None:
        self._decisions = decisions
        self._said = decisions.first_said
        self._special = decisions.special
        self._everywhere = decisions.everywhere

    def verdict(self, question: Question, at: datetime) -> Yes | Refusal | None:
        """Return what the rules say of a file in one meeting, if it is plain."""
        digest, purpose, recipient, person = question
        said = self._said.get(digest)
        answer: Recorded | None = None
        if isinstance(said, Recorded):
            first = said
        elif said is None or digest in self._special:
            return None
        elif len(said) == _BRIEF and isinstance(said[1].event, Answered):
            first, answer = said
        else:
            return _after_a_no(question, said[-1])
        granted = first.event
        if not isinstance(granted, Granted):
            return _after_a_no(question, first)
        terms = granted.terms
        if purpose not in terms.purposes or recipient != OWN_TEAM or person is not None:
            return None
        if self._everywhere and self._anybody_in(granted.meeting):
            return None
        until = terms.until
        if until is not None and at >= until:
            return Refusal(question, Reason.EXPIRED, first.index, granted.meeting, until=until)
        objection = None if answer is None else _after_an_answer(question, granted, answer)
        return objection or (first.index, granted)

    def _anybody_in(self, meeting: MeetingId) -> bool:
        """Say whether any of the people of a meeting answered for all meetings."""
        everywhere = self._everywhere
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


def _after_an_answer(question: Question, granted: Granted, recorded: Recorded) -> Refusal | None:
    """Refuse by the only answer since the grant, if it is a no to what is asked for."""
    said = cast("Answered", recorded.event)
    if said.answer is Answer.YES or not concerns(said.purposes, question.purpose):
        return None
    reason = Reason.PERSON_REFUSED if said.answer is Answer.NO else Reason.PERSON_WITHDREW
    videos = [file.digest for file in granted.files if file.kind is FileKind.VIDEO]
    extent = Extent.FACES if question.digest in videos else Extent.MIXED
    return Refusal(question, reason, recorded.index, granted.meeting, (said.person,), extent)
