from pathlib import Path

from hostapp.domain.events import Answer
from hostapp.domain.meetings import FileKind
from hostapp.domain.status import MeetingStatus, Status
from hostapp.domain.terms import DEFAULT_TERMS, Terms
from hostapp.services.decoded import DecodedEvents
from hostapp.services.rows import Filter, Query
from hostapp.services.statuses import cached
from hostapp.services.terms import day_end
from tests.support.hosts import Host, opened_host


def test_what_another_process_decided_is_seen(host: Host, tmp_path: Path) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    with opened_host(tmp_path, keychain=host.keychain, clock=host.clock) as other:
        other.hostapp.decide.grant([meeting])
        other.hostapp.library.set_statuses([cached(meeting, MeetingStatus(Status.UNDECIDED))])
        other.hostapp.library.set_stamp("entries-seen", "")
    assert host.hostapp.refresh() == 1
    assert host.status(meeting) == "granted"
    assert host.hostapp.refresh() == 0


def test_a_grant_that_ran_out_is_expired(host: Host) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    until = day_end(host.clock().date())
    terms = Terms(
        DEFAULT_TERMS.purposes, frozenset({FileKind.AUDIO}), DEFAULT_TERMS.recipients, until
    )
    host.hostapp.decide.grant([meeting], terms)
    assert host.status(meeting) == "granted"
    host.clock.forward(days=2)
    host.hostapp.refresh()
    assert host.status(meeting) == "expired"


def test_a_clock_set_back_revives_nothing(host: Host) -> None:
    for title in ("A", "B"):
        host.zoom(title)
    one, two = host.scan()
    until = day_end(host.clock().date())
    terms = Terms(
        DEFAULT_TERMS.purposes, frozenset({FileKind.AUDIO}), DEFAULT_TERMS.recipients, until
    )
    host.hostapp.decide.grant([one], terms)
    host.clock.forward(days=2)
    host.hostapp.decide.refuse([two])
    host.clock.forward(days=-2)
    host.hostapp.refresh([one])
    assert host.status(one) == "expired"


def test_the_counts_follow(host: Host) -> None:
    for title in ("A", "B", "C"):
        host.zoom(title)
    one, two, _ = host.scan()
    host.hostapp.decide.grant([one])
    host.hostapp.decide.refuse([two])
    counts = host.hostapp.listing.counts()
    assert (counts.undecided, counts.allowed, counts.not_allowed) == (1, 1, 1)
    assert host.hostapp.listing.ids(Query(filter=Filter.ALLOWED)) == (one,)


def test_a_replaced_ledger_is_shown_as_it_is(host: Host, tmp_path: Path) -> None:
    for title in ("A", "B"):
        host.zoom(title)
    one, two = host.scan()
    host.hostapp.decide.grant([one])
    host.hostapp.backups.backup(tmp_path / "copy.db")
    host.hostapp.decide.grant([two])
    host.hostapp.backups.restore(tmp_path / "copy.db", accept_rollback=True)
    host.hostapp.refresh()
    assert (host.status(one), host.status(two)) == ("revoked", "undecided")


def test_a_no_to_all_meetings_reaches_meetings_whose_list_of_people_is_lost(host: Host) -> None:
    for title in ("A", "B"):
        host.zoom(title, (f"Speaker of {title}",))
    one, two = host.scan()
    host.hostapp.decide.grant([one])
    _lose_lists(host)
    host.hostapp.decide.grant([one])
    assert host.status(one) == "partly"

    (speaker,) = host.hostapp.look.one(two).meeting.participants
    host.hostapp.answers.record(two, speaker.person, Answer.NO, all_meetings=True)

    assert host.status(one) == "undecided"


def _lose_lists(host: Host) -> None:
    ledger = host.hostapp.book.ledger
    ledger.store.db.conn.execute("DELETE FROM sealed WHERE value LIKE '%people%'")
    ledger.store.db.conn.commit()
    ledger.decoded = DecodedEvents()
