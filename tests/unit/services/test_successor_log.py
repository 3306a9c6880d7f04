"""A new log in the place of an old one."""

from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.services import successor_log as module
from hostapp.services.book import Book
from hostapp.services.successor_log import (
    TRIES,
    GrownError,
    again_if_grown,
    keep_old_log,
    start_successor,
)
from tests.support.ledgers import NAMES, decisions, grant, open_book
from tests.support.memory_keychain import MemoryKeychain


def test_the_old_file_is_kept_and_verifies(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(tmp_path / "store", keychain)
    book.append(decisions(4), names=NAMES)
    keep_old_log(book)
    (kept,) = (tmp_path / "store" / "backups").iterdir()
    (tmp_path / "again").mkdir()
    kept.rename(tmp_path / "again" / "ledger.db")
    again = open_book(tmp_path / "again", keychain)
    assert again.verify().size == book.verify().size
    again.close()
    book.close()


def test_a_decision_in_between_stops_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keychain = MemoryKeychain()
    book, other = (open_book(tmp_path / "store", keychain) for _ in range(2))
    book.append([grant(1)])

    def meanwhile(of: Book) -> None:
        assert of is book
        other.append([grant(2)])

    monkeypatch.setattr(module, "keep_old_log", meanwhile)
    with pytest.raises(UnavailableError, match="just now"):
        start_successor(book, [], reason="A test.", names={}, size=2)
    assert other.verify().size == 3
    other.close()
    book.close()


def test_a_log_that_never_rests_is_said_at_last() -> None:
    tries = list[int]()

    def replace() -> None:
        tries.append(1)
        raise GrownError

    with pytest.raises(GrownError, match="look and try again"):
        again_if_grown(replace)
    assert len(tries) == TRIES
