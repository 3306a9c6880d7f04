"""The newest words on a meeting."""

from hostapp.domain.decisions import Decisions
from hostapp.domain.endings import newest_decision, newest_objection
from hostapp.domain.events import Answer, ConsentEvent
from tests.support.consent_events import (
    ANA,
    AUDIO,
    BO,
    MARIA,
    OTHER_MEETING,
    answered,
    bound,
    granted,
    meeting_of,
    recorded,
    refused,
)

YES, NO = Answer.YES, Answer.NO
MEETING = meeting_of(AUDIO, people=[ANA])


def objection(*events: ConsentEvent) -> int | None:
    found = newest_objection(MEETING, Decisions.of(recorded(*events)))
    return None if found is None else found.index


def test_follow_ups_and_answers_are_no_decisions() -> None:
    events = recorded(granted(AUDIO), refused(AUDIO), bound(AUDIO), answered(ANA, NO))

    assert newest_decision(events) == events[1]
    assert newest_decision(events[2:]) is None


def test_an_objection_that_was_taken_back_is_none() -> None:
    assert objection(answered(ANA, NO), answered(ANA, YES)) is None
    assert objection(answered(ANA, YES), answered(ANA, NO)) == 1


def test_the_newest_of_several_people_counts() -> None:
    assert objection(answered(ANA, NO), answered(MARIA, NO), answered(BO, YES)) == 1


def test_objections_reach_it_through_all_meetings_and_through_its_bytes() -> None:
    assert objection(answered(ANA, NO, meeting=None)) == 0
    assert objection(answered(ANA, NO, AUDIO, meeting=OTHER_MEETING)) == 0
    assert objection(granted(AUDIO), answered(BO, NO, meeting=None)) == 1


def test_objections_elsewhere_do_not() -> None:
    assert objection(answered(ANA, NO, meeting=OTHER_MEETING)) is None
    assert objection(answered(MARIA, NO, meeting=None)) is None
