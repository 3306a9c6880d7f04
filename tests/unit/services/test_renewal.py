from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hostapp.domain.events import Granted, MeetingEvent, Refused, Reopened, Revoked
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.terms import DEFAULT_TERMS, Terms
from hostapp.services.renewal import live_terms
from tests.support.hosts import Host, opened_host

AT = datetime(2027, 3, 1, tzinfo=UTC)
LATER = datetime(2028, 1, 1, tzinfo=UTC)
MEETING = MeetingId("m")
ANALYTICS, SPEECH = PurposeId("analytics"), PurposeId("speech-recognition")


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    with opened_host(tmp_path) as opened:
        for title in ("A", "B", "C"):
            opened.zoom(title)
        yield opened


def terms(*purposes: PurposeId) -> Terms:
    return Terms(frozenset(purposes), DEFAULT_TERMS.data, DEFAULT_TERMS.recipients)


def granted(*purposes: PurposeId) -> MeetingEvent:
    return Granted(at=AT, meeting=MEETING, terms=terms(*purposes))


def revoked(*purposes: PurposeId) -> MeetingEvent:
    return Revoked(at=AT, meeting=MEETING, purposes=frozenset(purposes) or None)


@pytest.mark.parametrize(
    ("events", "live"),
    [
        ((), []),
        ((granted(SPEECH), granted(ANALYTICS)), [terms(SPEECH), terms(ANALYTICS)]),
        ((granted(SPEECH, ANALYTICS), revoked(SPEECH)), [terms(ANALYTICS)]),
        ((granted(SPEECH), revoked(SPEECH)), []),
        ((granted(SPEECH), revoked(), granted(ANALYTICS)), [terms(ANALYTICS)]),
        ((granted(SPEECH), Refused(at=AT, meeting=MEETING)), []),
        ((granted(SPEECH), Reopened(at=AT, meeting=MEETING)), []),
    ],
)
def test_what_was_taken_back_is_not_live(
    events: tuple[MeetingEvent, ...], live: list[Terms]
) -> None:
    assert live_terms(events) == live


def test_what_ends_soon_is_listed_and_renewed(host: Host) -> None:
    hostapp = host.hostapp
    one, two, three = host.scan()
    for meeting, until in ((two, "2027-03-20"), (one, "2027-03-30"), (three, "2029-01-01")):
        hostapp.decide.grant([meeting], hostapp.make_terms(until=until))
    assert [each.meeting for each in hostapp.renewal.ending()] == [two, one]
    outcome = hostapp.renewal.renew([one, two], LATER)
    assert set(outcome.decided) == {one, two}
    assert hostapp.renewal.ending() == ()
    assert {hostapp.look.one(each).status.until for each in (one, two)} == {LATER}
    events = [each.event for each in hostapp.book.events()]
    assert [each.terms.until for each in events if isinstance(each, Granted)][3:] == [LATER] * 2


def test_what_has_ended_is_renewed_too(host: Host) -> None:
    one, *_ = host.scan()
    host.hostapp.decide.grant([one], host.hostapp.make_terms(until="2027-03-11"))
    host.clock.forward(days=5)
    host.hostapp.refresh()
    assert host.status(one) == "expired"
    assert host.hostapp.renewal.renew([one], LATER).decided == (one,)
    assert host.status(one) == "granted"


def test_what_cannot_be_renewed_is_said(host: Host) -> None:
    one, two, three = host.scan()
    host.hostapp.decide.grant([one])
    host.hostapp.decide.grant([two], host.hostapp.make_terms(until="2027-04-01"))
    host.hostapp.decide.revoke([two])
    outcome = host.hostapp.renewal.renew([one, two, three], LATER)
    assert outcome.decided == ()
    assert [(each.id, each.reason) for each in outcome.not_decided] == [
        (one, "Its grant has no end."),
        (two, "There is no grant to renew."),
        (three, "There is no grant to renew."),
    ]


def test_the_terms_to_be_renewed_are_counted(host: Host) -> None:
    hostapp = host.hostapp
    one, two, three = host.scan()
    soon = hostapp.make_terms(until="2027-03-20")
    later = hostapp.make_terms(until="2027-03-30")
    lab = hostapp.make_terms(until="2027-03-30", recipients=["Lab of Bo Li"])
    for meeting, granted_terms in ((one, soon), (one, later), (two, later), (two, lab)):
        hostapp.decide.grant([meeting], granted_terms)
    hostapp.decide.grant([three])
    assert hostapp.renewal.terms_of([one, two, three, one]) == (
        (replace(soon, until=None), 2),
        (replace(lab, until=None), 1),
    )
