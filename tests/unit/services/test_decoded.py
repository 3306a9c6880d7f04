"""Events decoded once."""

from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.domain.events import Granted
from hostapp.services import decoded as module
from hostapp.services.decoded import DecodedEvents
from tests.support.ledgers import ANA, BO, NAMES, decisions, grant, open_book


@pytest.mark.parametrize("many", [0, 1_000])
def test_in_steps_or_at_once(tmp_path: Path, many: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MANY", many)
    book = open_book(tmp_path / "store")
    events = decisions(9)
    book.append(events, names=NAMES)
    store = book.ledger.store
    found = DecodedEvents()
    for size in (0, 1, 5, 5, 12):
        found.extend(store, size)
    assert [each.event for each in found.events] == events
    assert found.names == {ANA: "Ana Ortiz", BO: "Bo Li"}
    assert found.newest_at == events[-1].at
    assert book.ledger.head is not None
    assert found.edge == book.ledger.head.edge
    book.close()


def test_an_entry_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    book = open_book(tmp_path / "store")
    book.append(decisions(2))
    connection = book.ledger.store.db.conn
    connection.execute("DROP TRIGGER ledger_entry_stays")
    connection.execute("UPDATE ledger_entry SET entry = '{}' WHERE seq = 2")
    connection.commit()
    with pytest.raises(TamperingError, match="Entry 2") as caught:
        book.events()
    assert caught.value.seq == 2
    book.close()


@pytest.mark.parametrize("many", [0, 1_000])
def test_a_value_that_was_changed_counts_as_gone(
    tmp_path: Path, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_MANY", many)
    book = open_book(tmp_path / "store")
    book.append([grant(1)], names=NAMES)
    connection = book.ledger.store.db.conn
    connection.execute('UPDATE sealed SET value = \'{"people":[],"tracks":{}}\'')
    connection.commit()

    found = DecodedEvents()
    found.extend(book.ledger.store, book.ledger.store.size())

    event = found.events[0].event
    assert isinstance(event, Granted)
    assert event.people is None
    assert set(found.names.values()) == {None}
    book.close()
