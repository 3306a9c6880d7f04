"""What the book says of a ledger or a key that is not as it was."""

import shutil
from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.services.book import Book
from hostapp.services.book_state import Trust
from hostapp.store.lean_sqlite import Database, sqlite3
from tests.support.ledgers import (
    grant,
    open_book,
    refusal,
)
from tests.support.memory_keychain import MemoryKeychain


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "store"


def trust_of(book: Book) -> Trust:
    return book.state.trust


def test_a_locked_keyring_stops_deciding_but_not_reading(store: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(store, keychain)
    book.append([grant(1)])
    keychain.locked = True
    with pytest.raises(UnavailableError, match="locked"):
        book.append([grant(2)])
    assert len(book.events()) == 1
    with pytest.raises(UnavailableError, match="locked"):
        book.verify()
    assert trust_of(book) is Trust.NOT_VERIFIED
    assert "locked" in (book.state.why or "")
    keychain.locked = False
    assert book.append([grant(2)]) == (2,)
    assert trust_of(book) is Trust.CHECKING
    book.close()


def test_a_lost_key_stops_deciding_but_not_verifying(store: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(store, keychain)
    book.append([grant(1)])
    book.close()
    keychain.keys.clear()
    book = open_book(store, keychain)
    with pytest.raises(UnavailableError, match=r"key rotate --lost"):
        book.append([grant(2)])
    assert book.verify().size == 2
    book.close()


def test_an_anchor_that_cannot_be_kept_is_said_and_caught_up(store: Path) -> None:
    class Forgetful(MemoryKeychain):
        def remember(self, name: str, text: str) -> None:
            if self.locked_for_writing:
                raise UnavailableError("The keyring is full.")
            super().remember(name, text)

        locked_for_writing = False

    keychain = Forgetful()
    book = open_book(store, keychain)
    book.append([grant(1)])
    keychain.locked_for_writing = True
    assert book.append([grant(2)]) == (2,)
    assert book.last_change is not None
    assert "The keyring is full." in (book.last_change.remark or "")
    book.close()
    keychain.locked_for_writing = False
    again = open_book(store, keychain)
    assert again.open().trust is Trust.CHECKING
    assert again.verify().size == 3
    again.close()


def test_a_ledger_that_this_computer_does_not_know(store: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(store, keychain)
    book.append([grant(1)])
    keychain.texts.clear()
    assert book.open().trust is Trust.NO_ANCHOR
    for forbidden in (book.verify, lambda: book.append([grant(2)])):
        with pytest.raises(UnavailableError, match="re-anchor"):
            forbidden()
    assert len(book.events()) == 1
    book.close()


def test_another_ledger_in_the_place_of_the_known_one(store: Path, tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    ours, theirs = open_book(store, keychain), open_book(tmp_path / "theirs", keychain)
    ours.append([grant(1)])
    theirs.append([grant(1)])
    ours.close()
    theirs.close()
    (tmp_path / "theirs" / "ledger.db").replace(store / "ledger.db")
    book = open_book(store, keychain)
    assert book.open().trust is Trust.NO_ANCHOR
    assert "another ledger" in (book.state.why or "")
    book.close()


def test_a_moved_store_is_still_known(store: Path, tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(store, keychain)
    book.append([grant(1)])
    book.close()
    moved = store.rename(tmp_path / "moved")
    book = open_book(moved, keychain)
    assert book.verify().size == 2
    assert book.append([grant(2)]) == (2,)
    book.close()


def test_a_deleted_ledger_is_gone_not_new(store: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(store, keychain)
    book.append([grant(1)])
    book.close()
    (store / "ledger.db").unlink()
    book = open_book(store, keychain)
    assert book.open().trust is Trust.TAMPERED
    with pytest.raises(TamperingError, match="gone"):
        book.append([grant(2)])
    assert trust_of(book) is Trust.TAMPERED
    book.close()


def test_tampering_beats_a_missing_anchor(store: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(store, keychain)
    book.append([grant(1)])
    book.ledger.store.db.conn.execute("DROP TRIGGER ledger_entry_stays")
    keychain.texts.clear()
    with pytest.raises(TamperingError, match="ledger_entry_stays"):
        book.verify()
    book.close()


def test_a_tampered_book_is_left_as_it_is(store: Path) -> None:
    book = open_book(store)
    book.append([grant(1)])
    book.ledger.store.db.conn.execute("DROP TRIGGER ledger_entry_stays")
    with pytest.raises(TamperingError):
        book.verify()
    before = book.ledger.store.size()
    with pytest.raises(TamperingError, match="Nothing is written to this ledger"):
        book.append([refusal(1)])
    assert book.ledger.store.size() == before
    book.close()


def test_an_unread_write_ahead_log_is_neither_tampering_nor_overlooked(
    store: Path, tmp_path: Path
) -> None:
    keychain = MemoryKeychain()
    book = open_book(store, keychain)
    book.append([grant(1)])
    book.ledger.store.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    book.append([refusal(1)])
    conn = sqlite3.connect(f"file:{store / 'ledger.db'}?immutable=1", uri=True)
    database = Database(conn, execute_plugins=False)
    reader = Book(database, keychain=keychain, config=tmp_path / "config")
    assert len(reader.events()) == 1
    assert reader.open().trust is Trust.NOT_VERIFIED
    assert "without its newest changes" in (reader.state.why or "")
    with pytest.raises(UnavailableError, match="without its newest changes"):
        reader.verify()
    reader.close()
    book.close()


def test_a_write_ahead_log_that_was_deleted_is_seen(store: Path, tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(store, keychain)
    book.append([grant(1)])
    book.ledger.store.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    book.append([grant(2)])
    (tmp_path / "without").mkdir()
    shutil.copyfile(store / "ledger.db", tmp_path / "without" / "ledger.db")
    copy = open_book(tmp_path / "without", keychain)
    assert copy.open().trust is Trust.TAMPERED
    assert "older copy" in (copy.state.why or "")
    copy.close()
    book.close()
