from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from hostapp.domain.errors import ClockDoubtedError, UnavailableError
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.services.passing_time import PassingTime
from tests.support.hosts import Host, opened_host


@dataclass
class Doubt:
    """A host who is asked whether the clock is right."""

    says: bool
    asked: list[timedelta] = field(default_factory=list)

    def __call__(self, now: datetime, newest: datetime) -> bool:
        self.asked.append(now - newest)
        return self.says


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    with opened_host(tmp_path) as opened:
        opened.zoom("Weekly")
        yield opened


@pytest.fixture
def meeting(host: Host) -> MeetingId:
    (meeting,) = host.scan()
    return meeting


def time(host: Host, confirm: Doubt | None = None) -> PassingTime:
    return PassingTime(host.hostapp.book, host.hostapp.keepsakes, host.clock, confirm)


def test_before_anything_was_seen_the_clock_is_right(host: Host) -> None:
    assert time(host).now() == host.clock()
    time(host, Doubt(says=False)).insist_on_clock()


def test_time_that_passed_does_not_come_back(host: Host, meeting: MeetingId) -> None:
    host.hostapp.decide.refuse([meeting])
    host.clock.forward(days=30)
    late = host.clock()
    seen = time(host)
    seen.has_passed()
    host.clock.forward(days=-30)
    assert seen.now() == late
    assert time(host).now() == late
    assert host.hostapp.book.verify().newest_at == late
    seen.has_passed()
    assert time(host).now() == late


def test_a_small_step_is_not_written(host: Host) -> None:
    time(host).has_passed()
    begun = host.clock()
    host.clock.forward(seconds=59)
    time(host).has_passed()
    host.clock.forward(seconds=-59)
    assert time(host).now() == begun


def test_a_store_that_cannot_be_written_answers_all_the_same(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise UnavailableError("The disk is full.")

    monkeypatch.setattr(host.hostapp.keepsakes, "set_setting", full)
    seen = time(host)
    seen.has_passed()
    assert seen.now() == host.clock()


@pytest.mark.parametrize(("hours", "doubted"), [(24, False), (25, True), (-900, False)])
def test_only_a_leap_is_doubted(
    host: Host, meeting: MeetingId, hours: float, *, doubted: bool
) -> None:
    host.hostapp.decide.refuse([meeting])
    host.clock.forward(hours=hours)
    doubt = Doubt(says=True)
    time(host, doubt).insist_on_clock()
    assert bool(doubt.asked) is doubted


def test_the_host_is_asked_once(host: Host, meeting: MeetingId) -> None:
    host.hostapp.decide.refuse([meeting])
    host.clock.forward(days=2)
    doubt = Doubt(says=True)
    asked = time(host, doubt)
    asked.insist_on_clock()
    asked.insist_on_clock()
    assert doubt.asked == [timedelta(days=2)]


def test_a_clock_that_is_not_confirmed_is_not_believed(host: Host, meeting: MeetingId) -> None:
    host.hostapp.decide.refuse([meeting])
    decided = host.clock()
    host.clock.forward(days=400)
    doubted = time(host, Doubt(says=False))
    with pytest.raises(ClockDoubtedError, match="400 days after Hostapp was last used"):
        doubted.insist_on_clock()
    assert doubted.doubted() == decided
    host.clock.forward(days=-400)
    assert doubted.doubted() is None


def test_days_on_which_the_gate_was_asked_are_no_leap(host: Host, meeting: MeetingId) -> None:
    host.hostapp.decide.refuse([meeting])
    doubt = Doubt(says=False)
    used = time(host, doubt)
    for _ in range(5):
        host.clock.forward(hours=20)
        used.has_passed()
    used.insist_on_clock()
    assert not doubt.asked


def test_a_grant_does_not_revive_when_the_clock_is_set_back(host: Host, meeting: MeetingId) -> None:
    terms = host.hostapp.make_terms(until="2027-04-01")
    host.hostapp.decide.grant([meeting], terms)
    host.clock.forward(days=60)
    audio = next(host.recordings.rglob("audio*.m4a"))
    (row,) = host.hostapp.check.files([bytes(audio)], PurposeId("speech-recognition"))
    assert not row.allowed
    host.clock.forward(days=-60)
    (row,) = host.hostapp.check.files([bytes(audio)], PurposeId("speech-recognition"))
    assert not row.allowed
    assert "ended on 1 April 2027" in row.reason
    assert host.hostapp.look.one(meeting).status.word == "expired"


def test_asking_the_gate_lets_time_pass(host: Host) -> None:
    seen = time(host)
    asked = seen.at_the_gate()
    host.clock.forward(days=-3)
    assert seen.at_the_gate() == host.clock()
    assert time(host).now() == asked
