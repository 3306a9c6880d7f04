"""The shortcut says what the rules say, and says it often."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings

from hostapp.domain.cases import Grant
from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Answer, ConsentEvent, Granted, People
from hostapp.domain.judgement import judge
from hostapp.domain.meetings import FileKind
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Refusal
from hostapp.domain.shortcut import Shortcut
from hostapp.domain.terms import Basis
from tests.support.chance import World
from tests.support.consent_events import (
    ANA,
    AUDIO,
    BO,
    CHAT,
    DEVON,
    MARIA,
    NOW,
    OTHER_MEETING,
    SPEECH,
    START,
    TRACK_OF_ANA,
    TRACKS,
    WRITING,
    answered,
    bound,
    granted,
    recorded,
    refused,
    revoked,
    terms,
)

WORLD = World()
QUESTION = Question(AUDIO.digest, SPEECH)


def plain_verdict(question: Question, decisions: Decisions) -> Grant | Refusal | None:
    """Return what the shortcut says, in the words of the rules."""
    verdict = Shortcut(decisions).verdict(question, NOW)
    if not isinstance(verdict, tuple):
        return verdict
    recorded, purposes, until = verdict
    event = recorded.event
    assert isinstance(event, Granted)
    assert (purposes, until) == (event.terms.purposes, event.terms.until)
    return Grant(recorded.index, event)


def found(*events: ConsentEvent, question: Question = QUESTION) -> bool:
    return plain_verdict(question, Decisions.of(recorded(*events))) is not None


@settings(max_examples=max(300, settings().max_examples))
@given(WORLD.events(), WORLD.questions())
def test_it_never_says_anything_but_what_the_rules_say(
    events: list[ConsentEvent], question: Question
) -> None:
    for count in range(len(events) + 1):
        decisions = Decisions.of(recorded(*events[:count]))
        plain = plain_verdict(question, decisions)

        assert plain is None or plain == judge(question, NOW, decisions)


@settings(max_examples=max(300, settings().max_examples))
@given(WORLD.events(), WORLD.questions())
def test_nor_does_it_where_more_was_said_later(
    events: list[ConsentEvent], question: Question
) -> None:
    for count in range(len(events) + 1):
        before = Decisions.of(recorded(*events[:count]))
        decisions = before.extended(recorded(*events[count:], first=count))
        plain = plain_verdict(question, decisions)

        assert plain is None or plain == judge(question, NOW, decisions)


def test_a_later_no_for_all_meetings_ends_what_was_plain() -> None:
    granted_once = Decisions.of(recorded(granted(AUDIO)))
    said_no = granted_once.extended(
        recorded(answered(MARIA, Answer.NO, AUDIO, meeting=None), first=1)
    )

    assert isinstance(plain_verdict(QUESTION, granted_once), Grant)
    assert plain_verdict(QUESTION, said_no) is None
    assert isinstance(judge(QUESTION, NOW, said_no), Refusal)


GRANTS = [
    granted(CHAT, file, allowed=terms(until=until))
    for file in (AUDIO, replace(AUDIO, kind=FileKind.VIDEO))
    for until in (None, START, NOW, NOW + timedelta(days=1))
]
ANSWERS = [
    answered(person, answer, *files, purposes=purposes)
    for person in (ANA, DEVON, MARIA)
    for answer in Answer
    for files in ((), (AUDIO,), (CHAT,))
    for purposes in (None, {SPEECH}, {WRITING})
]
NOES = [
    no(*files, purposes=purposes)
    for no in (refused, revoked)
    for files in ((), (AUDIO,))
    for purposes in (None, {SPEECH})
]


@pytest.mark.parametrize("grant", GRANTS)
def test_of_one_grant_and_one_word_it_says_all_that_the_rules_say(grant: Granted) -> None:
    for words in ((), *((word,) for word in (*ANSWERS, *NOES))):
        decisions = Decisions.of(recorded(grant, *words))

        assert plain_verdict(QUESTION, decisions) == judge(QUESTION, NOW, decisions)


def test_a_no_of_the_host_that_nothing_followed_is_plain() -> None:
    theirs = QUESTION._replace(person=ANA)

    assert found(refused(AUDIO))
    assert found(granted(AUDIO), answered(ANA, Answer.YES), bound(), revoked(), question=theirs)
    assert not found(refused(AUDIO, purposes={WRITING}), question=theirs)


def test_answers_for_all_meetings_of_other_people_do_not_matter() -> None:
    elsewhere = answered(MARIA, Answer.NO, meeting=None)

    assert found(elsewhere, granted(AUDIO), answered(ANA, Answer.YES))


def test_it_leaves_everything_else_to_the_rules() -> None:
    for events in (
        (),
        (granted(AUDIO), bound()),
        (granted(AUDIO), refused(AUDIO, purposes={WRITING})),
        (granted(AUDIO), refused(AUDIO, meeting=OTHER_MEETING)),
        (granted(AUDIO), answered(ANA, Answer.YES), answered(BO, Answer.YES)),
        (granted(AUDIO), answered(MARIA, Answer.NO, AUDIO, meeting=None)),
        (answered(ANA, Answer.NO, meeting=None), granted(AUDIO)),
        (answered(DEVON, Answer.NO, meeting=None), granted(AUDIO, people=People(host=DEVON))),
        (answered(MARIA, Answer.NO, meeting=None), granted(AUDIO), answered(MARIA, Answer.YES)),
        (granted(AUDIO, allowed=terms(basis=Basis.NAMED)),),
        (granted(AUDIO, allowed=terms(WRITING)),),
        (granted(AUDIO, allowed=terms(data={FileKind.CHAT})),),
        (granted(AUDIO, allowed=terms(recipients={"Example Labs"})),),
        (granted(AUDIO), answered(ANA, Answer.YES, replace(AUDIO, kind=FileKind.VIDEO))),
        (granted(CHAT), answered(ANA, Answer.YES, AUDIO)),
        (granted(AUDIO, people=None),),
        (granted(AUDIO, TRACK_OF_ANA, people=TRACKS),),
    ):
        assert not found(*events)
    assert not found(granted(AUDIO), question=QUESTION._replace(recipient="Example Labs"))
    assert not found(granted(AUDIO), question=QUESTION._replace(person=ANA))
