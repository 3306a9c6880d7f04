"""Grants that wait until the host confirms them."""

from hostapp.domain.events import Revoked
from hostapp.services.suspending import suspensions
from tests.support.ledgers import START, grant, refusal


def test_every_meeting_that_was_ever_granted_is_revoked_once() -> None:
    first, again = grant(1), grant(1, at=START)
    found = suspensions([first, refusal(2), grant(3), again], START, "Why.")
    assert [each.meeting for each in found] == [first.meeting, grant(3).meeting]
    assert found[0] == Revoked(
        at=START, meeting=again.meeting, files=again.files, people=again.people, note="Why."
    )


def test_without_grants_nothing_waits() -> None:
    assert suspensions([refusal(1)], START, "Why.") == []
