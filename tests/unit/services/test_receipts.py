"""Receipts hold what a person needs, and nothing about others."""

from dataclasses import replace
from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError, UsageError
from hostapp.domain.events import ConsentEvent
from hostapp.domain.meetings import Participant
from hostapp.domain.terms import DEFAULT_TERMS, Terms
from hostapp.services.book import Book
from hostapp.services.receipt_check import check_receipt
from hostapp.services.receipts import Receipts
from hostapp.services.report import Verdict
from tests.support.ledgers import (
    ANA,
    BO,
    NAMES,
    answer_no,
    grant,
    meeting_id,
    open_book,
    refusal,
)
from tests.support.memory_keychain import MemoryKeychain

TERMS = Terms(DEFAULT_TERMS.purposes, DEFAULT_TERMS.data, frozenset({"Example Lab"}))


@pytest.fixture
def book(tmp_path: Path) -> Book:
    found = open_book(tmp_path / "store")
    events: list[ConsentEvent] = [
        grant(1, terms=TERMS),
        refusal(2),
        answer_no(1, BO),
        answer_no(1, ANA),
        grant(1),
    ]
    found.append(events, names=NAMES)
    return found


def texts(folder: Path) -> str:
    return "\n".join(each.read_text(encoding="utf-8") for each in folder.iterdir())


def test_a_meeting_s_receipt(book: Book, tmp_path: Path) -> None:
    out = Receipts(book).write(meeting_id(1), tmp_path / "out", title="Sync <1>")
    assert sorted(each.name for each in out.iterdir()) == [
        "entry-3.json",
        "entry-3.tlog-proof",
        "entry-7.json",
        "entry-7.tlog-proof",
        "host.vkey",
        "opened.json",
        "receipt.html",
        "receipt.sig",
    ]
    text = texts(out)
    assert "Example Lab" in text
    assert "Sync &lt;1&gt;" in text
    for other in ("Ana", "Bo Li", "About meeting", meeting_id(2), "answer"):
        assert other not in text.replace("participant&#x27;s own no", "")
    book.close()


def test_a_person_s_receipt(book: Book, tmp_path: Path) -> None:
    out = Receipts(book).write(meeting_id(1), tmp_path / "out", person=BO)
    text = texts(out)
    assert "Bo Li" in text
    assert BO in text
    for other in ("Ana Ortiz", ANA, meeting_id(2)):
        assert other not in text
    book.close()


def test_a_receipt_names_nobody_else(tmp_path: Path) -> None:
    book = open_book(tmp_path / "store")
    mine = replace(answer_no(1, BO), evidence="Mail of Ana Ortiz and Bo.txt")
    book.append([grant(1), mine], names=NAMES)
    people = [Participant(each, name) for each, name in NAMES.items()]
    for person, title in ((BO, "Interview Ana Ortiz"), (None, "Bo Li's room")):
        out = Receipts(book).write(
            meeting_id(1), tmp_path / f"{person}", person=person, title=title, participants=people
        )
        assert "<h1>Receipt: a meeting</h1>" in (out / "receipt.html").read_text()
        assert "Ana" not in texts(out)
        assert ("Bo Li" in texts(out)) is (person == BO)
        assert check_receipt(out, None).verdict is Verdict.INTACT
    book.close()


def test_nothing_decided_nothing_given(book: Book, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no receipt to give"):
        Receipts(book).write(meeting_id(9), tmp_path / "out")
    assert not (tmp_path / "out").exists()
    book.close()


def test_only_into_an_empty_folder(book: Book, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    Receipts(book).write(meeting_id(1), out)
    with pytest.raises(UsageError, match="not an empty folder"):
        Receipts(book).write(meeting_id(1), out)
    (tmp_path / "file").write_text("")
    with pytest.raises(UnavailableError, match="cannot be written"):
        Receipts(book).write(meeting_id(1), tmp_path / "file" / "out")
    book.close()


def test_no_receipt_from_a_tampered_ledger(book: Book, tmp_path: Path) -> None:
    book.ledger.store.db.conn.execute("DROP TRIGGER ledger_entry_stays")
    with pytest.raises(TamperingError):
        Receipts(book).write(meeting_id(1), tmp_path / "out")
    book.close()


def test_without_the_key_no_receipt_is_given(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    first = open_book(tmp_path / "store", keychain)
    first.append([grant(1)])
    first.close()
    keychain.keys.clear()
    book = open_book(tmp_path / "store", keychain)
    with pytest.raises(UnavailableError, match="key that signs this ledger is not"):
        Receipts(book).write(meeting_id(1), tmp_path / "out")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["config", "store"]
    book.close()
