"""A backup that lacks later decisions: every no stays, and grants wait."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from hostapp.domain.errors import UsageError
from hostapp.domain.events import Answered, Refused, Revoked
from hostapp.domain.identifiers import PurposeId, Seal
from hostapp.domain.release_events import Acknowledged, Recalled, Released, ReleaseId
from hostapp.keys.anchors import Anchors
from hostapp.services import backups as module
from hostapp.services import successor_log
from hostapp.services.backups import SUSPENDED, Backups
from hostapp.services.book import Book
from hostapp.services.signing_keys import SigningKeys
from hostapp.store.backup_file import copy_database
from tests.support.backup_place import BackupPlace
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


@pytest.fixture
def place(tmp_path: Path) -> BackupPlace:
    return BackupPlace(tmp_path)


def test_a_backup_that_lacks_decisions_says_which(place: BackupPlace) -> None:
    place.write(refusal(4), grant(5))
    with pytest.raises(UsageError, match=r"2 later decisions \(a refusal .+, entry 6; a grant "):
        place.backups.restore(place.file)
    book = place.book()
    assert book.verify().size == 8
    book.close()


def test_an_accepted_rollback_keeps_every_no_and_suspends_grants(place: BackupPlace) -> None:
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


def decide_once(place: BackupPlace, after: Callable[[Book], None]) -> Callable[[Book], None]:
    """Return a step after which, the first time, another window decides."""
    waiting = [refusal(4)]

    def meanwhile(book: Book) -> None:
        after(book)
        if waiting:
            place.write(waiting.pop())

    return meanwhile


def test_a_decision_in_between_is_carried_over(
    place: BackupPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.write(grant(5))
    meanwhile = decide_once(place, successor_log.keep_old_log)
    monkeypatch.setattr(successor_log, "keep_old_log", meanwhile)
    assert place.backups.restore(place.file, accept_rollback=True).rolled_back == 2
    book = place.book()
    assert [each.event for each in book.verify().events][-1] == refusal(4)
    book.close()


def test_a_decision_in_between_is_never_copied_over(
    place: BackupPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "keep_old_log", decide_once(place, successor_log.keep_old_log))
    with pytest.raises(UsageError, match="a refusal"):
        place.backups.restore(place.file)
    book = place.book()
    assert [each.event for each in book.verify().events][-1] == refusal(4)
    book.close()


@pytest.mark.parametrize("seq", [4, 6])
def test_a_rollback_of_a_tampered_ledger_keeps_every_no_that_can_be_read(
    place: BackupPlace, seq: int
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


def test_a_rollback_of_a_ledger_without_a_readable_checkpoint(place: BackupPlace) -> None:
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


def test_an_accepted_rollback_keeps_all_about_releases(place: BackupPlace) -> None:
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


def test_a_rollback_of_releases_alone_is_one(place: BackupPlace) -> None:
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
    place: BackupPlace, monkeypatch: pytest.MonkeyPatch, step: str
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


def test_an_own_ledger_that_is_no_longer_remembered_is_a_rollback(place: BackupPlace) -> None:
    for name in [each for each in place.keychain.texts if each.startswith(("anchor/", "store/"))]:
        del place.keychain.texts[name]

    with pytest.raises(UsageError, match="older than the ledger"):
        place.backups.restore(place.file)


def test_a_no_in_a_copy_that_went_another_way_is_kept(place: BackupPlace, tmp_path: Path) -> None:
    """Two computers went on from one ledger; the backup is of the other one."""
    other, elsewhere = tmp_path / "other", MemoryKeychain()
    elsewhere.keys, elsewhere.texts = dict(place.keychain.keys), dict(place.keychain.texts)
    store = place.book().ledger.store
    copy_database(store.db, other / "ledger.db")
    store.db.close()
    place.write(answer_no(1), grant(4), refusal(5))
    book = open_book(other, elsewhere)
    SigningKeys(book).re_anchor("It is on two computers.")
    book.append([grant(6)], names=NAMES)
    book.close()
    place.file.unlink()
    shutil.copyfile(other / "ledger.db", place.file)
    with pytest.raises(UsageError, match=r"3 later decisions \(an answer .+, entry 6; a grant "):
        place.backups.restore(place.file)
    place.backups.restore(place.file, accept_rollback=True)
    book = place.book()
    events = [each.event for each in book.verify().events]
    book.close()
    assert answer_no(1) in events
    assert refusal(5) in events
    assert grant(4) not in events
    assert [events.count(each) for each in (grant(1), grant(2), refusal(3), grant(6))] == [1] * 4


def test_what_is_gone_altogether_is_counted(place: BackupPlace) -> None:
    place.write(refusal(4), grant(5))
    for part in place.store.glob("ledger.db*"):
        part.unlink()
    with pytest.raises(UsageError, match="lacks 2 later entries that can no longer be read"):
        place.backups.restore(place.file)


def test_meetings_are_told_by_the_titles_that_the_host_knows(place: BackupPlace) -> None:
    place.write(refusal(4))
    backups = Backups(place.store, place.opened, titles=lambda _: {meeting_id(4): "Weekly"})
    with pytest.raises(UsageError, match="a refusal for «Weekly» "):
        backups.restore(place.file)


def test_a_page_of_the_present_ledger_that_is_damaged(place: BackupPlace, tmp_path: Path) -> None:
    place.write(*(refusal(each) for each in range(4, 60)), grant(60))
    sound, texts = (place.store / "ledger.db").read_bytes(), dict(place.keychain.texts)
    pages = range(4096, len(sound), 4096)
    kept = set[int]()
    for page in pages:
        for part in place.store.glob("ledger.db*"):
            part.unlink()
        damaged = sound[:page] + b"\xff" * 16 + sound[page + 16 :]
        (place.store / "ledger.db").write_bytes(damaged)
        place.keychain.texts = dict(texts)
        with pytest.raises(UsageError, match="accept-rollback"):
            place.backups.restore(place.file)
        assert (place.store / "ledger.db").read_bytes() == damaged
        place.backups.restore(place.file, accept_rollback=True)
        book = place.book()
        events = [each.event for each in book.verify().events]
        kept.add(sum(isinstance(each, Refused) for each in events))
        book.close()
    asides = list((place.store / "backups").glob("damaged-*"))
    assert len(asides) in range(1, len(pages) + 1)
    assert all((each / "ledger.db").exists() for each in asides)
    assert not list(place.store.glob(".salvaged-*"))
    assert max(kept) == 57
    assert len(kept) > 2, "of the ledger's own pages, what lies before and behind the damage"
