from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.desktop.settings_facts import (
    back_up,
    choose_host,
    read_facts,
    recovery_words,
    remove_folder,
    remove_rule,
)
from hostapp.domain.rules import Conditions, Verdict
from hostapp.services.records import HOST_SETTING
from hostapp.services.rows import Query
from tests.support.hosts import Host, opened_host


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    with opened_host(tmp_path) as host:
        host.zoom("Weekly sync", ("Ana Ortiz", "Bo Li"))
        host.scan()
        yield host


def test_people_of_recordings_can_be_the_host(host: Host) -> None:
    facts = read_facts(host.hostapp)
    assert {name.replace(" ", "") for _person, name in facts.people} >= {"AnaOrtiz", "BoLi"}
    assert facts.host is None
    chosen = facts.people[0][0]
    assert choose_host(host.hostapp, chosen).host == chosen
    assert host.hostapp.keepsakes.setting(HOST_SETTING) == chosen
    assert choose_host(host.hostapp, None).host is None


def test_a_folder_is_scanned_no_more(host: Host) -> None:
    folders = read_facts(host.hostapp).folders
    assert folders == ((str(host.recordings), True),)
    assert remove_folder(host.hostapp, folders[0][0]).folders == ()


def test_rules_are_told_in_words_and_removed(host: Host) -> None:
    conditions = Conditions(title="standup", folder=b"/recordings")
    rule = host.hostapp.rules.add(Verdict.NEVER, conditions)
    facts = read_facts(host.hostapp)
    assert facts.rules == ((rule.id, "Never: title has «standup», in folder «/recordings»"),)
    assert remove_rule(host.hostapp, rule.id).rules == ()


def test_key_recovery_and_backup(host: Host, tmp_path: Path) -> None:
    assert read_facts(host.hostapp).key == ""
    host.hostapp.decide.refuse([row.id for row in host.hostapp.listing.page(Query(), 0, 1)])
    assert read_facts(host.hostapp).key
    assert len(recovery_words(host.hostapp).split()) == 24
    assert back_up(host.hostapp, tmp_path / "copy.db").stat().st_size > 0
