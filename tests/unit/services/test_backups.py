"""Copies for a bad day, and the way back."""

import re
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from hostapp.domain.errors import TamperingError, UnavailableError, UsageError
from hostapp.services.backups import Backups
from hostapp.services.book import Book
from hostapp.services.book_state import Trust
from hostapp.services.signing_keys import SigningKeys
from hostapp.store.database import Database
from hostapp.store.opening import open_ledger
from tests.support.backup_place import BackupPlace
from tests.support.ledgers import START, grant, open_book
from tests.support.memory_keychain import MemoryKeychain


class Killed(BaseException):
    """The process ends here."""


@pytest.fixture
def place(tmp_path: Path) -> BackupPlace:
    return BackupPlace(tmp_path)


def test_a_backup_is_never_written_over_another(place: BackupPlace) -> None:
    with pytest.raises(UnavailableError, match="exists already"):
        place.backups.backup(place.file)


def test_a_backup_of_a_tampered_ledger_is_none(place: BackupPlace) -> None:
    book = place.book()
    book.ledger.store.db.conn.execute("DROP TRIGGER ledger_entry_stays")
    book.close()
    with pytest.raises(TamperingError, match="does not verify"):
        place.backups.backup(place.folder / "second.db")
    assert not (place.folder / "second.db").exists()


def test_restoring_the_same_loses_nothing(place: BackupPlace) -> None:
    assert place.backups.restore(place.file).rolled_back == 0
    book = place.book()
    assert book.verify().size == 6
    book.append([grant(9)])
    book.close()


def test_a_ledger_that_nobody_can_write_to_is_copied(place: BackupPlace, tmp_path: Path) -> None:
    def refuse_the_present(file: Path) -> Book:
        if file == place.store / "ledger.db":
            raise UnavailableError("It can only be read.")
        return place.opened(file)

    def read(file: Path) -> Book:
        return place.book_of(open_ledger(file, read_only=True))

    backups = Backups(place.store, refuse_the_present, open_to_read=read)
    assert backups.backup(tmp_path / "copy.db") == 6
    with pytest.raises(UnavailableError, match="only be read"):
        Backups(place.store, refuse_the_present).backup(tmp_path / "another.db")


def test_a_damaged_ledger_is_set_aside(place: BackupPlace) -> None:
    (place.store / "ledger.db").write_bytes(b"no database" * 1000)
    assert place.backups.restore(place.file).anchored
    book = place.book()
    assert book.verify().size == 6
    book.close()
    assert list((place.store / "backups").glob("damaged-*/ledger.db"))


def test_a_damaged_ledger_is_not_lost_where_it_cannot_be_kept(place: BackupPlace) -> None:
    damaged = b"no database" * 1000
    (place.store / "ledger.db").write_bytes(damaged)
    (place.store / "backups").write_text("a file in the way")
    with pytest.raises(UnavailableError, match="cannot be kept"):
        place.backups.restore(place.file)
    assert (place.store / "ledger.db").read_bytes() == damaged


def test_a_deleted_ledger_comes_back(place: BackupPlace) -> None:
    (place.store / "ledger.db").unlink()
    assert place.backups.restore(place.file).entries == 6
    book = place.book()
    assert book.verify().size == 6
    book.close()


def test_the_ledger_of_a_stranger_never_takes_the_place_of_ones_own(place: BackupPlace) -> None:
    (place.folder / "other").mkdir()
    stranger = BackupPlace(place.folder / "other")

    with pytest.raises(UsageError, match="neither remembers nor has the key of"):
        place.backups.restore(stranger.file, accept_rollback=True)

    book = place.book()
    assert book.verify().size == 6
    book.close()


def test_a_new_computer_asks_for_an_anchor(place: BackupPlace) -> None:
    sheet = SigningKeys(place.opened(place.file)).recovery()
    place.keychain = MemoryKeychain()
    new = place.folder / "new"
    result = Backups(new, place.opened).restore(place.file)
    assert not result.anchored
    book = open_book(new, place.keychain)
    assert book.open().trust is Trust.NO_ANCHOR
    SigningKeys(book).recover(sheet.words)
    SigningKeys(book).re_anchor("A new computer.")
    assert book.verify().size == 7
    book.close()


def change_byte(data: bytes) -> bytes:
    place = data.index(b'"meeting":"') + 15
    return data[:place] + (b"7" if data[place : place + 1] != b"7" else b"8") + data[place + 1 :]


@pytest.mark.parametrize(
    ("change", "error", "sentence"),
    [
        (change_byte, TamperingError, "The backup does not verify"),
        (lambda _: b"text", UnavailableError, "is no backup"),
    ],
)
def test_a_backup_that_does_not_hold_is_refused(
    place: BackupPlace, change: Callable[[bytes], bytes], error: type[Exception], sentence: str
) -> None:
    place.file.write_bytes(change(place.file.read_bytes()))
    with pytest.raises(error, match=sentence):
        place.backups.restore(place.file, accept_rollback=True)
    assert [each.name for each in place.store.iterdir() if each.name.startswith(".")] == []
    book = place.book()
    assert book.verify().size == 6
    book.close()


def test_an_error_names_the_file_that_the_host_gave(place: BackupPlace) -> None:
    program = place.file.with_name("ls")
    program.write_bytes(b"\x7fELF" * 5000)
    with pytest.raises(UnavailableError, match=f"^{re.escape(str(program))} is no backup"):
        place.backups.restore(program)
    program.write_bytes(place.file.read_bytes()[:4096])
    with pytest.raises(UnavailableError, match=f"^{re.escape(str(program))} "):
        place.backups.restore(program)


def test_a_database_of_another_kind_is_no_backup(place: BackupPlace) -> None:
    library = place.file.with_name("library.db")
    with closing(sqlite3.connect(library)) as conn:
        conn.execute("CREATE TABLE folder (number INTEGER)")

    with pytest.raises(UnavailableError, match=f"^{re.escape(str(library))} is no backup"):
        place.backups.restore(library)


def test_no_file_and_no_decisions(place: BackupPlace) -> None:
    with pytest.raises(UsageError, match="no backup at"):
        place.backups.restore(place.folder / "nothing.db")
    empty = place.opened(place.folder / "empty.db")
    empty.close()
    with pytest.raises(UsageError, match="holds no decisions"):
        place.backups.restore(place.folder / "empty.db")


def test_automatic_backups_rotate(place: BackupPlace) -> None:
    first = place.backups.rotate(START)
    assert first is not None
    assert place.backups.rotate(START) is None
    for day in range(1, 10):
        place.backups.rotate(START + timedelta(days=day))
    kept = sorted(each.name for each in (place.store / "backups").iterdir())
    assert kept == [f"ledger-202611{day}.db" for day in range(21, 28)]


def test_no_automatic_backup_of_nothing(tmp_path: Path) -> None:
    assert Backups(tmp_path / "none", lambda _: pytest.fail("opened")).rotate(START) is None


def test_what_was_erased_is_erased_before_anything_is_put_back(tmp_path: Path) -> None:
    place = BackupPlace(tmp_path)
    seen: list[bool] = []

    def erase_all(db: Database) -> None:
        in_use = Path(db.execute("PRAGMA database_list").fetchone()[2])
        seen.append(in_use == place.backups.ledger_path)
        if seen[-1]:
            raise Killed

    backups = Backups(place.store, place.opened, erase_again=erase_all)
    with pytest.raises(Killed):
        backups.restore(place.file)
    assert seen == [False, True]
