"""What happens to a ledger tells how far it can be trusted."""

from pathlib import Path

import pytest

from hostapp.domain.errors import HostappError, TamperingError, UnavailableError
from hostapp.domain.verified_ledger import VerifiedLedger, after_verification
from hostapp.services.book import Book
from hostapp.services.book_state import BookState, Trust
from hostapp.services.book_trust import BookTrust
from hostapp.services.open_ledger import UnanchoredError
from tests.support.ledgers import START, grant, open_book


@pytest.fixture
def book(tmp_path: Path) -> Book:
    found = open_book(tmp_path / "store")
    found.append([grant(1)])
    return found


@pytest.fixture
def trust(book: Book) -> BookTrust:
    return BookTrust(book.ledger)


def proof() -> VerifiedLedger:
    return after_verification("0" * 32, 1, bytes(32), (), START)


def suffer(trust: BookTrust, error: HostappError) -> None:
    with pytest.raises(type(error)), trust.noting_trouble():
        raise error


def test_nothing_decided_is_empty_until_there_is_trouble(tmp_path: Path) -> None:
    book = open_book(tmp_path / "empty")
    trust = BookTrust(book.ledger)
    states = [trust.state]
    suffer(trust, TamperingError("The ledger is gone."))
    states.append(trust.state)
    assert [each.trust for each in states] == [Trust.EMPTY, Trust.TAMPERED]
    book.close()


def test_checking_until_proven(book: Book, trust: BookTrust) -> None:
    assert trust.state == BookState(Trust.CHECKING)
    trust.prove(proof())
    assert trust.state == BookState(Trust.VERIFIED)
    trust.begin()
    assert trust.state == BookState(Trust.VERIFIED)
    book.close()


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (TamperingError("Changed.", seq=3), BookState(Trust.TAMPERED, "Changed.", 3)),
        (UnanchoredError("Unknown."), BookState(Trust.NO_ANCHOR, "Unknown.")),
    ],
)
def test_tampering_and_a_missing_anchor_end_a_proof(
    book: Book, trust: BookTrust, error: HostappError, state: BookState
) -> None:
    trust.prove(proof())
    suffer(trust, error)
    assert (trust.state, trust.proof) == (state, None)
    with trust.noting_trouble():
        pass
    assert trust.state == state
    book.close()


def test_a_locked_keyring_ends_no_proof(book: Book, trust: BookTrust) -> None:
    trust.prove(proof())
    suffer(trust, UnavailableError("Locked."))
    assert trust.proof is not None
    assert trust.state == BookState(Trust.VERIFIED)
    book.close()


def test_what_could_not_be_checked_is_forgotten_with_the_next_success(
    book: Book, trust: BookTrust
) -> None:
    suffer(trust, UnavailableError("Locked."))
    assert trust.state == BookState(Trust.NOT_VERIFIED, "Locked.")
    with trust.noting_trouble():
        pass
    assert trust.state == BookState(Trust.CHECKING)
    suffer(trust, UnavailableError("Locked."))
    trust.begin()
    assert trust.state == BookState(Trust.CHECKING)
    book.close()


def test_a_verdict_ends_with_the_log_it_was_about(book: Book, trust: BookTrust) -> None:
    trust.prove(proof())
    book.ledger.replaced += 1
    assert trust.was_replaced()
    assert trust.state == BookState(Trust.CHECKING)
    book.close()


def test_nothing_is_asked_to_be_written_after_tampering(book: Book, trust: BookTrust) -> None:
    trust.require_untampered()
    suffer(trust, TamperingError("Entry 3 was changed.", seq=3))
    with pytest.raises(TamperingError, match=r"Entry 3 was changed\. Nothing is written") as caught:
        trust.require_untampered()
    assert caught.value.seq == 3
    trust.prove(proof())
    trust.require_untampered()
    book.close()
