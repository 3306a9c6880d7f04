"""Verifying the own ledger and what others hand over."""

import os
from pathlib import Path

import pytest

from hostapp.domain.errors import UsageError
from hostapp.keys.pinned import PinnedKeys
from hostapp.keys.signing_key import SigningKey
from hostapp.release.host_key import read_key
from hostapp.services.receipts import Receipts
from hostapp.services.report import Verdict
from hostapp.services.signing_keys import SigningKeys
from hostapp.services.verification import pinned_key, verify_book, verify_path
from tests.support.ledgers import NAMES, decisions, grant, meeting_id, open_book
from tests.support.memory_keychain import MemoryKeychain


def test_the_own_ledger(tmp_path: Path) -> None:
    book = open_book(tmp_path / "store")
    assert verify_book(book).document()["size"] == 0
    book.append(decisions(3), names=NAMES)
    first = SigningKeys(book).show()
    SigningKeys(book).rotate()
    told: list[tuple[int, int]] = []
    report = verify_book(book, first, progress=lambda done, total: told.append((done, total)))
    assert (report.kind, report.verdict, report.size) == ("ledger", Verdict.VERIFIED, 7)
    assert told == [(7, 7)]
    book.close()


def test_what_was_mended_after_a_crash_is_said(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(tmp_path / "store", keychain)
    book.append([grant(1)])
    assert verify_book(book).document()["remarks"] == []
    remembered = dict(keychain.texts)
    book.append([grant(2)])
    keychain.texts = remembered
    report = verify_book(book)
    assert (report.verdict, report.problems) == (Verdict.VERIFIED, ())
    assert "entries of the ledger (1), as after a crash" in report.remarks[0]
    book.close()


def test_another_key_than_the_one_given(tmp_path: Path) -> None:
    book = open_book(tmp_path / "store")
    book.append([grant(1)])
    report = verify_book(book, SigningKey.generate("hostapp/other").verifier)
    assert report.verdict is Verdict.TAMPERED
    assert "another key" in report.problems[0].text
    book.close()


def test_every_problem_is_told(tmp_path: Path) -> None:
    book = open_book(tmp_path / "store")
    book.append(decisions(3), names=NAMES)
    connection = book.ledger.store.db.conn
    connection.execute("DROP TRIGGER ledger_entry_stays")
    connection.execute("UPDATE sealed SET value = 'Bo Lo' WHERE value = 'Bo Li'")
    connection.commit()
    report = verify_book(book)
    assert report.verdict is Verdict.TAMPERED
    assert [each.seq for each in report.problems] == [2, None]
    assert report.size == 6
    book.close()


def test_an_unknown_ledger_is_not_verified(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(tmp_path / "store", keychain)
    book.append([grant(1)])
    key = SigningKeys(book).show()
    keychain.texts.clear()
    report = verify_book(book)
    assert (report.verdict, report.size) == (Verdict.INTACT, 2)
    assert "re-anchor" in report.problems[0].text
    assert verify_book(book, key).verdict is Verdict.VERIFIED
    other = SigningKey.generate("hostapp/other").verifier
    assert verify_book(book, other).verdict is Verdict.TAMPERED
    book.close()


def test_a_locked_keyring_does_not_stop_the_check(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(tmp_path / "store", keychain)
    book.append(decisions(3), names=NAMES)
    keychain.locked = True
    report = verify_book(book)
    assert report.verdict is Verdict.INTACT
    assert "locked" in report.problems[0].text
    book.ledger.store.db.conn.execute("UPDATE sealed SET value = 'Bo Lo' WHERE value = 'Bo Li'")
    book.ledger.store.db.conn.commit()
    report = verify_book(book)
    assert (report.verdict, report.problems[0].seq) == (Verdict.TAMPERED, 2)
    book.close()


def test_an_empty_ledger_needs_no_keyring(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    keychain.locked = True
    book = open_book(tmp_path / "store", keychain)
    report = verify_book(book)
    assert (report.verdict, report.size) == (Verdict.INTACT, 0)
    assert "was not compared: The keyring is locked" in report.problems[0].text
    book.close()


def test_another_ledger_in_the_place_of_this_one_is_tampering(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    for name in ("a", "b"):
        book = open_book(tmp_path / name, keychain)
        book.append([grant(1)])
        book.close()
    (tmp_path / "b" / "ledger.db").replace(tmp_path / "a" / "ledger.db")
    book = open_book(tmp_path / "a", keychain)
    report = verify_book(book)
    assert (report.verdict, report.problems[0].seq) == (Verdict.TAMPERED, 0)
    assert "another ledger" in report.problems[0].text
    book.close()


def test_a_receipt_is_recognised(tmp_path: Path) -> None:
    book = open_book(tmp_path / "store")
    book.append([grant(1)])
    Receipts(book).write(meeting_id(1), tmp_path / "receipt")
    key = SigningKeys(book).show()
    assert verify_path(tmp_path / "receipt", None).verdict is Verdict.INTACT
    assert verify_path(tmp_path / "receipt", key).verdict is Verdict.VERIFIED
    with pytest.raises(UsageError, match="nothing that Hostapp can verify"):
        verify_path(tmp_path, None)
    book.close()


@pytest.mark.parametrize("name", ["host.vkey", "receipt.html", "entry-1.json"])
def test_nothing_is_waited_for(tmp_path: Path, name: str) -> None:
    book = open_book(tmp_path / "store")
    book.append(decisions(3), names=NAMES)
    out = Receipts(book).write(meeting_id(1), tmp_path / "receipt")
    book.close()
    (out / name).unlink(missing_ok=True)
    os.mkfifo(out / name)
    assert pinned_key(out, PinnedKeys(tmp_path / "pinned")) is None
    report = verify_path(out, None)
    assert (report.kind, report.verdict) == ("receipt", Verdict.TAMPERED)
    assert f"{name} is no file, but a pipe" in report.problems[0].text


def test_a_key_as_text_or_file(tmp_path: Path) -> None:
    key = SigningKey.generate("hostapp/log").verifier
    (tmp_path / "host.vkey").write_text(key.text + "\n")
    assert read_key(key.text) == read_key(str(tmp_path / "host.vkey")) == key
    for wrong in ("nothing", "a+b+c", str(tmp_path)):
        with pytest.raises(UsageError, match="neither a verifier key nor a file"):
            read_key(wrong)
