"""The gate's answers to one question about a few events."""

from hostapp.domain.events import Answer, BoundFile, ConsentEvent, People
from hostapp.domain.gate import Permit, ask
from hostapp.domain.identifiers import PersonId
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Refusal
from hostapp.domain.terms import Basis
from tests.support.consent_events import AUDIO, DEVON, NOW, SPEECH, answered, terms, verified

NAMED = terms(basis=Basis.NAMED)
SOLO = terms(basis=Basis.SOLO)
ALONE = People(frozenset({DEVON}), DEVON)
YES, NO, WITHDRAW = Answer.YES, Answer.NO, Answer.WITHDRAW


def asked(
    *events: ConsentEvent, file: BoundFile = AUDIO, person: PersonId | None = None
) -> Permit | Refusal:
    """Ask about a file on a ledger of these events."""
    return ask(verified(*events), Question(file.digest, SPEECH, person=person), NOW)


def refusal(
    *events: ConsentEvent, file: BoundFile = AUDIO, person: PersonId | None = None
) -> Refusal:
    """Ask, and insist on a no."""
    answer = asked(*events, file=file, person=person)
    assert isinstance(answer, Refusal)
    return answer


def all_said(answer: Answer, *people: PersonId) -> list[ConsentEvent]:
    """Let several people answer alike."""
    return [answered(person, answer) for person in people]
