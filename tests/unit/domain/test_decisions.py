"""The index over recorded events."""

from dataclasses import replace

from hypothesis import given

from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Answer, ConsentEvent
from hostapp.domain.meetings import FileKind
from tests.support.chance import World
from tests.support.consent_events import (
    ANA,
    AUDIO,
    CHAT,
    MEETING,
    NOW,
    OTHER_MEETING,
    START,
    answered,
    bound,
    granted,
    recorded,
    refused,
)

WORLD = World()


def test_nothing_is_known_of_what_was_never_decided() -> None:
    nothing = Decisions.of(())

    assert not nothing.in_meeting(MEETING)
    assert not nothing.on_digest(AUDIO.digest)
    assert not nothing.by_person(ANA)
    assert nothing.meetings_of(AUDIO.digest) == ()
    assert nothing.newest_at is None


def test_events_are_found_by_meeting_by_digest_and_by_person() -> None:
    events = recorded(
        granted(AUDIO), answered(ANA, Answer.NO, CHAT), refused(CHAT, meeting=OTHER_MEETING)
    )
    grant, answer, refusal = events

    decisions = Decisions.of(events)

    assert list(decisions.in_meeting(MEETING)) == [grant, answer]
    assert list(decisions.on_digest(CHAT.digest)) == [answer, refusal]
    assert list(decisions.by_person(ANA)) == [answer]
    assert decisions.meetings_of(CHAT.digest) == (MEETING, OTHER_MEETING)


def test_an_answer_for_all_meetings_binds_digests_to_none() -> None:
    decisions = Decisions.of(recorded(answered(ANA, Answer.NO, CHAT, meeting=None)))

    assert decisions.meetings_of(CHAT.digest) == ()
    assert len(decisions.on_digest(CHAT.digest)) == 1


def test_bytes_bound_twice_by_one_event_are_listed_once() -> None:
    twice = bound(AUDIO, replace(AUDIO, kind=FileKind.VIDEO))

    assert len(Decisions.of(recorded(twice)).on_digest(AUDIO.digest)) == 1


def test_the_newest_time_is_the_latest_one_not_the_last() -> None:
    decisions = Decisions.of(recorded(replace(granted(AUDIO), at=NOW), refused(AUDIO)))

    assert decisions.newest_at == NOW
    assert decisions.extended(recorded(refused(), first=2)).newest_at == NOW


def test_extending_leaves_the_old_index_as_it_was() -> None:
    old = Decisions.of(recorded(granted(AUDIO)))

    new = old.extended(recorded(refused(AUDIO), first=1))

    assert (len(old.in_meeting(MEETING)), len(new.in_meeting(MEETING))) == (1, 2)
    assert old.newest_at == new.newest_at == START


@given(WORLD.events(), WORLD.events())
def test_extending_is_the_same_as_reading_all_at_once(
    first: list[ConsentEvent], more: list[ConsentEvent]
) -> None:
    extended = Decisions.of(recorded(*first)).extended(recorded(*more, first=len(first)))
    at_once = Decisions.of(recorded(*first, *more))

    for meeting in WORLD.meetings:
        assert list(extended.in_meeting(meeting)) == list(at_once.in_meeting(meeting))
    for digest in WORLD.digests:
        assert list(extended.on_digest(digest)) == list(at_once.on_digest(digest))
    for person in WORLD.people:
        assert list(extended.by_person(person)) == list(at_once.by_person(person))
    assert extended.newest_at == at_once.newest_at
