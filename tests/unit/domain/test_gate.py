"""The gate and its permits."""

from datetime import datetime

import pytest

from hostapp.domain.events import Answer
from hostapp.domain.gate import Gate, Permit, ask
from hostapp.domain.meetings import FileKind
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Refusal
from hostapp.domain.terms import OWN_TEAM, Basis
from hostapp.domain.verified_ledger import VerifiedLedger
from tests.support.consent_events import (
    ANA,
    AUDIO,
    MEETING,
    NOW,
    SPEECH,
    VIDEO,
    answered,
    granted,
    recorded,
    terms,
    verified,
)

QUESTION = Question(AUDIO.digest, SPEECH)


class LooksVerified:
    """Has all that a ledger has, except that nobody checked it."""

    def __init__(self) -> None:
        self.events = recorded(granted(AUDIO))
        self.newest_at: datetime | None = None


def permit(*, question: Question = QUESTION, until: datetime | None = None) -> Permit:
    answer = ask(verified(granted(AUDIO, VIDEO, allowed=terms(until=until))), question, NOW)
    assert isinstance(answer, Permit)
    return answer


def test_a_permit_says_what_it_rests_on() -> None:
    until = NOW.replace(year=2030)

    made = permit(question=QUESTION._replace(person=ANA), until=until)

    assert made.question == (AUDIO.digest, SPEECH, OWN_TEAM, ANA)
    assert (made.digest, made.purpose, made.recipient, made.person) == made.question
    assert (made.meeting, made.index, made.until) == (MEETING, 0, until)
    assert (made.kind, made.basis) == (FileKind.AUDIO, Basis.EVERYONE)
    assert AUDIO.digest in repr(made)


def test_a_permit_for_video_says_so() -> None:
    assert permit(question=Question(VIDEO.digest, SPEECH)).kind is FileKind.VIDEO


def test_nobody_else_makes_a_permit() -> None:
    with pytest.raises(TypeError, match="only comes out of the gate"):
        Permit()


def test_a_permit_cannot_be_turned_to_another_question() -> None:
    made = permit()

    for name in ("digest", "purpose", "recipient", "person", "until", "question"):
        with pytest.raises(AttributeError):
            setattr(made, name, "something else")


def test_an_unverified_ledger_permits_nothing() -> None:
    with pytest.raises(TypeError, match="nothing but a VerifiedLedger"):
        ask(LooksVerified(), QUESTION, NOW)  # type: ignore[arg-type]


def test_an_empty_ledger_permits_nothing() -> None:
    assert isinstance(ask(verified(), QUESTION, NOW), Refusal)


def test_one_gate_answers_many_questions_alike() -> None:
    ledger: VerifiedLedger = verified(granted(AUDIO), answered(ANA, Answer.NO))
    gate = Gate(ledger)

    first, again = (gate.ask(QUESTION, NOW) for _ in range(2))

    assert first == again == ask(ledger, QUESTION, NOW)


def test_a_clock_without_a_zone_is_a_bug() -> None:
    with pytest.raises(TypeError):
        ask(verified(granted(AUDIO)), QUESTION, NOW.replace(tzinfo=None))
