"""The commonest verdicts, found without laying out a whole case.

Of most files, either the host's newest word is a no, or they were granted once and nobody, or one
person, has said anything since. Where this is so, the rules come down to the few comparisons
below; wherever more was said, this says nothing, and the rules decide. A test looks for a case in
which the two differ.
"""

from collections.abc import Container, Sequence
from datetime import datetime
from typing import Final

from hostapp.domain.cases import Grant, concerns, is_no
from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Answer, Answered, Granted, Recorded
from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind
from hostapp.domain.policies import refused_by_host
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Extent, Reason, Refusal
from hostapp.domain.terms import OWN_TEAM, Basis

_LONGEST: Final = 2
"""The grant, and one answer."""


def plain_verdict(question: Question, at: datetime, decisions: Decisions) -> Grant | Refusal | None:
    """Return what the rules say of a file in one meeting, if it is plain."""
    history = decisions.only_history(question.digest)
    if not history:
        return None
    newest = history[-1]
    if is_no(newest.event, question.purpose):
        return refused_by_host(question, newest)
    if len(history) > _LONGEST or question.person is not None:
        return None
    if decisions.everywhere and _anybody_of(history, decisions.everywhere):
        return None
    first = history[0]
    granted = first.event
    if not isinstance(granted, Granted):
        return None
    kind = _plain_kind(granted, question)
    if kind is None:
        return None
    grant = Grant(first.index, granted)
    if len(history) == _LONGEST:
        return _after_an_answer(question, at, grant, newest, kind)
    return _in_time(question, at, grant)


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


def _plain_kind(granted: Granted, question: Question) -> FileKind | None:
    """Return as what a grant covers the file; None unless it plainly does, for everyone."""
    terms, people = granted.terms, granted.people
    if terms.basis is not Basis.EVERYONE or people is None or people.tracks:
        return None
    if question.purpose not in terms.purposes:
        return None
    if question.recipient != OWN_TEAM or OWN_TEAM not in terms.recipients:
        return None
    kinds = [file.kind for file in granted.files if file.digest == question.digest]
    if len(kinds) != 1 or kinds[0] not in terms.data or kinds[0] not in GRANTABLE_KINDS:
        return None
    return kinds[0]


def _in_time(question: Question, at: datetime, grant: Grant) -> Grant | Refusal:
    until = grant.event.terms.until
    if until is None or at < until:
        return grant
    return Refusal(question, Reason.EXPIRED, grant.index, grant.event.meeting, until=until)


def _after_an_answer(
    question: Question, at: datetime, grant: Grant, word: Recorded, kind: FileKind
) -> Grant | Refusal | None:
    """Judge a grant after a later word; None unless that is somebody's answer."""
    said = word.event
    if not isinstance(said, Answered):
        return None
    verdict = _in_time(question, at, grant)
    unheard = said.answer is Answer.YES or not concerns(said.purposes, question.purpose)
    if unheard or isinstance(verdict, Refusal):
        return verdict
    reason = Reason.PERSON_REFUSED if said.answer is Answer.NO else Reason.PERSON_WITHDREW
    extent = Extent.FACES if kind is FileKind.VIDEO else Extent.MIXED
    return Refusal(question, reason, word.index, grant.event.meeting, (said.person,), extent)
