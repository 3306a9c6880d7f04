"""A proof comes out of a whole check, grows with the ledger, and ends with it."""

from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.ledger.merkle import Edge
from hostapp.services.book import Book
from hostapp.services.book_state import Trust
from hostapp.services.book_trust import BookTrust
from hostapp.services.proving import Prover
from hostapp.store.database import reading
from tests.support.ledgers import START, grant, open_book
from tests.support.memory_keychain import MemoryKeychain


@pytest.fixture
def keychain() -> MemoryKeychain:
    return MemoryKeychain()


@pytest.fixture
def book(tmp_path: Path, keychain: MemoryKeychain) -> Book:
    found = open_book(tmp_path / "store", keychain)
    found.append([grant(1), grant(2)])
    return found


@pytest.fixture
def trust(book: Book) -> BookTrust:
    return BookTrust(book.ledger)


@pytest.fixture
def prover(book: Book, trust: BookTrust) -> Prover:
    return Prover(book.ledger, trust, lambda: START)


def test_a_proof_says_what_was_checked(book: Book, trust: BookTrust, prover: Prover) -> None:
    seen: list[tuple[int, int]] = []
    proof = prover.verify(lambda done, total: seen.append((done, total)), None)
    assert (proof.size, proof.newest_at) == (3, grant(2).at)
    assert [each.index for each in proof.events] == [1, 2]
    assert seen[-1] == (3, 3)
    assert trust.proof is proof is prover.verified()
    book.close()


def test_no_proof_before_the_check_or_of_a_stopped_one(
    book: Book, trust: BookTrust, prover: Prover
) -> None:
    with pytest.raises(UnavailableError, match="not verified yet"):
        prover.verified()
    with pytest.raises(UnavailableError, match="stopped"):
        prover.verify(None, lambda: True)
    assert trust.state.trust is Trust.NOT_VERIFIED
    book.close()


def test_a_proof_grows(book: Book, prover: Prover) -> None:
    first = prover.verify(None, None)
    book.append([grant(3)])
    assert prover.verified().size == first.size + 1
    assert prover.verified().root != first.root
    book.close()


def test_a_proof_ends_with_tampering(book: Book, trust: BookTrust, prover: Prover) -> None:
    prover.verify(None, None)
    conn = book.ledger.store.db.conn
    conn.execute("UPDATE checkpoint SET note = replace(note, char(10) || '3', char(10) || '2')")
    with pytest.raises(TamperingError):
        prover.verified()
    assert trust.proof is None
    assert trust.state.trust is Trust.TAMPERED
    book.close()


def test_a_proof_does_not_pass_to_another_log(book: Book, prover: Prover) -> None:
    prover.verify(None, None)
    book.ledger.replaced += 1
    with pytest.raises(UnavailableError, match="not verified yet"):
        prover.verified()
    with reading(book.ledger.store.db), pytest.raises(UnavailableError, match="replaced"):
        prover.grown(book.ledger.head, None)
    book.close()


def test_an_anchor_that_lags_is_caught_up(
    book: Book, keychain: MemoryKeychain, prover: Prover
) -> None:
    prover.verify(None, None)
    remembered = dict(keychain.texts)
    book.append([grant(3)])
    newest = dict(keychain.texts)
    keychain.texts = remembered
    assert prover.caught_up == 0
    prover.verify(None, None)
    assert keychain.texts == newest
    assert prover.caught_up == 1
    prover.verify(None, None)
    assert prover.caught_up == 1
    book.close()


def test_without_the_anchor_there_is_agreement_but_no_proof(
    book: Book, keychain: MemoryKeychain, trust: BookTrust, prover: Prover
) -> None:
    keychain.texts.clear()
    assert prover.verify_unanchored().size == 3
    assert trust.proof is None
    with pytest.raises(UnavailableError, match="does not remember"):
        prover.verify(None, None)
    book.close()


def test_an_empty_ledger_is_verified_and_has_no_head(tmp_path: Path) -> None:
    book = open_book(tmp_path / "empty", clock=lambda: START)
    prover = Prover(book.ledger, BookTrust(book.ledger), lambda: START)
    proof = prover.verify(None, None)
    assert (proof.log, proof.size, proof.newest_at) == ("", 0, None)
    with pytest.raises(UnavailableError, match="no ledger yet"):
        prover.verify_unanchored()
    book.close()


def test_entries_changed_since_they_were_decoded_are_decoded_anew(
    book: Book, prover: Prover
) -> None:
    book.events()
    book.ledger.decoded.events.clear()
    book.ledger.decoded.edge = Edge(3, (bytes(32), bytes(32)))
    assert len(prover.verify(None, None).events) == 2
    book.close()


def test_a_proof_does_not_grow_on_entries_other_than_those_signed(
    book: Book, prover: Prover
) -> None:
    prover.verify(None, None)
    book.ledger.decoded.edge = Edge(3, (bytes(32), bytes(32)))
    book.append([grant(3)])
    with pytest.raises(TamperingError, match="changed while"):
        prover.verified()
    book.close()
