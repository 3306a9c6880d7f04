"""What a ledger holds beyond a backup of it."""

from pathlib import Path

import pytest

from hostapp.services.later_entries import LaterEntries, shared_entries, would_lose
from tests.support.backup_place import BackupPlace
from tests.support.ledgers import answer_no, grant, meeting_id, refusal


@pytest.fixture
def place(tmp_path: Path) -> BackupPlace:
    return BackupPlace(tmp_path)


def later_than_the_backup(place: BackupPlace, *, without: int | None = None) -> LaterEntries:
    """Return what the ledger holds beyond the backup, when one entry was taken out of it."""
    book, backup = place.book(), place.opened(place.file)
    head = backup.verify_unanchored()
    if without is not None:
        with book.ledger.store.unguarded():
            book.ledger.store.db.conn.execute("DELETE FROM ledger_entry WHERE seq = ?", [without])
    shared = shared_entries(backup.ledger.store, book.ledger.store)
    later = LaterEntries.of(book, head, shared)
    backup.close()
    book.close()
    return later


def test_nothing(place: BackupPlace) -> None:
    later = later_than_the_backup(place)
    assert (later.size, later.missing, later.decisions, later.kept) == (6, 0, (), ())


def test_every_no_is_kept(place: BackupPlace) -> None:
    place.write(refusal(4), grant(5), answer_no(1))
    later = later_than_the_backup(place)
    assert later.missing == 3
    assert [each.index for each in later.decisions] == [6, 7, 8]
    assert later.kept == (refusal(4), answer_no(1))
    told = would_lose(later, {meeting_id(4): "Weekly"})
    assert "lacks 3 later decisions (a refusal for «Weekly»" in told


@pytest.mark.parametrize("taken_out", [1, 4])
def test_what_both_hold_is_no_later_entry_though_one_is_gone(
    place: BackupPlace, taken_out: int
) -> None:
    place.write(refusal(4))
    later = later_than_the_backup(place, without=taken_out)
    assert later.kept == (refusal(4),)
