"""Following the head of a log, and holding it against the anchor."""

from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.keys.anchors import Anchor
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.checkpoint import Checkpoint, sign_checkpoint
from hostapp.services.book import Book
from hostapp.services.ledger_head import check_anchor, extended_to, read_head
from hostapp.store.ledger_store import LedgerStore
from tests.support.ledgers import grant, open_book
from tests.support.memory_keychain import MemoryKeychain


@pytest.fixture
def keychain() -> MemoryKeychain:
    return MemoryKeychain()


@pytest.fixture
def book(tmp_path: Path, keychain: MemoryKeychain) -> Book:
    found = open_book(tmp_path / "store", keychain)
    for number in range(5):
        found.append([grant(number)])
    return found


def anchored(keychain: MemoryKeychain, size: int, root: bytes) -> Anchor:
    (key,) = keychain.keys.values()
    return Anchor.of(key.verifier, sign_checkpoint(Checkpoint(key.name, size, root), key))


def spoil(store: LedgerStore, *statements: str) -> None:
    for statement in statements:
        store.db.conn.execute(statement)
    store.db.conn.commit()


def test_a_known_head_is_extended_by_its_tail(book: Book) -> None:
    store = book.ledger.store
    first = read_head(store, None)
    assert first is not None
    book.append([grant(9), grant(10)])
    second = read_head(store, first)
    assert second is not None
    assert second == read_head(store, None)
    assert second.size == first.size + 2
    assert read_head(store, second) is second
    book.close()


def test_every_lag_of_the_anchor_is_followed(book: Book, keychain: MemoryKeychain) -> None:
    store = book.ledger.store
    head = read_head(store, None)
    assert head is not None
    for drop_edges in (False, True):
        if drop_edges:
            spoil(store, "UPDATE tree SET edge = NULL WHERE size < 6")
        for size in range(7):
            edge = extended_to(store, type(head.edge)(), size)
            check_anchor(store, head, anchored(keychain, size, edge.root()))
    book.close()


@pytest.mark.parametrize("size", [1, 3, 6])
def test_another_history_is_refused(book: Book, keychain: MemoryKeychain, size: int) -> None:
    head = read_head(book.ledger.store, None)
    with pytest.raises(TamperingError, match=f"first {size} entries are not those"):
        check_anchor(book.ledger.store, head, anchored(keychain, size, bytes(32)))
    book.close()


def test_a_ledger_behind_its_anchor_is_refused(book: Book, keychain: MemoryKeychain) -> None:
    head = read_head(book.ledger.store, None)
    with pytest.raises(TamperingError, match="older copy .* 6 of 7") as caught:
        check_anchor(book.ledger.store, head, anchored(keychain, 7, bytes(32)))
    assert caught.value.seq == 6
    with pytest.raises(TamperingError, match="gone"):
        check_anchor(book.ledger.store, None, anchored(keychain, 7, bytes(32)))
    check_anchor(book.ledger.store, None, anchored(keychain, 0, bytes(32)))
    book.close()


def test_a_key_of_nobody_is_refused(book: Book) -> None:
    head = read_head(book.ledger.store, None)
    assert head is not None
    key = SigningKey.generate(head.keys.current.name)
    checkpoint = Checkpoint(key.name, head.size, head.edge.root())
    anchor = Anchor.of(key.verifier, sign_checkpoint(checkpoint, key))
    with pytest.raises(TamperingError, match="never belonged"):
        check_anchor(book.ledger.store, head, anchor)
    book.close()


@pytest.mark.parametrize(
    ("statements", "sentence"),
    [
        (["UPDATE tree SET edge = x'00' WHERE size = 6"], "edge of the tree"),
        (["UPDATE tree SET edge = zeroblob(64) WHERE size = 6"], "not signed for these"),
        (
            ["DROP TRIGGER ledger_entry_remains", "DELETE FROM ledger_entry WHERE seq = 5"],
            "cut off",
        ),
        (["INSERT INTO ledger_entry (seq, entry) VALUES (6, '{}')"], "without a signature"),
        (
            ["DROP TRIGGER ledger_entry_remains", "DELETE FROM ledger_entry WHERE seq = 0"],
            "Entry 0",
        ),
        (["DELETE FROM checkpoint"], "no signed checkpoint"),
    ],
)
def test_a_start_sees_a_wrong_end(book: Book, statements: list[str], sentence: str) -> None:
    spoil(book.ledger.store, *statements)
    with pytest.raises(TamperingError, match=sentence):
        read_head(book.ledger.store, None)
    book.close()


def test_a_ledger_that_shrinks_while_open(book: Book, tmp_path: Path) -> None:
    known = read_head(book.ledger.store, None)
    assert known is not None
    other = open_book(tmp_path / "other")
    other.append([grant(1)])
    with pytest.raises(TamperingError, match="shorter"):
        read_head(other.ledger.store, known)
    other.close()
    book.close()
