"""The host's key: shown, rotated, printed, brought back, lost."""

from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError, UsageError
from hostapp.domain.events import Granted, Revoked
from hostapp.ledger.checkpoint import read_unchecked
from hostapp.ledger.log_events import LogStarted, ReAnchored
from hostapp.ledger.reading import decode
from hostapp.services.book import Book
from hostapp.services.book_state import Trust
from hostapp.services.signing_keys import SigningKeys
from hostapp.store.backup_file import copy_database
from tests.support.ledgers import NAMES, decisions, grant, open_book, refusal
from tests.support.memory_keychain import MemoryKeychain


@pytest.fixture
def keychain() -> MemoryKeychain:
    return MemoryKeychain()


@pytest.fixture
def book(tmp_path: Path, keychain: MemoryKeychain) -> Book:
    found = open_book(tmp_path / "store", keychain)
    found.append(decisions(6), names=NAMES)
    return found


def entry(book: Book, seq: int) -> object:
    data = book.ledger.store.entry(seq)
    assert data is not None
    return decode(data.decode(), lambda _: None, seq=seq)


def test_no_key_before_the_first_decision(tmp_path: Path) -> None:
    book = open_book(tmp_path / "empty")
    keys = SigningKeys(book)
    assert keys.show() is None
    with pytest.raises(UsageError, match="made at the first decision"):
        keys.recovery()
    book.close()


def test_a_rotated_key_signs_and_the_old_one_no_more(
    book: Book, keychain: MemoryKeychain, tmp_path: Path
) -> None:
    keys = SigningKeys(book)
    old = keys.show()
    new = keys.rotate()
    assert keys.show() == new != old
    book.append([grant(20)])
    again = open_book(tmp_path / "store", keychain)
    assert again.verify().size == 11
    assert again.ledger.head is not None
    assert again.ledger.head.keys.keys == (old, new)
    again.close()
    book.close()


def test_another_process_notices_the_new_key(
    book: Book, keychain: MemoryKeychain, tmp_path: Path
) -> None:
    other = open_book(tmp_path / "store", keychain)
    other.append([grant(20)])
    SigningKeys(book).rotate()
    other.append([grant(21)])
    assert other.verify().size == 12
    other.close()
    book.close()


def test_words_bring_a_lost_key_back(book: Book, keychain: MemoryKeychain, tmp_path: Path) -> None:
    sheet = SigningKeys(book).recovery()
    assert len(sheet.words.split()) == 24
    assert sheet.words not in repr(sheet)
    assert sheet.secret not in repr(sheet)
    book.close()
    for text in (sheet.words.upper().replace(" ", "\n "), sheet.secret):
        keychain.keys.clear()
        book = open_book(tmp_path / "store", keychain)
        with pytest.raises(UnavailableError, match="key recover"):
            book.append([grant(20)])
        assert SigningKeys(book).recover(text) == sheet.key
        book.append([grant(20)])
        book.close()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("these are no words", "not the recovery words"),
        ("abandon " * 24, "not the recovery words"),
        ("", "not the recovery words"),
        ("PRIVATE+KEY+a+b", "not the recovery words"),
        ("abandon " * 23 + "art", "not the one that signs"),
    ],
)
def test_words_that_are_wrong(book: Book, text: str, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence) as caught:
        SigningKeys(book).recover(text)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    book.close()


def test_a_lost_key_begins_a_new_log_with_the_same_decisions(
    book: Book, keychain: MemoryKeychain, tmp_path: Path
) -> None:
    before = [each.event for each in book.verify().events]
    assert book.ledger.head is not None
    old = book.ledger.head
    keychain.keys.clear()
    made = SigningKeys(book).rotate_lost()
    ledger = book.verify()
    assert [each.event for each in ledger.events] == before
    assert ledger.log != old.keys.log
    assert (made.key.name, made.suspended) == (f"hostapp/{ledger.log}", ())
    started = entry(book, 0)
    assert isinstance(started, LogStarted)
    assert read_unchecked(started.previous or "").log == old.keys.log
    assert started.previous == old.note
    (kept,) = (tmp_path / "store" / "backups").iterdir()
    assert kept.name.startswith("ledger-before-")
    assert set(book.names().values()) == {"Ana Ortiz", "Bo Li"}
    book.append([grant(20)])
    book.close()


def test_on_a_new_computer_without_the_key_all_grants_wait(book: Book, tmp_path: Path) -> None:
    before = [each.event for each in book.verify().events]
    book.close()
    book = open_book(tmp_path / "store", MemoryKeychain())
    with pytest.raises(UnavailableError, match="rotate --lost"):
        SigningKeys(book).re_anchor("The computer is new.")
    made = SigningKeys(book).rotate_lost()
    ledger = book.verify()
    events = [each.event for each in ledger.events]
    granted = {each.meeting for each in before if isinstance(each, Granted)}
    assert events[: len(before)] == before
    assert set(made.suspended) == granted != set()
    assert {each.meeting for each in events[len(before) :] if isinstance(each, Revoked)} == granted
    assert len(events) == len(before) + len(granted)
    book.close()


def test_a_stranger_s_ledger_is_not_taken_for_one_s_own(
    book: Book, keychain: MemoryKeychain, tmp_path: Path
) -> None:
    stranger = open_book(tmp_path / "other", MemoryKeychain())
    stranger.append(decisions(3), names=NAMES)
    book.close()
    for part in (tmp_path / "store").glob("ledger.db*"):
        part.unlink()
    copy_database(stranger.ledger.store.db, tmp_path / "store" / "ledger.db")
    stranger.close()
    swapped = open_book(tmp_path / "store", keychain)
    keys = SigningKeys(swapped)
    with pytest.raises(UnavailableError, match="restore a backup of your own"):
        keys.re_anchor("It looks right.")
    with pytest.raises(TamperingError, match="another ledger"):
        keys.rotate_lost()
    swapped.close()


def test_a_new_log_is_seen_by_who_had_the_old_one_open(
    book: Book, keychain: MemoryKeychain, tmp_path: Path
) -> None:
    window = open_book(tmp_path / "store", keychain)
    window.verify()
    SigningKeys(book).rotate_lost()
    assert len(window.events()) == 6
    assert window.state.trust is Trust.CHECKING
    with pytest.raises(UnavailableError, match="not verified yet"):
        window.verified()
    assert window.verify().log == book.verify().log
    window.close()
    book.close()


def test_re_anchoring_is_an_entry(book: Book, keychain: MemoryKeychain) -> None:
    keychain.texts.clear()
    assert book.open().trust is Trust.NO_ANCHOR
    SigningKeys(book).re_anchor("The computer is new.")
    assert book.verify().size == 10
    data = book.ledger.store.entry(9)
    assert data is not None
    assert b"computer" not in data
    revealed = decode(data.decode(), book.ledger.store.reveal, seq=9)
    assert revealed == ReAnchored(book.clock(), "The computer is new.")
    assert book.state.trust is Trust.VERIFIED
    book.close()


def test_an_older_copy_is_not_anchored(
    book: Book, keychain: MemoryKeychain, tmp_path: Path
) -> None:
    copy_database(book.ledger.store.db, tmp_path / "older" / "ledger.db")
    book.append([refusal(1)])
    older = open_book(tmp_path / "older", keychain)

    with pytest.raises(TamperingError, match="older copy"):
        SigningKeys(older).re_anchor("It was here before.")

    older.close()
    assert book.verify().size == 10
    book.close()


def test_a_damaged_anchor_is_made_anew(book: Book, keychain: MemoryKeychain) -> None:
    keychain.texts[f"anchor/{book.verify().log}"] = "{}"
    SigningKeys(book).re_anchor("The keyring was damaged.")
    assert book.state.trust is Trust.VERIFIED
    book.close()


def test_what_disagrees_with_itself_is_not_anchored(book: Book, keychain: MemoryKeychain) -> None:
    keychain.texts.clear()
    book.ledger.store.db.conn.execute("DROP TRIGGER ledger_entry_stays")
    with pytest.raises(TamperingError):
        SigningKeys(book).re_anchor("Never mind.")
    assert keychain.texts == {}
    book.close()
