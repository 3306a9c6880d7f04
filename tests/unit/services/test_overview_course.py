from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from hostapp.domain.events import (
    Answer,
    Answered,
    ConsentEvent,
    Granted,
    Recorded,
    Refused,
    Reopened,
    Revoked,
)
from hostapp.domain.identifiers import MeetingId, PersonId, PurposeId
from hostapp.domain.terms import DEFAULT_TERMS, Terms
from hostapp.services.overview_course import MOST_PERIODS, Course, Step, course_of

ZONE = ZoneInfo("Europe/Berlin")
BEGIN = datetime(2027, 3, 1, 12, tzinfo=UTC)
ONE, TWO = MeetingId("1"), MeetingId("2")
SPEECH, ANALYTICS = PurposeId("speech-recognition"), PurposeId("analytics")


def on(day: int) -> datetime:
    return BEGIN + timedelta(days=day)


def grant(day: int, *purposes: PurposeId, meeting: MeetingId = ONE, until: int = 0) -> Granted:
    terms = Terms(
        frozenset(purposes or (SPEECH,)),
        DEFAULT_TERMS.data,
        DEFAULT_TERMS.recipients,
        until=on(until) if until else None,
    )
    return Granted(at=on(day), meeting=meeting, terms=terms)


def course(*events: ConsentEvent, days: int = 4) -> Course:
    recorded = [Recorded(index, event) for index, event in enumerate(events)]
    return course_of(recorded, on(days), ZONE)


def test_without_a_grant_there_is_nothing_to_follow() -> None:
    assert course(Refused(at=BEGIN, meeting=ONE)) == Course()


def test_it_begins_the_day_before_the_first_grant_and_ends_now() -> None:
    found = course(grant(0), grant(2, meeting=TWO), grant(4, meeting=TWO))
    assert found.step is Step.DAY
    assert found.periods[0] == date(2027, 2, 28)
    assert found.periods[-1] == date(2027, 3, 5)
    assert found.all == (0, 1, 1, 2, 2, 2)
    assert found.by_purpose == ((SPEECH, (0, 1, 1, 2, 2, 2)),)


@pytest.mark.parametrize(
    ("events", "counts"),
    [
        ((grant(0, until=2),), (0, 1, 1, 0, 0, 0)),
        ((grant(0), Revoked(at=on(2), meeting=ONE)), (0, 1, 1, 0, 0, 0)),
        ((grant(0), Refused(at=on(2), meeting=ONE)), (0, 1, 1, 0, 0, 0)),
        ((grant(0), Reopened(at=on(2), meeting=ONE)), (0, 1, 1, 0, 0, 0)),
        ((grant(0), Revoked(at=on(4), meeting=ONE)), (0, 1, 1, 1, 1, 0)),
        ((grant(0), Revoked(at=on(1), meeting=ONE), grant(3)), (0, 1, 0, 0, 1, 1)),
        ((grant(0, until=2), grant(1)), (0, 1, 1, 1, 1, 1)),
        ((Revoked(at=on(0), meeting=ONE), grant(1)), (0, 1, 1, 1, 1)),
        ((grant(0), Revoked(at=on(2), meeting=TWO)), (0, 1, 1, 1, 1, 1)),
    ],
)
def test_a_grant_counts_until_it_ends(
    events: tuple[ConsentEvent, ...], counts: tuple[int, ...]
) -> None:
    assert course(*events).all == counts


def test_purposes_are_followed_apart_and_together_once() -> None:
    some = Revoked(at=on(2), meeting=ONE, purposes=frozenset({SPEECH}))
    found = course(grant(0, SPEECH, ANALYTICS), some, grant(0, ANALYTICS, meeting=TWO))
    assert found.all == (0, 2, 2, 2, 2, 2)
    assert found.by_purpose == ((ANALYTICS, (0, 2, 2, 2, 2, 2)), (SPEECH, (0, 1, 1, 0, 0, 0)))


def test_answers_change_nothing() -> None:
    no = Answered(at=on(1), person=PersonId("p"), answer=Answer.NO, meeting=ONE)
    assert course(grant(0), no).all == course(grant(0)).all


@pytest.mark.parametrize(
    ("days", "step", "last"),
    [
        (21, Step.DAY, date(2027, 3, 22)),
        (22, Step.WEEK, date(2027, 3, 22)),
        (200, Step.MONTH, date(2027, 9, 1)),
        (900, Step.QUARTER, date(2029, 7, 1)),
        (3000, Step.YEAR, date(2035, 1, 1)),
    ],
)
def test_periods_are_as_long_as_few_of_them_need(days: int, step: Step, last: date) -> None:
    found = course(grant(0), days=days)
    assert found.step is step
    assert found.periods[-1] == last
    assert len(found.periods) == len(found.all) <= MOST_PERIODS
    assert found.all == (0, *(1,) * (len(found.periods) - 1))
