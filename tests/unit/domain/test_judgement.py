"""Laws that hold for every ledger, found by looking for a counter-example."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from hostapp.domain.cases import Case, Grant
from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Answer, Answered, ConsentEvent, Granted, Revoked
from hostapp.domain.judgement import judge, latest
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Refusal
from tests.support.chance import World
from tests.support.consent_events import NOW, START, recorded

ONE, OTHER = World(), World("other ")
"""Two worlds share nothing: what happens in the one does not concern the other."""


def verdict(events: Sequence[ConsentEvent], question: Question, at: datetime = NOW) -> object:
    """Return the verdict without what depends on the numbering of entries."""
    judged = judge(question, at, Decisions.of(recorded(*events)))
    if isinstance(judged, Refusal):
        return judged.reason, judged.meeting, judged.people, judged.extent, judged.until
    return judged.event


def permitted(events: Sequence[ConsentEvent], question: Question, at: datetime = NOW) -> bool:
    return isinstance(verdict(events, question, at), Granted)


@settings(max_examples=max(300, settings().max_examples))
@given(ONE.events(), ONE.noes(), st.integers(0, 9), ONE.questions())
def test_a_no_wherever_it_is_added_never_makes_a_permit(
    events: list[ConsentEvent], no: ConsentEvent, place: int, question: Question
) -> None:
    more = [*events[:place], no, *events[place:]]

    assert permitted(events, question) or not permitted(more, question)


@given(ONE.events(), ONE.answers(Answer.NO, Answer.WITHDRAW), ONE.questions())
def test_a_persons_no_ends_every_permit_for_their_own_stretch(
    events: list[ConsentEvent], no: Answered, question: Question
) -> None:
    theirs = question._replace(person=no.person)

    if no.meeting is None and (no.purposes is None or question.purpose in no.purposes):
        assert not permitted([*events, no], theirs)


@settings(max_examples=max(500, settings().max_examples))
@given(ONE.events(), ONE.questions())
def test_a_list_of_people_that_is_erased_never_makes_a_permit(
    events: list[ConsentEvent], question: Question
) -> None:
    for place, event in enumerate(events):
        if not isinstance(event, Answered):
            erased = [*events[:place], replace(event, people=None), *events[place + 1 :]]

            assert permitted(events, question) or not permitted(erased, question)


@given(ONE.events(), ONE.host_event(Revoked), ONE.questions())
def test_a_revocation_ends_every_permit_of_its_meeting(
    events: list[ConsentEvent], revocation: Revoked, question: Question
) -> None:
    judged = verdict([*events, revocation], question)

    if revocation.purposes is None or question.purpose in revocation.purposes:
        assert not isinstance(judged, Granted) or judged.meeting != revocation.meeting


@given(ONE.events(), OTHER.events(), st.randoms(use_true_random=False), ONE.questions())
def test_the_order_of_unrelated_events_does_not_matter(
    events: list[ConsentEvent],
    others: list[ConsentEvent],
    chance: Random,
    question: Question,
) -> None:
    unrelated = [each for each in others if not may_concern(each, events)]

    assert verdict(shuffled(events, unrelated, chance), question) == verdict(events, question)


@given(ONE.events(), OTHER.events(), st.randoms(use_true_random=False), ONE.questions())
def test_nothing_that_happens_elsewhere_ever_makes_a_permit(
    events: list[ConsentEvent],
    others: list[ConsentEvent],
    chance: Random,
    question: Question,
) -> None:
    mixed = shuffled(events, others, chance)

    assert permitted(events, question) or not permitted(mixed, question)


def may_concern(event: ConsentEvent, events: Sequence[ConsentEvent]) -> bool:
    """Say whether an answer from elsewhere may be that of somebody whom a lost list named."""
    lost = any(not isinstance(each, Answered) and each.people is None for each in events)
    return lost and isinstance(event, Answered) and event.meeting is None


def shuffled(
    events: Sequence[ConsentEvent], others: Sequence[ConsentEvent], chance: Random
) -> list[ConsentEvent]:
    """Mix two courses of events, each in its own order."""
    places = [True] * len(events) + [False] * len(others)
    chance.shuffle(places)
    these, those = iter(events), iter(others)
    return [next(these) if own else next(those) for own in places]


@given(ONE.events(), ONE.questions(), st.integers(0, 300))
def test_a_permit_at_a_time_was_one_before(
    events: list[ConsentEvent], question: Question, days: int
) -> None:
    later = permitted(events, question, NOW + timedelta(days=days))

    assert permitted(events, question) or not later


@given(ONE.events(), ONE.questions())
def test_a_permit_rests_on_a_grant_that_names_the_question(
    events: list[ConsentEvent], question: Question
) -> None:
    decisions = Decisions.of(recorded(*events))
    judged = judge(question, NOW, decisions)

    if isinstance(judged, Grant):
        assert judged.event == events[judged.index]
        assert Case(question, NOW, decisions).covered_by(judged)


@given(ONE.events(), ONE.questions())
def test_a_whole_mix_is_permitted_only_if_every_stretch_of_it_is(
    events: list[ConsentEvent], question: Question
) -> None:
    judged = judge(question._replace(person=None), NOW, Decisions.of(recorded(*events)))

    if isinstance(judged, Grant) and judged.event.people:
        people = judged.event.people
        if not people.owners(question.digest):
            assert all(permitted(events, question._replace(person=each)) for each in people.known)


def test_time_never_runs_behind_the_newest_entry() -> None:
    assert latest(START, NOW) == NOW
    assert latest(NOW, START) == NOW
    assert latest(START, None) == START
