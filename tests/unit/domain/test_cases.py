"""What is laid beside a question."""

from hostapp.domain.cases import Case, Grant
from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Answer, ConsentEvent, People
from hostapp.domain.questions import UNATTRIBUTED, Question
from tests.support.consent_events import (
    ANA,
    AUDIO,
    BO,
    CHAT,
    DEVON,
    EVERYBODY,
    MARIA,
    MEETING,
    NOW,
    OTHER_MEETING,
    SPEECH,
    answered,
    bound,
    granted,
    recorded,
    refused,
)

QUESTION = Question(AUDIO.digest, SPEECH)
ONLY_MARIA = People(frozenset({MARIA}))


def case_of(*events: ConsentEvent, question: Question = QUESTION) -> Case:
    return Case(question, NOW, Decisions.of(recorded(*events)))


def test_a_case_holds_every_meeting_of_the_digest() -> None:
    case = case_of(granted(AUDIO), refused(AUDIO, meeting=OTHER_MEETING), granted(CHAT))

    assert [history[0].event.meeting for history in case.histories] == [MEETING, OTHER_MEETING]
    assert [grant.index for grant in case.grants()] == [2, 0]


def test_people_are_those_of_lists_answers_and_the_question() -> None:
    events = (granted(AUDIO), answered(MARIA, Answer.YES))

    assert case_of(*events).people_ever() == EVERYBODY.known | {MARIA}
    asked_for = case_of(granted(AUDIO), question=QUESTION._replace(person=MARIA))
    assert asked_for.people_ever() == EVERYBODY.known | {MARIA}
    nobody = case_of(granted(AUDIO), question=QUESTION._replace(person=UNATTRIBUTED))
    assert nobody.people_ever() == EVERYBODY.known


def test_a_newer_list_of_the_same_meeting_counts_for_the_grant() -> None:
    case = case_of(granted(AUDIO), granted(AUDIO, people=ONLY_MARIA), bound(people=ONLY_MARIA))
    newest, oldest = case.grants()

    assert case.people_under(newest) == {MARIA}
    assert case.people_under(oldest) == {ANA, BO, DEVON, MARIA}
    assert case.people_ever() == {ANA, BO, DEVON, MARIA}


def test_only_people_of_whom_an_answer_may_count_are_looked_at() -> None:
    everywhere = answered(BO, Answer.YES, meeting=None)

    nowhere = answered(MARIA, Answer.NO, meeting=None)

    assert case_of(nowhere, granted(AUDIO)).people_who_answered() == frozenset()
    assert case_of(everywhere, granted(AUDIO)).people_who_answered() == {BO}
    assert case_of(granted(AUDIO), answered(ANA, Answer.NO)).people_who_answered() == {ANA}


def test_the_newest_answer_is_found_among_those_here_and_those_for_all_meetings() -> None:
    here, everywhere = answered(ANA, Answer.NO), answered(ANA, Answer.YES, meeting=None)
    first = case_of(granted(AUDIO), here, everywhere)
    last = case_of(granted(AUDIO), everywhere, here)

    assert first.newest_answer(ANA, first.grants()[0]) == (2, Answer.YES)
    assert last.newest_answer(ANA, last.grants()[0]) == (2, Answer.NO)
    assert last.newest_answer(BO, last.grants()[0]) is None


def test_a_grant_covers_only_what_it_names() -> None:
    grant = Grant(0, granted(AUDIO))

    assert case_of(granted(AUDIO)).covered_by(grant)
    chat = Question(CHAT.digest, SPEECH)
    assert not case_of(granted(AUDIO), question=chat).covered_by(grant)
    assert grant.kinds_of(CHAT.digest) == frozenset()
