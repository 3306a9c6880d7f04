"""Copies for a bad day, and the way back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError, UsageError
from hostapp.domain.events import Answered, ConsentEvent, Refused, Revoked
from hostapp.domain.identifiers import PurposeId, Seal
from hostapp.domain.release_events import (
    Acknowledged,
    Recalled,
    Released,
    ReleaseEvent,
    ReleaseId,
)
from hostapp.keys.anchors import Anchors
from hostapp.services import backups as module
from hostapp.services import successor_log
from hostapp.services.backups import SUSPENDED, Backups
from hostapp.services.book import Book
from hostapp.services.book_state import Trust
from hostapp.services.signing_keys import SigningKeys
from hostapp.store.database import Database, open_database
from hostapp.store.ledger_tables import MIGRATIONS
from tests.support.ledgers import (
    NAMES,
    START,
    answer_no,
    grant,
    meeting_id,
    open_book,
    refusal,
)
from tests.support.memory_keychain import MemoryKeychain


class Place:
    """A store with two grants and a refusal, and a backup of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = folder / "store"
        self.file = folder / "backup.db"
        self.keychain = MemoryKeychain()
        self.backups = Backups(self.store, self.opened)
        self.write(grant(1), grant(2), refusal(3))
        assert self.backups.backup(self.file) == 6

    def opened(self, file: Path) -> Book:
        db = open_database(file, migrations=[MIGRATIONS], newest=1, synchronous="FULL")
        config = self.folder / "config"
        return Book(db, keychain=self.keychain, config=config, clock=lambda: START)

    def write(self, *events: ConsentEvent | ReleaseEvent) -> None:
        book = open_book(self.store, self.keychain)
        book.append(events, names=NAMES)
        book.close()

    def book(self) -> Book:
        return open_book(self.store, self.keychain)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def test_a_backup_is_never_written_over_another(place: Place) -> None:
    with pytest.raises(UnavailableError, match="exists already"):
        place.backups.backup(place.file)


def test_a_backup_of_a_tampered_ledger_is_none(place: Place) -> None:
    book = place.book()
    book.ledger.store.db.conn.execute("DROP TRIGGER ledger_entry_stays")
    book.close()
    with pytest.raises(TamperingError, match="does not verify"):
        place.backups.backup(place.folder / "second.db")
    assert not (place.folder / "second.db").exists()


def test_restoring_the_same_loses_nothing(place: Place) -> None:
    assert place.backups.restore(place.file).rolled_back == 0
    book = place.book()
    assert book.verify().size == 6
    book.append([grant(9)])
    book.close()


def test_a_damaged_ledger_is_set_aside(place: Place) -> None:
    (place.store / "ledger.db").write_bytes(b"no database" * 1000)
    assert place.backups.restore(place.file).anchored
    book = place.book()
    assert book.verify().size == 6
    book.close()
    assert list((place.store / "backups").glob("damaged-*/ledger.db"))


def test_a_damaged_ledger_is_not_lost_where_it_cannot_be_kept(place: Place) -> None:
    damaged = b"no database" * 1000
    (place.store / "ledger.db").write_bytes(damaged)
    (place.store / "backups").write_text("a file in the way")
    with pytest.raises(UnavailableError, match="cannot be kept"):
        place.backups.restore(place.file)
    assert (place.store / "ledger.db").read_bytes() == damaged


def test_a_deleted_ledger_comes_back(place: Place) -> None:
    (place.store / "ledger.db").unlink()
    assert place.backups.restore(place.file).entries == 6
    book = place.book()
    assert book.verify().size == 6
    book.close()


def test_a_backup_that_lacks_decisions_says_which(place: Place) -> None:
    place.write(refusal(4), grant(5))
    with pytest.raises(UsageError, match=r"2 later decisions \(a refusal .+, entry 6; a grant "):
        place.backups.restore(place.file)
    book = place.book()
    assert book.verify().size == 8
    book.close()


def test_an_accepted_rollback_keeps_every_no_and_suspends_grants(place: Place) -> None:
    place.write(refusal(4), grant(5), answer_no(1))
    result = place.backups.restore(place.file, accept_rollback=True)
    assert result.rolled_back == 3
    assert result.suspended == (meeting_id(1), meeting_id(2))
    book = place.book()
    events = [each.event for each in book.verify().events]
    assert events[:3] == [grant(1), grant(2), refusal(3)]
    assert [type(each) for each in events[3:]] == [Revoked, Revoked, Refused, Answered]
    assert events[-2:] == [refusal(4), answer_no(1)]
    assert {each.note for each in events if isinstance(each, Revoked)} == {SUSPENDED}
    book.append([grant(1)])
    book.close()
    assert list((place.store / "backups").glob("ledger-before-*.db"))


def decide_once(place: Place, after: Callable[[Book], None]) -> Callable[[Book], None]:
    """Return a step after which, the first time, another window decides."""
    waiting = [refusal(4)]

    def meanwhile(book: Book) -> None:
        after(book)
        if waiting:
            place.write(waiting.pop())

    return meanwhile


def test_a_decision_in_between_is_carried_over(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.write(grant(5))
    meanwhile = decide_once(place, successor_log.keep_old_log)
    monkeypatch.setattr(successor_log, "keep_old_log", meanwhile)
    assert place.backups.restore(place.file, accept_rollback=True).rolled_back == 2
    book = place.book()
    assert [each.event for each in book.verify().events][-1] == refusal(4)
    book.close()


def test_a_decision_in_between_is_never_copied_over(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "keep_old_log", decide_once(place, successor_log.keep_old_log))
    with pytest.raises(UsageError, match="a refusal"):
        place.backups.restore(place.file)
    book = place.book()
    assert [each.event for each in book.verify().events][-1] == refusal(4)
    book.close()


@pytest.mark.parametrize("seq", [4, 6])
def test_a_rollback_of_a_tampered_ledger_keeps_every_no_that_can_be_read(
    place: Place, seq: int
) -> None:
    place.write(refusal(4), grant(5), answer_no(1))
    book = place.book()
    db = book.ledger.store.db.conn
    db.execute("DROP TRIGGER ledger_entry_stays")
    db.execute(
        "UPDATE ledger_entry SET entry = replace(entry, 'meeting', 'm') WHERE seq = ?", [seq]
    )
    db.commit()
    book.close()

    place.backups.restore(place.file, accept_rollback=True)

    book = place.book()
    events = [each.event for each in book.verify().events]
    readable = [refusal(4), answer_no(1)] if seq < 6 else [answer_no(1)]
    assert events[5:] == readable
    book.close()


def test_a_rollback_of_a_ledger_without_a_readable_checkpoint(place: Place) -> None:
    place.write(refusal(4))
    book = place.book()
    book.ledger.store.db.conn.execute("UPDATE checkpoint SET note = ''")
    book.ledger.store.db.conn.commit()
    book.close()

    place.backups.restore(place.file, accept_rollback=True)

    book = place.book()
    assert refusal(4) in [each.event for each in book.verify().events]
    book.close()


def released(number: int, items: str | None = "item") -> Released:
    return Released(
        at=START,
        release=ReleaseId(f"{number:016x}"),
        purpose=PurposeId("speech-recognition"),
        recipient="Example Labs",
        items=items,
        files="0" * 64,
    )


def recalled(number: int) -> Recalled:
    return Recalled(at=START, release=ReleaseId(f"{number:016x}"), items="item\n")


def acknowledged(number: int) -> Acknowledged:
    return Acknowledged(at=START, release=ReleaseId(f"{number:016x}"), note="Removed.")


def test_an_accepted_rollback_keeps_all_about_releases(place: Place) -> None:
    place.write(released(1))
    place.backups.backup(place.folder / "second.db")
    first = place.book()
    log = first.ledger.stored_log()
    first.close()
    place.write(released(2), refusal(4), recalled(1), grant(5), acknowledged(1))

    place.backups.restore(place.folder / "second.db", accept_rollback=True)

    book = place.book()
    ledger = book.verify()
    assert ledger.earlier_logs == (log,)
    assert [each.event for each in book.releases()] == [
        released(1),
        released(2),
        recalled(1),
        acknowledged(1),
    ]
    assert refusal(4) in [each.event for each in ledger.events]
    assert grant(5) not in [each.event for each in ledger.events]
    book.close()


def test_a_rollback_of_releases_alone_is_one(place: Place) -> None:
    place.write(released(2))
    with pytest.raises(UsageError, match="lacks later entries about releases"):
        place.backups.restore(place.file)
    place.backups.restore(place.file, accept_rollback=True)
    place.write(recalled(2))
    place.backups.backup(place.folder / "second.db")
    book = place.book()
    erased = {Seal(seal.hex()) for chunk in book.ledger.store.sealed() for seal, *_ in chunk}
    book.ledger.store.erase(erased)
    book.ledger.store.db.conn.commit()
    SigningKeys(book).rotate_lost()
    carried = book.releases()[0].event
    assert isinstance(carried, Released)
    assert carried == replace(released(2, None), recipient=carried.recipient)
    assert len(book.verify().earlier_logs) == 2
    book.close()


class Killed(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("step", ["keep_signing_key", "keep_successor", "append_signed", "replace"])
def test_a_rollback_that_is_killed_leaves_the_old_or_the_new(
    place: Place, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    place.write(released(2), refusal(4), grant(5))

    def kill(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        owner: object = Anchors if hasattr(Anchors, step) else successor_log
        owner = MemoryKeychain if hasattr(MemoryKeychain, step) else owner
        patched.setattr(owner, step, kill)
        with pytest.raises(Killed):
            place.backups.restore(place.file, accept_rollback=True)

    book = place.book()
    events = [each.event for each in book.verify().events]
    assert refusal(4) in events
    assert (grant(5) in events) is (step != "replace")
    assert released(2) in [each.event for each in book.releases()]
    book.append([recalled(2)])
    book.close()
    if step != "replace":
        place.backups.restore(place.file, accept_rollback=True)
        book = place.book()
        assert grant(5) not in [each.event for each in book.verify().events]
        book.close()


def test_the_ledger_of_a_stranger_never_takes_the_place_of_ones_own(place: Place) -> None:
    (place.folder / "other").mkdir()
    stranger = Place(place.folder / "other")

    with pytest.raises(UsageError, match="neither remembers nor has the key of"):
        place.backups.restore(stranger.file, accept_rollback=True)

    book = place.book()
    assert book.verify().size == 6
    book.close()


def test_an_own_ledger_that_is_no_longer_remembered_is_a_rollback(place: Place) -> None:
    for name in [each for each in place.keychain.texts if each.startswith(("anchor/", "store/"))]:
        del place.keychain.texts[name]

    with pytest.raises(UsageError, match="older than the ledger"):
        place.backups.restore(place.file)


def test_a_new_computer_asks_for_an_anchor(place: Place) -> None:
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
        (lambda _: b"text", UnavailableError, "not a Hostapp database"),
    ],
)
def test_a_backup_that_does_not_hold_is_refused(
    place: Place, change: Callable[[bytes], bytes], error: type[Exception], sentence: str
) -> None:
    place.file.write_bytes(change(place.file.read_bytes()))
    with pytest.raises(error, match=sentence):
        place.backups.restore(place.file, accept_rollback=True)
    assert [each.name for each in place.store.iterdir() if each.name.startswith(".")] == []
    book = place.book()
    assert book.verify().size == 6
    book.close()


def test_no_file_and_no_decisions(place: Place) -> None:
    with pytest.raises(UsageError, match="no backup at"):
        place.backups.restore(place.folder / "nothing.db")
    empty = place.opened(place.folder / "empty.db")
    empty.close()
    with pytest.raises(UsageError, match="holds no decisions"):
        place.backups.restore(place.folder / "empty.db")


def test_automatic_backups_rotate(place: Place) -> None:
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
    place = Place(tmp_path)
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
