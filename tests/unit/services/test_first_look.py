"""What a command learns of a ledger before it believes it."""

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.services import first_look as module
from hostapp.services.book import Book
from hostapp.services.book_state import Trust
from hostapp.services.first_look import first_look
from hostapp.services.open_ledger import UnanchoredError
from hostapp.store.ledger_tables import GUARDS
from tests.support.ledgers import NAMES, START, decisions, grant, open_book
from tests.support.memory_keychain import MemoryKeychain


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> datetime:
        return self.at


def edit(book: Book, seq: int = 3, *, old: str = "host", new: str = "hoax") -> None:
    """Change an entry the way somebody with the file would, and cover it up."""
    execute = book.ledger.store.db.conn.execute
    execute("DROP TRIGGER ledger_entry_stays")
    execute("UPDATE ledger_entry SET entry = replace(entry, ?, ?) WHERE seq = ?", (old, new, seq))
    execute(GUARDS[1])
    book.ledger.store.db.conn.commit()


@pytest.fixture
def keychain() -> MemoryKeychain:
    return MemoryKeychain()


@pytest.fixture
def store(tmp_path: Path, keychain: MemoryKeychain) -> Path:
    book = open_book(tmp_path / "store", keychain)
    book.append(decisions(6), names=NAMES)
    book.close()
    return tmp_path / "store"


def test_nobody_needs_a_keyring_before_the_first_decision(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    keychain.locked = True
    book = open_book(tmp_path / "new", keychain)
    assert first_look(book) is None
    assert isinstance(first_look(book, expected=True), UnavailableError)
    book.close()


def test_a_ledger_that_is_gone_is_noticed_where_one_was(
    store: Path, keychain: MemoryKeychain
) -> None:
    for part in store.glob("ledger.db*"):
        part.unlink()
    book = open_book(store, keychain)
    assert "is gone" in str(first_look(book, expected=True))
    book.close()


def test_a_ledger_without_its_table_is_told_in_a_sentence(
    store: Path, keychain: MemoryKeychain
) -> None:
    book = open_book(store, keychain)
    book.ledger.store.db.conn.execute("DROP TABLE ledger_entry")
    found = first_look(book)
    assert isinstance(found, UnavailableError)
    assert "is damaged: restore a backup" in str(found)
    book.close()


def test_a_sound_ledger(store: Path, keychain: MemoryKeychain) -> None:
    book, told = open_book(store, keychain), list[tuple[int, int]]()
    assert first_look(book, lambda done, total: told.append((done, total))) is None
    assert told == [(book.ledger.store.size(),) * 2]
    assert book.state.trust is Trust.CHECKING
    book.close()


def test_an_old_entry_that_was_edited_stops_a_decision(
    store: Path, keychain: MemoryKeychain
) -> None:
    other = open_book(store, keychain)
    edit(other)
    other.close()
    book = open_book(store, keychain)
    size = book.ledger.store.size()
    found = first_look(book)
    assert isinstance(found, TamperingError)
    assert found.seq == 3
    with pytest.raises(TamperingError, match="Nothing is written"):
        book.append([grant(9)])
    assert book.ledger.store.size() == size
    book.close()


def test_what_one_process_found_stops_another(store: Path, keychain: MemoryKeychain) -> None:
    window, command = open_book(store, keychain), open_book(store, keychain)
    command.append([grant(8)])
    edit(window)
    with pytest.raises(TamperingError):
        window.verify()
    for book in (command, open_book(store, keychain)):
        with pytest.raises(TamperingError, match="Entry 3 .* changed .* Nothing is written"):
            book.append([grant(9)])
        assert book.open().trust is Trust.TAMPERED
        assert (book.state.seq, "Entry 3" in (book.state.why or "")) == (3, True)
    window.close()


def test_what_was_mended_is_written_to_again(store: Path, keychain: MemoryKeychain) -> None:
    book = open_book(store, keychain)
    edit(book)
    assert first_look(book) is not None
    edit(book, old="hoax", new="host")
    again = open_book(store, keychain)
    assert first_look(again) is None
    again.append([grant(9)])
    assert book.verify().size == again.ledger.store.size()
    again.close()
    book.close()


def test_a_long_log_is_checked_whole_once_a_day(
    store: Path, keychain: MemoryKeychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "ALWAYS", 5)
    clock = Clock()
    book = open_book(store, keychain, clock=clock)
    assert first_look(book) is None
    edit(book)
    clock.at += timedelta(hours=23)
    assert first_look(book) is None
    clock.at += timedelta(hours=1)
    assert isinstance(first_look(book), TamperingError)
    edit(book, old="hoax", new="host")
    assert first_look(book) is None
    clock.at -= timedelta(days=2)
    edit(book)
    assert isinstance(first_look(book), TamperingError)
    book.close()


def test_the_end_of_a_long_log_is_checked_each_time(
    store: Path, keychain: MemoryKeychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "ALWAYS", 5)
    book = open_book(store, keychain)
    assert first_look(book) is None
    keychain.texts = {name: text for name, text in keychain.texts.items() if "anchor" not in name}
    assert isinstance(first_look(book), UnanchoredError)
    book.close()


def test_a_keyring_that_keeps_nothing_hides_nothing(store: Path, keychain: MemoryKeychain) -> None:
    book = open_book(store, keychain)
    edit(book)

    def refuse(name: str, text: str) -> None:
        raise UnavailableError(f"{name} is not kept, nor {len(text)} letters.")

    keychain.remember = refuse  # type: ignore[method-assign]
    assert isinstance(first_look(book), TamperingError)
    book.close()


def test_a_copy_says_nothing_about_the_own(
    store: Path, keychain: MemoryKeychain, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(store, copy)
    other = open_book(copy, keychain)
    edit(other)
    assert isinstance(first_look(other), TamperingError)
    other.close()
    book = open_book(store, keychain)
    assert book.open().trust is Trust.CHECKING
    book.append([grant(9)])
    book.close()
