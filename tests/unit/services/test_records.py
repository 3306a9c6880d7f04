from collections.abc import Callable
from datetime import datetime

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.domain.events import (
    Answer,
    Answered,
    Bound,
    ConsentEvent,
    Granted,
    Refused,
    Reopened,
    Revoked,
)
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.terms import DEFAULT_TERMS
from hostapp.services.passing_time import PassingTime
from hostapp.services.records import Records
from tests.support.hosts import Host
from tests.support.ledgers import ANA


@pytest.fixture
def records(host: Host) -> Records:
    return Records(
        book=host.hostapp.book,
        library=host.hostapp.library,
        keepsakes=host.hostapp.keepsakes,
        host_person=host.hostapp.host_person,
        statuses=host.hostapp.statuses,
        clock=host.clock,
    )


def test_nothing_to_write_makes_no_key(host: Host, records: Records) -> None:
    assert records.write([], []).entries == ()
    assert host.keychain.keys == {}


def test_how_a_meeting_is_recognised_is_kept_before_the_decision(host: Host) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    host.keychain.locked = True
    with pytest.raises(UnavailableError):
        host.hostapp.decide.refuse([meeting])
    assert host.hostapp.book.events() == ()
    assert [each.id for each in host.hostapp.keepsakes.recognised()] == [meeting]


def test_the_host_alone_is_one_person(records: Records) -> None:
    assert records.host() is None
    assert records.host_alone() == records.host_alone() == records.host()


@pytest.mark.parametrize(
    ("makes", "waits"),
    [
        (lambda at, meeting: Granted(at=at, meeting=meeting, terms=DEFAULT_TERMS), True),
        (lambda at, meeting: Reopened(at=at, meeting=meeting), True),
        (lambda at, meeting: answered(at, meeting, Answer.YES), True),
        (lambda at, meeting: answered(at, meeting, Answer.WITHDRAW), False),
        (lambda at, meeting: Refused(at=at, meeting=meeting), False),
        (lambda at, meeting: Revoked(at=at, meeting=meeting), False),
        (lambda at, meeting: Bound(at=at, meeting=meeting), False),
    ],
)
def test_only_what_allows_waits_for_a_clock_that_is_believed(
    host: Host, makes: Callable[[datetime, MeetingId], ConsentEvent], *, waits: bool
) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    host.hostapp.decide.refuse([meeting])
    decided = host.clock()
    host.clock.forward(days=9)
    time = PassingTime(host.hostapp.book, host.hostapp.keepsakes, host.clock, lambda *_: False)
    host.hostapp.book.before_writing = time.insist_on_clock
    records = Records(
        book=host.hostapp.book,
        library=host.hostapp.library,
        keepsakes=host.hostapp.keepsakes,
        host_person=host.hostapp.host_person,
        statuses=host.hostapp.statuses,
        clock=host.clock,
        doubted=time.doubted,
    )
    event = makes(host.clock(), meeting)
    if waits:
        with pytest.raises(UnavailableError, match="clock"):
            records.write([event], [])
    else:
        records.write([event], [])
        assert host.hostapp.book.events()[-1].event.at == decided


def answered(at: datetime, meeting: MeetingId, answer: Answer) -> Answered:
    return Answered(at=at, person=ANA, answer=answer, meeting=meeting)


def test_times_are_whole_seconds(host: Host, records: Records) -> None:
    host.clock.forward(microseconds=999_999)
    assert records.now().microsecond == 0


def test_meetings_in_the_ledger_are_those_decided_and_answered(
    host: Host, records: Records
) -> None:
    host.zoom("A")
    host.zoom("B", ("Ana Ortiz",))
    host.zoom("C", ("Ana Ortiz",))
    host.zoom("D")
    one, two, three, _ = host.scan()
    (ana,) = host.hostapp.look.one(two).meeting.participants
    host.hostapp.decide.refuse([one], bind=False)
    host.hostapp.answers.record(two, ana.person, Answer.NO, all_meetings=True)
    assert set(records.in_ledger()) == {one, two, three}
    assert records.answered() == {two, three}
