"""How a meeting stands."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given

from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Answer, BoundFile, ConsentEvent
from hostapp.domain.judgement import judge
from hostapp.domain.meetings import FileKind, Meeting
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Refusal
from hostapp.domain.status import MeetingStatus, Status, status_of
from hostapp.domain.terms import OWN_TEAM, Basis
from tests.support.chance import World
from tests.support.consent_events import (
    ANA,
    AUDIO,
    BO,
    CHAT,
    DEVON,
    MEETING,
    NOW,
    OTHER_MEETING,
    SPEECH,
    START,
    VIDEO,
    WRITING,
    answered,
    bound,
    granted,
    meeting_of,
    recorded,
    refused,
    reopened,
    revoked,
    terms,
)

WORLD = World()
BOTH = meeting_of(AUDIO, CHAT)
TOMORROW = NOW + timedelta(days=1)
YES, NO, WITHDRAW = Answer.YES, Answer.NO, Answer.WITHDRAW
TABLE: list[tuple[Status, list[ConsentEvent]]] = [
    (Status.UNDECIDED, []),
    (Status.UNDECIDED, [bound(AUDIO, CHAT)]),
    (Status.UNDECIDED, [answered(ANA, NO)]),
    (Status.UNDECIDED, [answered(ANA, YES), answered(ANA, WITHDRAW)]),
    (Status.GRANTED, [granted(AUDIO, CHAT)]),
    (Status.GRANTED, [granted(AUDIO), granted(CHAT)]),
    (Status.GRANTED, [granted(AUDIO, CHAT), reopened()]),
    (Status.GRANTED, [granted(AUDIO, CHAT, allowed=terms(until=TOMORROW))]),
    (Status.GRANTED, [granted(AUDIO, CHAT), refused(purposes={WRITING}), reopened()]),
    (Status.GRANTED, [refused(AUDIO), granted(AUDIO, CHAT)]),
    (Status.GRANTED, [granted(AUDIO, CHAT), refused(purposes={WRITING})]),
    (
        Status.GRANTED,
        [granted(AUDIO, CHAT, allowed=terms(SPEECH, WRITING)), revoked(purposes={WRITING})],
    ),
    (Status.GRANTED, [granted(AUDIO, CHAT), granted(AUDIO, CHAT, allowed=terms(until=NOW))]),
    (Status.GRANTED, [granted(AUDIO, CHAT), answered(ANA, NO, purposes={WRITING})]),
    (Status.GRANTED, [granted(AUDIO, CHAT), answered(ANA, NO), answered(ANA, YES)]),
    (Status.PARTLY, [granted(AUDIO)]),
    (Status.PARTLY, [granted(AUDIO, CHAT), answered(ANA, WITHDRAW)]),
    (Status.PARTLY, [answered(ANA, NO), granted(AUDIO, CHAT)]),
    (Status.PARTLY, [answered(ANA, NO, meeting=None), granted(AUDIO, CHAT)]),
    (Status.REVOKED, [granted(AUDIO, CHAT), revoked()]),
    (Status.REVOKED, [granted(AUDIO, CHAT), revoked(), answered(ANA, YES)]),
    (Status.REVOKED, [granted(AUDIO, CHAT), revoked(), bound(AUDIO)]),
    (Status.REVOKED, [granted(AUDIO, CHAT), answered(ANA, WITHDRAW), revoked()]),
    (Status.REFUSED, [refused()]),
    (Status.REFUSED, [granted(AUDIO), refused(AUDIO)]),
    (Status.REFUSED, [granted(AUDIO, CHAT, allowed=terms(until=NOW)), refused(AUDIO)]),
    (Status.REFUSED, [revoked(), refused()]),
    (Status.REFUSED, [granted(AUDIO, CHAT), refused(AUDIO, CHAT, meeting=OTHER_MEETING)]),
    (Status.REVOKED, [granted(AUDIO, CHAT), revoked(AUDIO, CHAT, meeting=OTHER_MEETING)]),
    (
        Status.REFUSED,
        [granted(AUDIO, CHAT), refused(AUDIO, CHAT, meeting=OTHER_MEETING, purposes={SPEECH})],
    ),
    (
        Status.WITHDRAWN,
        [
            granted(AUDIO, CHAT),
            refused(AUDIO, CHAT, meeting=OTHER_MEETING),
            answered(ANA, WITHDRAW),
        ],
    ),
    (Status.PARTLY, [granted(AUDIO, CHAT), refused(AUDIO, meeting=OTHER_MEETING)]),
    (Status.REFUSED, [granted(AUDIO, CHAT), revoked(), answered(ANA, NO)]),
    (Status.WITHDRAWN, [granted(AUDIO, CHAT), revoked(), answered(ANA, WITHDRAW)]),
    (Status.WITHDRAWN, [refused(), answered(ANA, WITHDRAW, meeting=None)]),
    (
        Status.WITHDRAWN,
        [granted(AUDIO, CHAT), *(answered(each, WITHDRAW) for each in (ANA, BO, DEVON))],
    ),
    (Status.EXPIRED, [granted(AUDIO, CHAT, allowed=terms(until=NOW))]),
    (Status.EXPIRED, [granted(AUDIO), revoked(), granted(AUDIO, allowed=terms(until=START))]),
    (Status.UNDECIDED, [refused(), reopened()]),
    (Status.UNDECIDED, [granted(AUDIO, CHAT), refused(), reopened()]),
    (Status.UNDECIDED, [refused(), reopened(), answered(ANA, WITHDRAW)]),
    (Status.UNDECIDED, [granted(AUDIO, CHAT, allowed=terms(basis=Basis.NAMED))]),
    (Status.UNDECIDED, [granted(VIDEO)]),
]


def stands(*events: ConsentEvent, meeting: Meeting = BOTH, now: datetime = NOW) -> MeetingStatus:
    return status_of(meeting, Decisions.of(recorded(*events)), now)


@pytest.mark.parametrize(("word", "events"), TABLE)
def test_the_word(word: Status, events: Iterable[ConsentEvent]) -> None:
    assert stands(*events).word is word


def test_a_granted_meeting_shows_its_terms() -> None:
    status = stands(granted(AUDIO, CHAT, allowed=terms(until=TOMORROW, basis=Basis.EVERYONE)))

    assert status == MeetingStatus(
        Status.GRANTED,
        purposes=frozenset({SPEECH}),
        data=frozenset({FileKind.AUDIO, FileKind.CHAT}),
        recipients=frozenset({OWN_TEAM}),
        until=TOMORROW,
        basis=Basis.EVERYONE,
        index=0,
        decided_at=START,
    )


def test_grants_add_up_and_the_first_end_is_shown() -> None:
    status = stands(
        granted(AUDIO, CHAT, allowed=terms(until=TOMORROW)),
        granted(AUDIO, CHAT, allowed=terms(WRITING, until=TOMORROW + timedelta(days=9))),
        granted(AUDIO, CHAT, allowed=terms(recipients={"Example Labs"}, basis=Basis.EVERYONE)),
    )

    assert status.purposes == {SPEECH, WRITING}
    assert status.recipients == {OWN_TEAM, "Example Labs"}
    assert status.until == TOMORROW


def test_an_expired_meeting_shows_what_it_was() -> None:
    status = stands(granted(AUDIO, CHAT, allowed=terms(WRITING, until=NOW)))

    assert (status.word, status.until) == (Status.EXPIRED, NOW)
    assert status.purposes == {WRITING}


def test_a_clock_set_back_does_not_bring_an_expired_grant_back() -> None:
    ended = granted(AUDIO, CHAT, allowed=terms(until=NOW))
    later = replace(bound(meeting=OTHER_MEETING), at=TOMORROW)

    assert stands(ended, later, now=START).word is Status.EXPIRED


def test_the_newest_entry_is_named() -> None:
    withdrawn = stands(granted(AUDIO, CHAT), answered(ANA, WITHDRAW))
    revoked_since = stands(granted(AUDIO, CHAT), revoked(), bound(AUDIO))

    assert (withdrawn.index, revoked_since.index) == (1, 1)
    assert withdrawn.decided_at == START


def test_a_meeting_without_files_is_not_granted() -> None:
    assert stands(granted(AUDIO), meeting=meeting_of()).word is Status.UNDECIDED


@given(WORLD.events())
def test_a_granted_meeting_is_permitted_by_the_gate(events: list[ConsentEvent]) -> None:
    decisions = Decisions.of(recorded(*events))
    files = [BoundFile(digest, FileKind.AUDIO) for digest in dict.fromkeys(WORLD.digests)]
    meeting = meeting_of(*files, people=WORLD.people, meeting=WORLD.meetings[0])

    status = status_of(meeting, decisions, NOW)

    verdicts = [
        judge(Question(file.digest, purpose, recipient, person), NOW, decisions)
        for file in files
        for purpose in (SPEECH, WRITING)
        for recipient in (OWN_TEAM, "Example Labs")
        for person in (None, *WORLD.people)
    ]
    allowed = status.word in {Status.GRANTED, Status.PARTLY}
    assert bool(status.purposes and status.word is not Status.EXPIRED) == allowed
    assert not allowed or not all(isinstance(verdict, Refusal) for verdict in verdicts)


def test_every_word_is_in_the_table() -> None:
    assert {word for word, _ in TABLE} == set(Status)
    assert meeting_of().id == MEETING
