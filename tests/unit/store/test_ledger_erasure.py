import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.domain.events import Answer, Answered, Granted, Refused
from hostapp.domain.identifiers import PersonId
from hostapp.services.decoded import DecodedEvents
from hostapp.services.forgotten_names import placeholder
from hostapp.store.arrangement import Cut
from hostapp.store.erasable import Erasable
from hostapp.store.ledger_erasure import erase_from_ledger, squeeze_ledger
from tests.support.hosts import Host, opened_host


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    with opened_host(tmp_path) as opened:
        opened.zoom("Ana's weekly", ("Ana Ortiz", "Bo Li"))
        yield opened


def what(person: PersonId, word: str) -> Erasable:
    return Erasable(
        {person: placeholder(person)}, lambda t: word in t, lambda t: t.replace(word, "…")
    )


def test_own_seals_notes_and_keepsakes_go(host: Host) -> None:
    (meeting,) = host.scan()
    hostapp = host.hostapp
    ana = hostapp.answers.person_in(meeting, "Ana Ortiz")
    hostapp.decide.grant([meeting], note="Ana asked")
    hostapp.decide.refuse([meeting], note="no more")
    hostapp.answers.record(meeting, ana, Answer.NO, evidence="a pasted reply")
    db = hostapp.book.ledger.store.db
    erase_from_ledger(db, what(ana, "Ana"))
    squeeze_ledger(db)
    assert b"Ana" not in (hostapp.store / "ledger.db").read_bytes()
    hostapp.book.ledger.decoded = DecodedEvents()
    events = [each.event for each in hostapp.book.verify().events]
    notes = [each.note for each in events if isinstance(each, Granted | Refused)]
    assert notes == [None, "no more"]
    assert [each.evidence for each in events if isinstance(each, Answered)] == [None]
    assert list(hostapp.keepsakes.everybody().values()) == ["Bo Li"]
    (known,) = hostapp.keepsakes.recognised()
    assert known.folder == b""
    assert all(b"Ana" not in name for name in known.files)


def test_given_values_go_too(host: Host) -> None:
    (meeting,) = host.scan()
    hostapp = host.hostapp
    bo = hostapp.answers.person_in(meeting, "Bo Li")
    hostapp.answers.record(meeting, bo, Answer.YES, evidence="a reply")
    (event,) = (e.event for e in hostapp.book.events() if isinstance(e.event, Answered))
    db = hostapp.book.ledger.store.db
    erase_from_ledger(db, what(PersonId("x"), "nothing"), [event.evidence or ""])
    values = [
        json.loads(text) for (text,) in db.conn.execute("SELECT value FROM sealed") if "{" in text
    ]
    assert all("sha256" not in each for each in values)


def test_what_the_host_arranged_loses_the_name(host: Host) -> None:
    (meeting,) = host.scan()
    hostapp = host.hostapp
    arranged = hostapp.keepsakes.arrangement
    ana, bo = PersonId("a" * 16), PersonId("b" * 16)
    arranged.give_title(meeting, "With Ana")
    arranged.cut([Cut(b"Ana.m4a", 1, 2, "x"), Cut(b"Bo.m4a", 1, 2, "x")])
    for name, person in (("a. ortiz", ana), ("Ana of accounting", bo), ("b. li", bo)):
        arranged.add_spelling(name, person, PersonId("c" * 16))
    erase_from_ledger(hostapp.book.ledger.store.db, what(ana, "Ana"))
    assert arranged.titles() == {meeting: "With …"}
    assert [each.name for each in arranged.cuts()] == [b"Bo.m4a"]
    assert arranged.spellings() == {"b. li": bo}
