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
    assert seen.at_the_gate() == asked == time(host).now()
    assert seen.remark() is None


AHEAD = 400


def granted_until_april(host: Host, meeting: MeetingId) -> PurposeId:
    host.hostapp.decide.grant([meeting], host.hostapp.make_terms(until="2027-04-01"))
    return PurposeId("speech-recognition")


def test_one_check_by_a_clock_far_ahead_ends_nothing_for_good(
    host: Host, meeting: MeetingId
) -> None:
    granted_until_april(host, meeting)
    decided = host.clock()
    host.clock.forward(days=AHEAD)
    wrong = host.clock()
    leaped = time(host, Doubt(says=False))
    assert leaped.at_the_gate() == wrong
    assert leaped.remark() is None
    assert host.hostapp.book.verify().newest_at == decided

    host.clock.forward(days=-AHEAD)
    back = time(host, Doubt(says=False))
    assert back.at_the_gate() == wrong
    assert "once said 2028-04-13" in (back.remark() or "")
    assert str(back.held_against()).endswith("count as ended.")
    cached = time(host, Doubt(says=False))
    assert cached.now() == wrong
    with pytest.raises(ClockDoubtedError, match="but it once said 2028-04-13"):
        back.insist_on_clock()
    assert back.doubted() == decided

    doubt = Doubt(says=True)
    sure = time(host, doubt)
    sure.insist_on_clock()
    assert doubt.asked == [timedelta(days=-AHEAD)]
    assert sure.now() == sure.at_the_gate() == host.clock()
    cached.look_again()
    assert cached.now() == host.clock()
    assert (sure.remark(), time(host, Doubt(says=False)).remark()) == (None, None)
    assert host.hostapp.look.one(meeting).status.word == "granted"


def test_a_leap_that_was_confirmed_is_not_taken_back(host: Host, meeting: MeetingId) -> None:
    granted_until_april(host, meeting)
    host.clock.forward(days=AHEAD)
    sure = time(host, Doubt(says=True))
    sure.insist_on_clock()
    host.clock.forward(minutes=2)
    sure.has_passed()
    late = host.clock()
    host.clock.forward(days=-AHEAD)
    doubt = Doubt(says=True)
    back = time(host, doubt)
    back.insist_on_clock()
    assert (doubt.asked, back.remark(), back.now()) == ([], None, late)
    newest_at = host.hostapp.book.verify().newest_at
    assert newest_at is not None
    assert late - newest_at < timedelta(seconds=1)


def test_what_somebody_wrote_into_the_store_dates_no_entry(host: Host, meeting: MeetingId) -> None:
    host.hostapp.decide.refuse([meeting])
    decided = host.clock()
    host.hostapp.keepsakes.set_setting("latest-time", "2099-01-01T00:00:00+00:00")
    host.clock.forward(hours=2)
    found = time(host, Doubt(says=False))
    assert found.now().year == 2099
    assert found.doubted() == decided
    found.has_passed()
    newest_at = host.hostapp.book.verify().newest_at
    assert newest_at == host.clock()
    assert time(host, Doubt(says=True)).doubted() is None
    assert time(host).now() == host.clock()


def test_a_clock_that_leaped_is_told_from_one_set_back_by_hours(
    host: Host, meeting: MeetingId
) -> None:
    host.hostapp.decide.refuse([meeting])
    host.clock.forward(hours=20)
    late = host.clock()
    time(host, Doubt(says=False)).has_passed()
    host.clock.forward(hours=-10)
    doubt = Doubt(says=False)
    back = time(host, doubt)
    back.insist_on_clock()
    assert (doubt.asked, back.at_the_gate()) == ([], late)
