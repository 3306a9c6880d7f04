from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.store.database import open_database
from hostapp.store.participation import Participation, StoredRequest, StoredRule
from hostapp.store.participation_tables import PARTICIPATION


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(
        tmp_path / "ledger.db", migrations=[PARTICIPATION], newest=1, synchronous="FULL"
    )
    yield opened
    opened.close()


@pytest.fixture
def kept(db: Database) -> Participation:
    return Participation(db)


def test_notices_come_oldest_version_first(kept: Participation) -> None:
    for version in (10, 9):
        kept.add_notice("host", version, "en", f"words {version}")
    assert kept.notices() == ("words 9", "words 10")


def test_a_request_is_found_by_its_code(kept: Participation) -> None:
    ana = StoredRequest(PersonId("a"), MeetingId("m"), {"purposes": ["analytics"]})
    bo = StoredRequest(PersonId("b"), MeetingId("m"), {"purposes": []})
    kept.add_requests([("2", bo), ("1", ana)])
    assert kept.request("1") == ana
    assert kept.request("3") is None
    assert kept.asked(MeetingId("m")) == (ana, bo)
    assert kept.asked(MeetingId("n")) == ()
    assert kept.meetings() == {MeetingId("m")}


def test_the_newest_version_of_a_rule_counts(kept: Participation) -> None:
    for version in range(1, 12):
        kept.set_rule("1", version, {"version": version})
    kept.set_rule("2", 1, {})
    kept.set_rule("2", 2, None)
    kept.set_rule("10", 1, {})
    assert kept.rules() == (StoredRule("1", 11, {"version": 11}), StoredRule("10", 1, {}))
    assert kept.newest_version("2") == 2
    assert kept.newest_version("3") == 0
    assert kept.rule_ids() == {"1", "2", "10"}


def test_names_are_kept_out_by_their_marks(kept: Participation) -> None:
    kept.add_forgotten({b"1": PersonId("a"), b"2": PersonId("b")})
    kept.add_forgotten({b"2": PersonId("c")})
    assert kept.forgotten() == {b"1": "a", b"2": "c"}
