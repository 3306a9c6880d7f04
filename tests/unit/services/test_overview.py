from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hostapp.domain.identifiers import PurposeId
from hostapp.domain.release_events import Recalled
from hostapp.services.overview import Overview, Overviews, ReleaseCount
from tests.support.feeds import RELEASE, SPEECH, Publisher, item_digest, publisher
from tests.support.hosts import Host, opened_host
from tests.support.ledgers import grant
from tests.support.libraries import ZONE, opened_library


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    with opened_host(tmp_path) as opened:
        for title in ("A", "B", "C", "D"):
            opened.zoom(title)
        yield opened


def test_an_empty_store_adds_up_to_nothing(tmp_path: Path) -> None:
    with opened_host(tmp_path) as host:
        assert host.hostapp.overviews.now() == Overview()


def test_it_adds_up_what_may_train_what_waits_and_what_ends(host: Host) -> None:
    hostapp = host.hostapp
    one, two, three, _ = host.scan()
    hostapp.decide.grant([one], hostapp.make_terms(until="2027-03-20"))
    hostapp.decide.grant([two], hostapp.make_terms(purposes=["analytics"], until="2031-01-01"))
    hostapp.decide.refuse([three])
    hostapp.refresh()
    host.clock.forward(days=1)
    found = hostapp.overviews.now()
    assert (found.all, found.allowed, found.waiting) == (4, 2, 1)
    assert dict(found.purposes)[PurposeId("analytics")] == 1
    assert found.endings[0] == (2027, 3, 1)
    assert found.endings[-1] == (2028, 3, 0)
    assert sum(number for *_, number in found.endings) == 1
    assert (found.ending_soon, found.ending_later) == (1, 1)
    assert found.course.all == (0, 2, 2)


def test_what_has_ended_does_not_end_again(host: Host) -> None:
    hostapp = host.hostapp
    one, *_ = host.scan()
    hostapp.decide.grant([one], hostapp.make_terms(until="2027-03-11"))
    host.clock.at = datetime(2027, 5, 1, tzinfo=UTC)
    found = hostapp.overviews.now()
    assert found.endings == ()
    assert found.ending_soon == 0


def test_it_adds_up_what_was_given_away(tmp_path: Path) -> None:
    with publisher(tmp_path) as made:
        made.write(grant(1), grant(2))
        made.release(made.item("a", grant(1)), made.item("b", grant(2)))
        assert added_up(made, tmp_path).releases == (ReleaseCount(SPEECH, 1, 2),)
        back = Recalled(at=made.clock(), release=RELEASE, items=f"{item_digest('a')}\n")
        made.write(back)
        assert added_up(made, tmp_path).releases == (ReleaseCount(SPEECH, 1, 2, 1, 1),)


def added_up(made: Publisher, folder: Path) -> Overview:
    with opened_library(folder) as library:
        overviews = Overviews(book=made.book, library=library, clock=made.clock, zone=ZONE)
        return overviews.now()
