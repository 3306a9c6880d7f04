from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.domain.events import Answer
from hostapp.services.records import Records
from tests.support.hosts import Host, opened_host


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    with opened_host(tmp_path) as opened:
        yield opened


@pytest.fixture
def records(host: Host) -> Records:
    return Records(
        book=host.hostapp.book,
        library=host.hostapp.library,
        keepsakes=host.hostapp.keepsakes,
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
