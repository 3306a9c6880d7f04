from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.desktop.settings_facts import read_facts
from hostapp.services.rows import Query
from tests.support.hosts import Host, opened_host


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    with opened_host(tmp_path) as host:
        host.zoom("Weekly sync", ("Ana Ortiz", "Bo Li"))
        host.scan()
        yield host


def test_people_folders_and_words_are_read(host: Host) -> None:
    facts = read_facts(host.hostapp)
    assert {name.replace(" ", "") for _person, name in facts.people} >= {"AnaOrtiz", "BoLi"}
    assert facts.host is None
    assert facts.folders == ((str(host.recordings), True),)
    assert {each.notice.id for each in facts.notices} == {"host", "participant"}


def test_copies_beside_the_ledger_are_listed_newest_first(host: Host) -> None:
    assert read_facts(host.hostapp).backups == ()
    assert read_facts(host.hostapp).key == ""
    host.hostapp.decide.refuse(host.hostapp.listing.ids(Query()))
    assert read_facts(host.hostapp).key
    folder = host.hostapp.store / "backups"
    folder.mkdir(exist_ok=True)
    for day in ("20261117", "20261118"):
        host.hostapp.backups.backup(folder / f"ledger-{day}.db")
    found = read_facts(host.hostapp).backups
    assert [each.file.name for each in found[-2:]] == [
        "ledger-20261118.db",
        "ledger-20261117.db",
    ]
    assert found[0].size > 0
