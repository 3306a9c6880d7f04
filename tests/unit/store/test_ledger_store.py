"""Rows of the ledger."""

from contextlib import closing
from pathlib import Path

import pytest

from hostapp.domain.identifiers import PersonId, Seal
from hostapp.ledger.entry import encode, encode_log_event
from hostapp.ledger.log_events import LogStarted
from hostapp.ledger.seals import seal_of
from hostapp.store.database import writing
from hostapp.store.lean_sqlite import sqlite3
from hostapp.store.ledger_store import EDGES_KEPT, LedgerStore, SealedValue, StoredHead
from tests.support.ledgers import BO, START, decisions, open_ledger_database

PERSON = '{"at":"2026-11-18T16:02:11Z","name":"","person":"p1","type":"person","v":1}'
VALUE = SealedValue(seal_of(bytes(32), "Ana Ortiz"), bytes(32), "Ana Ortiz")


@pytest.fixture
def store(tmp_path: Path) -> LedgerStore:
    return LedgerStore(open_ledger_database(tmp_path))


def fill(store: LedgerStore, size: int) -> None:
    with writing(store.db):
        for seq in range(store.size(), size):
            store.append(seq, [PERSON])
            store.set_head(StoredHead(seq + 1, f"note {seq}", bytes([seq % 256])), [b"l" * 32])


def test_an_empty_ledger(store: LedgerStore) -> None:
    assert (store.size(), store.head(), store.entry(0)) == (0, None, None)
    assert not list(store.entries())
    assert not list(store.hints())
    store.db.close()


def test_entries_and_head(store: LedgerStore) -> None:
    fill(store, 3)
    assert store.size() == 3
    assert store.head() == StoredHead(3, "note 2", b"\2")
    assert list(store.entries(1)) == [[(1, PERSON.encode()), (2, PERSON.encode())]]
    assert list(store.entries(1, 2)) == [[(1, PERSON.encode())]]
    assert list(store.rows()) == [[(seq, PERSON.encode()) for seq in range(3)]]
    assert list(store.hints()) == [b"l" * 8] * 3
    assert (store.is_named(PersonId("p1")), store.is_named(PersonId("p2"))) == (True, False)
    assert store.name_entry(PersonId("p1")) == 0
    store.db.close()


def test_rows_of_any_number_are_read(store: LedgerStore) -> None:
    fill(store, 1)
    with writing(store.db), store.unguarded():
        for seq in (-(2**63), 2**63 - 1):
            store.db.conn.execute("INSERT INTO ledger_entry VALUES (?, ?)", (seq, PERSON))
    assert [seq for chunk in store.rows() for seq, _ in chunk] == [-(2**63), 0, 2**63 - 1]
    store.db.close()


def test_changes_tell_of_every_write(store: LedgerStore) -> None:
    fill(store, 1)
    before = store.changes()
    assert store.changes() == before
    fill(store, 2)
    after = store.changes()
    assert after[0] == before[0]
    assert after[1] == store.changes_here() != before[1]
    with closing(sqlite3.connect(store.path)) as other:
        other.execute("DROP TRIGGER ledger_entry_stays")
    assert store.changes()[0] != after[0]
    store.db.close()


def test_only_the_newest_edges_are_kept(store: LedgerStore) -> None:
    for size in range(1, 4 * EDGES_KEPT):
        fill(store, size)
        kept = [each for each in range(1, size + 1) if store.edge_at(each) is not None]
        assert kept == list(range(size + 1 - len(kept), size + 1))
        assert min(size, EDGES_KEPT) <= len(kept) < 2 * EDGES_KEPT
    assert store.edge_at(999) is None
    store.db.close()


def test_sealed_values_are_revealed_until_erased(store: LedgerStore) -> None:
    with writing(store.db):
        store.keep_sealed([(bytes.fromhex(VALUE.seal), VALUE.salt, VALUE.value)])
    assert store.reveal(VALUE.seal) == "Ana Ortiz"
    assert store.sealed_value(VALUE.seal) == VALUE
    assert list(store.sealed()) == [[(bytes.fromhex(VALUE.seal), bytes(32), b"Ana Ortiz")]]
    assert list(store.salted()) == [[(bytes.fromhex(VALUE.seal), bytes(32) + b"Ana Ortiz")]]
    with writing(store.db):
        store.erase([VALUE.seal])
    assert store.reveal(VALUE.seal) is None
    store.db.close()


def test_a_salt_and_a_value_are_joined_byte_for_byte(store: LedgerStore) -> None:
    salt, value = bytes(range(128, 160)), "a\0b é 田中"
    with writing(store.db):
        store.keep_sealed([(b"s" * 32, salt, value)])
    assert list(store.salted()) == [[(b"s" * 32, salt + value.encode())]]
    store.db.close()


def test_an_erased_value_leaves_nothing_in_the_file(store: LedgerStore) -> None:
    with writing(store.db):
        store.keep_sealed([(bytes.fromhex(VALUE.seal), VALUE.salt, VALUE.value)])
    with writing(store.db):
        store.erase([VALUE.seal])
    store.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert b"Ana Ortiz" not in store.path.read_bytes()
    store.db.close()


def test_the_entry_that_holds_a_seal(store: LedgerStore) -> None:
    with writing(store.db):
        store.append(0, [PERSON, f'{{"name":"{VALUE.seal}","type":"person","v":1}}'])
    assert store.find_seal(VALUE.seal) == 1
    assert store.find_seal(Seal("f" * 64)) is None
    store.db.close()


def test_emptied_and_guarded_again(store: LedgerStore) -> None:
    fill(store, 3)
    with writing(store.db):
        store.empty()
    assert (store.size(), store.head(), store.not_as_made()) == (0, None, [])
    store.db.close()


def test_what_is_not_as_it_was_made(store: LedgerStore) -> None:
    assert store.not_as_made() == []
    version = store.schema_version()
    store.db.conn.execute("DROP TRIGGER ledger_entry_stays")
    assert store.schema_version() != version
    store.db.conn.execute("DROP INDEX ledger_entry_about_the_log")
    assert store.not_as_made() == [
        "trigger ledger_entry_stays",
        "index ledger_entry_about_the_log",
    ]
    store.db.conn.execute("CREATE VIEW names AS SELECT value FROM sealed")
    store.db.conn.execute("CREATE TABLE elsewhere (number INTEGER)")
    store.db.conn.execute(
        "CREATE TRIGGER hidden AFTER INSERT ON elsewhere BEGIN DELETE FROM sealed; END"
    )
    assert store.not_as_made()[2:] == ["view names", "trigger hidden"]
    store.db.close()


def test_another_connection_s_writing_is_noticed(store: LedgerStore) -> None:
    other = LedgerStore(open_ledger_database(store.path.parent))
    before = store.changes_elsewhere()
    fill(store, 1)
    assert store.changes_elsewhere() == before
    fill(other, 2)
    assert store.changes_elsewhere() != before
    other.db.close()
    store.db.close()


def test_the_small_index_answers_the_look_ups(store: LedgerStore) -> None:
    asked: list[str] = []
    store.db.conn.set_trace_callback(asked.append)
    store.log_entries()
    store.is_named(PersonId("p"))
    store.db.conn.set_trace_callback(None)
    assert len(asked) == 2
    for query in asked:
        rows = store.db.conn.execute(f"EXPLAIN QUERY PLAN {query}").fetchall()
        assert "ledger_entry_about_the_log" in rows[0][3]
    store.db.close()


def test_what_is_about_the_log(store: LedgerStore) -> None:
    started = encode_log_event(LogStarted(START, "0" * 32, "key"), str).encode()  # type: ignore[arg-type]
    with writing(store.db):
        texts = [encode(each, lambda _: VALUE.seal) for each in decisions(3)]
        store.append(0, [started.decode(), *texts, PERSON])
    assert store.log_entries() == [(0, started)]
    assert store.name_entry(PersonId("p1")) == 4
    assert store.name_entry(BO) is None
    store.db.close()
