"""An open ledger and its anchor."""

from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.services.open_ledger import ReplacedError, UnanchoredError
from hostapp.store.database import reading
from tests.support.ledgers import grant, open_book
from tests.support.memory_keychain import MemoryKeychain


def test_an_empty_store_has_no_anchor(tmp_path: Path) -> None:
    book = open_book(tmp_path / "store")
    assert book.ledger.anchor() is None
    assert book.ledger.stored_log() is None
    book.close()


def test_the_anchor_is_that_of_the_stored_log(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(tmp_path / "store", keychain)
    book.append([grant(1)])
    anchor = book.ledger.anchor()
    assert anchor is not None
    assert anchor.checkpoint.log == book.ledger.stored_log()
    assert anchor.checkpoint.size == 2
    for name in [name for name in keychain.texts if name.startswith("anchor/")]:
        del keychain.texts[name]
    with pytest.raises(UnanchoredError, match="does not remember"):
        book.ledger.anchor()
    book.close()


def test_an_anchor_of_another_log_is_not_followed(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    ours, theirs = open_book(tmp_path / "a", keychain), open_book(tmp_path / "b", keychain)
    ours.append([grant(1)])
    theirs.append([grant(1)])
    anchor = theirs.ledger.anchor()
    with (
        pytest.raises(ReplacedError, match="another ledger"),
        reading(ours.ledger.store.db),
    ):
        ours.ledger.follow(anchor)
    ours.close()
    theirs.close()


def test_nothing_is_appended_once_a_guard_is_gone(tmp_path: Path) -> None:
    book = open_book(tmp_path / "store")
    book.append([grant(1)])
    book.ledger.store.db.conn.execute("DROP TRIGGER ledger_entry_stays")
    with pytest.raises(TamperingError, match="ledger_entry_stays"):
        book.append([grant(2)])
    assert book.ledger.store.size() == 2
    book.close()
