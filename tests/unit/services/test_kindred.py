"""Decisions are grouped by the bytes and people that they share."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Answer, ConsentEvent, People
from hostapp.domain.judgement import judge
from hostapp.domain.questions import Question
from hostapp.services.kindred import Kindred, Link
from tests.support.chance import World
from tests.support.consent_events import (
    AUDIO,
    BO,
    CHAT,
    MEETING,
    NOW,
    OTHER_MEETING,
    SPEECH,
    answered,
    granted,
    recorded,
)

WORLD = World()
OTHERS = World("other-")


def test_meetings_that_share_bytes_belong_together() -> None:
    kindred = Kindred(recorded(granted(AUDIO), granted(AUDIO, CHAT, meeting=OTHER_MEETING)))
    assert kindred.group(MEETING) == kindred.group(OTHER_MEETING) == kindred.group(CHAT.digest)
    assert len(kindred.events(kindred.group(MEETING))) == 2


def test_others_stay_apart() -> None:
    kindred = Kindred(recorded(granted(AUDIO), granted(CHAT, meeting=OTHER_MEETING)))
    assert kindred.group(MEETING) != kindred.group(OTHER_MEETING)
    assert kindred.group("nobody spoke of it") == "nobody spoke of it"
    assert kindred.events("nobody spoke of it") == ()


def test_links_hold_together() -> None:
    events = recorded(granted(AUDIO), granted(CHAT, meeting=OTHER_MEETING))
    kindred = Kindred(events, [Link({AUDIO.digest, OTHER_MEETING})])
    assert kindred.group(MEETING) == kindred.group(OTHER_MEETING)


def test_an_answer_for_all_meetings_is_in_each_of_them() -> None:
    everywhere = replace(answered(BO, Answer.NO), meeting=None)
    events = recorded(granted(AUDIO), granted(CHAT, meeting=OTHER_MEETING), everywhere)
    kindred = Kindred(events)
    for meeting in (MEETING, OTHER_MEETING):
        assert kindred.events(kindred.group(meeting))[-1].event == everywhere
    assert kindred.group(MEETING) != kindred.group(OTHER_MEETING)


def test_an_answer_for_all_meetings_is_where_a_list_that_is_gone_may_have_named_anybody() -> None:
    everywhere = answered(BO, Answer.NO, meeting=None)
    here = (granted(AUDIO, people=None), granted(AUDIO, people=People()))
    events = recorded(*here, granted(CHAT, meeting=OTHER_MEETING, people=People()), everywhere)
    kindred, decisions = Kindred(events), Decisions.of(events)
    alone = Decisions.of(kindred.events(kindred.group(MEETING)))
    question = Question(AUDIO.digest, SPEECH)

    assert judge(question, NOW, alone) == judge(question, NOW, decisions)
    assert len(kindred.events(kindred.group(OTHER_MEETING))) == 1


@given(WORLD.events(), OTHERS.events(), st.lists(WORLD.questions(), min_size=5, max_size=10))
def test_a_group_holds_all_that_counts(
    here: list[ConsentEvent], there: list[ConsentEvent], questions: list[Question]
) -> None:
    events = recorded(*there, *here)
    asked = [Link({each.digest}, {each.person} if each.person else ()) for each in questions]
    kindred, decisions = Kindred(events, asked), Decisions.of(events)
    for question in questions:
        alone = Decisions.of(kindred.events(kindred.group(question.digest)))
        assert judge(question, NOW, alone) == judge(question, NOW, decisions)
