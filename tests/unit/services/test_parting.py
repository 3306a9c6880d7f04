"""What is due as Hostapp ends."""

from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.services.backups import Backups
from hostapp.services.parting import part
from hostapp.services.publishing import Publishing
from tests.support.hosts import Host


def parted(host: Host) -> tuple[str, ...]:
    hostapp = host.hostapp
    return part(hostapp.book, hostapp.backups, lambda: hostapp.publishing, hostapp.clock())


def decided(host: Host) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    host.hostapp.decide.refuse([meeting])


def test_nothing_is_due_without_a_decision(host: Host, tmp_path: Path) -> None:
    assert parted(host) == ()
    assert not (tmp_path / "store" / "backups").exists()


def test_a_copy_is_kept_and_feeds_are_reissued(host: Host, tmp_path: Path) -> None:
    decided(host)
    host.hostapp.book.verify()
    feed = tmp_path / "feed"
    host.hostapp.publishing.publish(feed)
    before = (feed / "feed.checkpoint").read_bytes()
    host.zoom("Budget")
    host.hostapp.decide.refuse(host.scan()[:1])
    assert parted(host) == ()
    assert (feed / "feed.checkpoint").read_bytes() != before
    assert list((tmp_path / "store" / "backups").glob("ledger-*.db"))


def test_what_fails_is_told_and_stops_nothing(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decided(host)

    def full(*_: object) -> None:
        raise UnavailableError("The disk is full.")

    monkeypatch.setattr(Backups, "rotate", full)
    assert parted(host) == ("No automatic backup was made: The disk is full.",)


def test_a_feed_that_cannot_be_written_is_told(host: Host, tmp_path: Path) -> None:
    decided(host)
    host.hostapp.book.verify()
    publishing: Publishing = host.hostapp.publishing
    feed = tmp_path / "feed"
    publishing.publish(feed)
    for each in feed.iterdir():
        each.unlink()
    feed.rmdir()
    feed.write_text("in the way")
    host.zoom("Budget")
    host.hostapp.decide.refuse(host.scan())
    (told,) = parted(host)
    assert told.startswith(f"The feed in {feed} was not reissued: ")
