"""Writing in one transaction."""

from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.services.ledger_writing import Additions
from hostapp.services.signing_keys import SigningKeys
from tests.support.ledgers import grant, open_book
from tests.support.memory_keychain import MemoryKeychain


def test_one_signature_for_a_bulk_decision(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(tmp_path / "store", keychain)
    book.append([grant(0)])
    before = len(list(book.ledger.store.db.conn.execute("SELECT size FROM tree")))
    assert book.append([grant(number) for number in range(300)]) == tuple(range(2, 302))
    after = len(list(book.ledger.store.db.conn.execute("SELECT size FROM tree")))
    assert after == before + 1
    book.close()


def test_a_failed_composition_writes_nothing(tmp_path: Path) -> None:
    book = open_book(tmp_path / "store")
    book.append([grant(0)])
    with pytest.raises(ZeroDivisionError):
        book.append_composed(lambda _: [grant(1 // 0)])
    assert book.verify().size == 2
    book.close()


def test_a_store_whose_first_decision_failed_starts_with_the_same_key(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(tmp_path / "store", keychain)
    with pytest.raises(ZeroDivisionError):
        book.append_composed(lambda _: [grant(1 // 0)])
    (key,) = keychain.keys.values()
    book.append([grant(1)])
    assert SigningKeys(book).show() == key.verifier
    assert len(keychain.keys) == 1
    book.close()


def test_a_crash_right_after_the_first_commit_is_only_lag(tmp_path: Path) -> None:
    class Dying(MemoryKeychain):
        dying = False

        def remember(self, name: str, text: str) -> None:
            if self.dying and name.startswith("anchor/"):
                raise KeyboardInterrupt
            super().remember(name, text)

    keychain = Dying()
    book = open_book(tmp_path / "store", keychain)
    with pytest.raises(ZeroDivisionError):
        book.append_composed(lambda _: [grant(1 // 0)])
    keychain.dying = True
    with pytest.raises(KeyboardInterrupt):
        book.append([grant(1)])
    keychain.dying = False
    book.close()
    again = open_book(tmp_path / "store", keychain)
    assert again.verify().size == 2
    again.close()


def test_a_key_that_keeps_changing_gives_up(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    book, other = (open_book(tmp_path / "store", keychain) for _ in range(2))
    book.append([grant(0)])
    signer_of = book.writer.signer_of

    def rotating(key: object) -> object:
        found = signer_of(key)  # type: ignore[arg-type]
        SigningKeys(other).rotate()
        return found

    book.writer.signer_of = rotating  # type: ignore[method-assign,assignment]
    SigningKeys(other).rotate()
    with pytest.raises(UnavailableError, match="keeps changing"):
        book.write_additions(lambda _: Additions(events=[grant(1)]))
    other.close()
    book.close()
