from datetime import UTC, datetime

import pytest

from hostapp.domain.events import Bound, Granted, MeetingEvent, Refused, Reopened, Revoked
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.terms import DEFAULT_TERMS, Terms
from hostapp.services.standing import (
    live_purposes,
    reason_against_reopening,
    reason_against_revoking,
)

A, B = PurposeId("analytics"), PurposeId("evaluation")
AT = datetime(2027, 3, 1, tzinfo=UTC)
MEETING = MeetingId("ab" * 8)


def granted(*purposes: PurposeId) -> Granted:
    terms = Terms(frozenset(purposes), DEFAULT_TERMS.data, DEFAULT_TERMS.recipients)
    return Granted(at=AT, meeting=MEETING, terms=terms)


def revoked(*purposes: PurposeId) -> Revoked:
    return Revoked(at=AT, meeting=MEETING, purposes=frozenset(purposes) or None)


def refused(*purposes: PurposeId) -> Refused:
    return Refused(at=AT, meeting=MEETING, purposes=frozenset(purposes) or None)


REOPENED = Reopened(at=AT, meeting=MEETING)
BOUND = Bound(at=AT, meeting=MEETING)


@pytest.mark.parametrize(
    ("events", "live"),
    [
        ([], set()),
        ([granted(A), granted(B)], {A, B}),
        ([granted(A, B), revoked(A)], {B}),
        ([granted(A, B), refused()], set()),
        ([granted(A), revoked(), BOUND, granted(B)], {B}),
        ([granted(A), refused(), REOPENED], set()),
    ],
)
def test_what_is_still_granted(events: list[MeetingEvent], live: set[PurposeId]) -> None:
    assert live_purposes(events) == live


def test_a_live_grant_can_be_revoked() -> None:
    assert reason_against_revoking([granted(A)], None) is None
    assert reason_against_revoking([granted(A)], frozenset({A, B})) is None


def test_what_is_not_granted_cannot_be_revoked() -> None:
    assert "no grant to revoke" in str(reason_against_revoking([granted(A), revoked()], None))
    assert "analytics only" in str(reason_against_revoking([granted(A)], frozenset({B})))


@pytest.mark.parametrize(
    ("events", "reason"),
    [
        ([], "It is undecided already."),
        ([BOUND], "It is undecided already."),
        ([granted(A)], "Only a refusal can be undone; its newest decision is another one."),
        (
            [refused(), revoked()],
            "Only a refusal can be undone; its newest decision is another one.",
        ),
        ([refused()], None),
        ([refused(), BOUND], None),
    ],
)
def test_what_can_be_reopened(events: list[MeetingEvent], reason: str | None) -> None:
    assert reason_against_reopening(events) == reason


@pytest.mark.parametrize("events", [[], [BOUND], [refused(), REOPENED]])
def test_what_is_refused_as_another_meeting_is_reopened_there(events: list[MeetingEvent]) -> None:
    reason = reason_against_reopening(events, MeetingId("a1b2"))
    assert reason == "Its files are refused as meeting a1b2: reopen that one."
    assert reason_against_reopening([refused()], MeetingId("a1b2")) is None
