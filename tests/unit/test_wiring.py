"""All services, wired once."""

from pathlib import Path

import pytest
from sqlite_utils import Database

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.store import opening
from hostapp.wiring import open_backups, open_hostapp
from tests.support.hosts import opened_host


def test_a_store_is_begun_and_closed(tmp_path: Path) -> None:
    opened = open_hostapp(tmp_path / "new" / "store")
    assert opened.listing.counts().all == 0
    opened.close()
    assert sorted(each.name for each in (tmp_path / "new" / "store").iterdir()) == [
        "ledger.db",
        "library.db",
    ]


def test_two_can_be_open_at_once(tmp_path: Path) -> None:
    with opened_host(tmp_path) as one, opened_host(tmp_path, keychain=one.keychain) as two:
        one.zoom("A")
        (meeting,) = one.scan()
        two.hostapp.decide.refuse([meeting])
        one.hostapp.refresh()
        assert one.status(meeting) == "refused"


def test_a_store_that_can_only_be_read_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened_host(tmp_path) as host:
        host.zoom("A")
        (meeting,) = host.scan()
        host.hostapp.decide.refuse([meeting])
    connect = opening.open_ledger

    def only_for_reading(path: Path, *, read_only: bool = False, **_: object) -> Database:
        if not read_only:
            raise UnavailableError("The disk is full.")
        return connect(path, read_only=True)

    monkeypatch.setattr(opening, "open_ledger", only_for_reading)
    with opened_host(tmp_path, keychain=host.keychain) as host:
        assert host.hostapp.trouble == "The disk is full."
        assert host.hostapp.refresh() == 0
        assert host.status(meeting) == "refused"
        for write in (
            host.hostapp.insist_on_writing,
            lambda: host.hostapp.decide.reopen([meeting]),
        ):
            with pytest.raises(UnavailableError, match="The disk is full."):
                write()


def test_keys_never_lie_in_the_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOSTAPP_KEY_PASSPHRASE", "secret")
    with pytest.raises(UsageError, match="Keys do not belong into the store"):
        open_hostapp(tmp_path, config=tmp_path / "config")


def test_backups_are_reached_without_opening_the_store(tmp_path: Path) -> None:
    open_backups(tmp_path / "store")
    assert not (tmp_path / "store").exists()
