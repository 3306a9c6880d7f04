"""A store that is not sound is never shown, asked or decided on without a word."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from hostapp.store.lean_sqlite import sqlite3
from tests.support.command_line import Ran
from tests.support.processes import Terminal
from tests.support.recorded import record_zoom


@pytest.fixture
def hostapp(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


@pytest.fixture
def meeting(hostapp: Terminal, tmp_path: Path) -> Path:
    """Grant one of two meetings, and decide a little more after it."""
    folder = record_zoom(tmp_path / "rec", "Weekly", ("Ana Ortiz",))
    other = record_zoom(tmp_path / "rec", "Monthly")
    assert hostapp("scan", tmp_path / "rec").code == 0
    assert hostapp("grant", folder).code == 0
    assert hostapp("refuse", other).code == 0
    return folder


def ledger(hostapp: Terminal) -> Path:
    return hostapp.folder / "store" / "ledger.db"


def entries(hostapp: Terminal) -> int:
    with closing(sqlite3.connect(ledger(hostapp))) as db:
        return int(db.execute("SELECT count(*) FROM ledger_entry").fetchone()[0])


def edit_an_old_entry(hostapp: Terminal) -> None:
    """Widen a grant and put the guard back, as somebody with the file could."""
    with closing(sqlite3.connect(ledger(hostapp))) as db, db:
        (guard,) = db.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'ledger_entry_stays'"
        ).fetchone()
        db.execute("DROP TRIGGER ledger_entry_stays")
        changed = db.execute(
            "UPDATE ledger_entry SET entry = replace(entry, 'everyone', 'named')"
            ' WHERE entry LIKE \'%"type":"grant"%\''
        )
        assert changed.rowcount == 1
        db.execute(guard)


def put_another_in_its_place(hostapp: Terminal, folder: Path) -> None:
    folder.mkdir()
    other = Terminal(folder)
    place = record_zoom(folder / "rec", "Other")
    other("scan", folder / "rec")
    assert other("refuse", place).code == 0
    for part in (hostapp.folder / "store").glob("ledger.db*"):
        part.unlink()
    shutil.copy(ledger(other), ledger(hostapp))


def forget(hostapp: Terminal) -> None:
    for file in (hostapp.folder / "config").rglob("anchor-*"):
        file.unlink()


def warning(ran: Ran) -> tuple[str, str]:
    error = json.loads(ran.err)["error"]
    return error["kind"], error["message"]


def test_an_old_entry_that_was_edited(hostapp: Terminal, meeting: Path) -> None:
    before = entries(hostapp)
    edit_an_old_entry(hostapp)
    for words in (("list",), ("show", meeting), ("history", meeting)):
        ran = hostapp(*words)
        assert ran.code == 4
        assert ran.out
        assert ran.err.strip().count("\n") == 0
        assert "was changed after it was signed" in ran.err
        assert "not verified" in ran.out
        assert "granted" not in ran.out
        ran = hostapp(*words, "--json")
        assert ran.code == 4
        assert ran.document
        assert warning(ran)[0] == "tampering"
    for verb in ("grant", "refuse", "revoke", "reopen"):
        ran = hostapp(verb, meeting, "--json")
        assert ran.code == 4
        assert "Nothing is written" in warning(ran)[1]
    assert hostapp("check", meeting, "--purpose", "speech-recognition").code == 4
    assert hostapp("show", "nonsense").code == 4
    assert entries(hostapp) == before
    assert hostapp("verify").code == 4


def test_another_ledger_in_the_place_of_the_own(
    hostapp: Terminal, meeting: Path, tmp_path: Path
) -> None:
    put_another_in_its_place(hostapp, tmp_path / "other")
    before = entries(hostapp)
    listed = hostapp("list", "--json")
    assert listed.code == 4
    assert "another ledger" in warning(listed)[1]
    for words in (
        ("grant", meeting),
        ("refuse", meeting),
        ("check", meeting, "--purpose", "speech-recognition"),
        ("receipt", meeting, "--out", tmp_path / "receipt"),
        ("verify",),
    ):
        assert hostapp(*words).code == 4
    assert entries(hostapp) == before


def test_a_ledger_that_is_gone(hostapp: Terminal, meeting: Path) -> None:
    for part in (hostapp.folder / "store").glob("ledger.db*"):
        part.unlink()
    for words in (("list",), ("show", meeting), ("grant", meeting), ("verify",)):
        ran = hostapp(*words)
        assert ran.code == 4
        assert "is gone" in ran.err + ran.out


def test_a_ledger_that_is_not_known_here(hostapp: Terminal, meeting: Path) -> None:
    forget(hostapp)
    listed = hostapp("list", "--json")
    assert listed.code == 0
    assert listed.document
    assert {each["status"] for each in listed.document} == {"not verified"}
    assert warning(listed) == (
        "unavailable",
        "This computer does not remember this ledger: if it is yours, run `hostapp key re-anchor`.",
    )
    assert hostapp("grant", meeting).code == 1
    assert hostapp("check", meeting, "--purpose", "speech-recognition").code == 1
    mended = hostapp("key", "re-anchor", "--reason", "A new computer.", "--json")
    assert (mended.code, mended.err) == (0, "")
    ran = hostapp("list")
    assert (ran.code, ran.err) == (0, "")


def test_a_ledger_whose_key_and_memory_are_gone(hostapp: Terminal, meeting: Path) -> None:
    shutil.rmtree(hostapp.folder / "config")
    ran = hostapp("key", "rotate", "--lost", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert len(ran.document["suspended"]) == 1
    assert hostapp("grant", meeting).code == 0
    assert hostapp("verify").code == 0


def test_a_memory_that_is_damaged(hostapp: Terminal, meeting: Path) -> None:
    for file in (hostapp.folder / "config").rglob("anchor-*.txt"):
        file.write_bytes(b"\xff{")
    refused = hostapp("grant", meeting, "--json")
    assert refused.code == 4
    assert "hostapp key re-anchor" in warning(refused)[1]
    mended = hostapp("key", "re-anchor", "--reason", "The disk was damaged.")
    assert (mended.code, mended.err) == (0, "")
    assert hostapp("grant", meeting).code == 0


def test_a_new_store_needs_no_keyring(tmp_path: Path) -> None:
    nothing = {
        "HOSTAPP_KEY_PASSPHRASE": "",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    hostapp = Terminal(tmp_path, changes=nothing)
    folder = record_zoom(tmp_path / "rec", "Weekly")
    for words in (("scan", tmp_path / "rec"), ("list",), ("show", folder)):
        ran = hostapp(*words)
        assert (ran.code, ran.err) == (0, "")
    verified = hostapp("verify")
    assert verified.code == 0
    assert verified.out.startswith("Nothing was decided yet: there is nothing to verify.")
    ran = hostapp("grant", folder, "--json")
    assert ran.code == 1
    assert "keyring" in warning(ran)[1]
