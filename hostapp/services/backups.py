"""Copies of the ledger for a bad day: on request, by themselves, and the way back."""

import os
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from hostapp.domain.errors import TamperingError, UnavailableError, UsageError
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.services.book import Book
from hostapp.services.decoded import DecodedEvents
from hostapp.services.later_entries import LaterEntries, shared_entries, would_lose
from hostapp.services.ledger_check import check_ledger
from hostapp.services.ledger_head import Head, check_anchor
from hostapp.services.open_ledger import OpenLedger
from hostapp.services.successor_log import (
    again_if_grown,
    insist_on_size,
    keep_old_log,
    start_successor,
)
from hostapp.services.suspending import suspensions
from hostapp.store.backup_file import attached, copy_database, lacks_table, take_over_tables
from hostapp.store.database import Database, reading, writing
from hostapp.store.salvage import is_sound, salvage

ROTATING: Final = 7
"""Automatic copies kept, one a day."""

SUSPENDED: Final = "Suspended when an older backup was restored: grant again to confirm."

STRANGE: Final = (
    "The backup holds a ledger that this computer neither remembers nor has the key of, so it"
    " cannot take the place of this one: restore it into an empty folder with --store."
)

_DATABASE: Final = b"SQLite format 3\0"
_LEDGER_TABLES: Final = frozenset({"ledger_entry", "sealed", "checkpoint", "tree"})
_KEPT_TABLES: Final = frozenset({"forgotten"})
"""What a restore leaves as it is: who was forgotten since the backup stays forgotten."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did."""

    entries: int
    rolled_back: int = 0
    """Decisions that the backup did not hold and that are gone, but for every no."""
    suspended: tuple[MeetingId, ...] = ()
    """Meetings whose grants have to be confirmed."""
    anchored: bool = True
    """Whether this computer knows the ledger; else `hostapp key re-anchor` has to follow."""


class RollbackError(UsageError):
    """A backup lacks decisions, and nobody accepted that."""

    def __init__(self, later: LaterEntries, titles: Mapping[MeetingId, str]) -> None:
        super().__init__(
            "{0}: with --accept-rollback every no among them is kept, and all grants have to be"
            " confirmed again.",
            would_lose(later, titles),
        )
        self.later = later
        """What it lacks."""
        self.titles = titles
        """Those of the meetings that the host knows."""


class Backups:
    """Backup and restore of one store. `open_book` opens a database file of ours."""

    def __init__(
        self,
        folder: Path,
        open_book: Callable[[Path], Book],
        *,
        open_to_read: Callable[[Path], Book] | None = None,
        erase_again: Callable[[Database], None] = lambda _: None,
        titles: Callable[[Database], Mapping[MeetingId, str]] = lambda _: {},
    ) -> None:
        """`open_to_read` opens a ledger that the disk does not let anybody change.

        `erase_again` takes names out of a restored ledger that were erased since.

        `titles` tells which meetings the host knows, from a database file of ours.
        """
        self._erase_again = erase_again
        self._titles = titles
        self._folder = folder
        self._open_book = open_book
        self._open_to_read = open_to_read or open_book

    @property
    def ledger_path(self) -> Path:
        """Where the ledger lies."""
        return self._folder / "ledger.db"

    def backup(self, file: Path) -> int:
        """Write the ledger to one file, verify that, and return its number of entries.

        It may lie on a disk that is full or only lets itself be read.
        """
        book = self._opened_to_copy()
        try:
            copy_database(book.ledger.store.db, file)
        finally:
            book.close()
        try:
            head = self._checked(file)
        except (TamperingError, UnavailableError):
            file.unlink(missing_ok=True)
            raise
        return 0 if head is None else head.size

    def _opened_to_copy(self) -> Book:
        try:
            return self._open_book(self.ledger_path)
        except UnavailableError:
            book = self._open_to_read(self.ledger_path)
            book.ledger.store.insist_on_whole()
            return book

    def rotate(self, at: datetime) -> Path | None:
        """Keep today's copy beside the store, and the newest few; None if there is one."""
        folder = self._folder / "backups"
        target = folder / f"ledger-{at:%Y%m%d}.db"
        if target.exists() or not self.ledger_path.exists():
            return None
        self.backup(target)
        for old in sorted(folder.glob("ledger-[0-9]*.db"))[:-ROTATING]:
            old.unlink(missing_ok=True)
        return target

    def restore(self, file: Path, *, accept_rollback: bool = False) -> Restored:
        """Put a backup back, keeping what it replaces.

        A backup that lacks decisions is a UsageError naming them, unless `accept_rollback`:
        then a new log begins, with every no that can still be read and all grants suspended.
        Raises TamperingError if the backup does not verify.
        """
        if not file.is_file():
            raise UsageError("There is no backup at {0}.", file)
        copy = self._folder / f".restore-{secrets.token_hex(4)}.db"
        try:
            self._copy_of(file, copy)
            _insist_on_database(file, copy)
            with _naming(file, copy):
                head = self._checked(copy)
            if head is None:
                raise UsageError("{0} holds no decisions.", file)
            with self._readable() as present:
                book = self._open_book(present)
                try:
                    restored = again_if_grown(
                        lambda: self._restore(book, copy, head, accept_rollback=accept_rollback)
                    )
                    self._erase_again(book.ledger.store.db)
                finally:
                    book.close()
            return restored
        finally:
            _delete(copy)

    def _restore(self, book: Book, copy: Path, head: Head, *, accept_rollback: bool) -> Restored:
        size = book.ledger.store.size()
        backup = self._open_book(copy)
        try:
            self._erase_again(backup.ledger.store.db)  # before anybody could be stopped with it
            names = backup.names()
            kept = backup.ledger.decoded
            anchored, covered = _compare(backup.ledger, book.ledger, head)
            shared = (
                frozenset() if covered else shared_entries(backup.ledger.store, book.ledger.store)
            )
        finally:
            backup.close()
        if not (anchored or covered or book.keychain.signing_key(head.keys.current)):
            raise UsageError(STRANGE)
        if covered:
            keep_old_log(book)
            _take_over(book, copy, size)
            if anchored:
                book.ledger.anchors.keep_store(self._folder, head.keys.log)
            return Restored(head.size, anchored=anchored)
        later = LaterEntries.of(book, head, shared)
        if not accept_rollback:
            raise RollbackError(later, self._titles(book.ledger.store.db))
        return _roll_back(book, copy, kept, {**names, **later.names}, later)

    def _checked(self, file: Path) -> Head | None:
        """Check a ledger file against itself."""
        book = self._open_book(file)
        try:
            with reading(book.ledger.store.db):
                check = check_ledger(book.ledger.store)
        finally:
            book.close()
        if check.problems:
            first = check.problems[0]
            raise TamperingError("The backup does not verify: {0}", first.text, seq=first.seq)
        return check.head

    def _copy_of(self, file: Path, copy: Path) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(file.read_bytes())
        except OSError as error:
            raise UnavailableError("{0} cannot be copied: {1}.", file, error.strerror) from error

    @contextmanager
    def _readable(self) -> Iterator[Path]:
        """Give the present ledger; of a damaged one a copy of what can still be read.

        After the block such a copy takes the place of the damaged ledger, which is kept.
        """
        if self._is_sound():
            yield self.ledger_path
            return
        copy = self._folder / f".salvaged-{secrets.token_hex(4)}.db"
        kept = self._folder / "backups" / f"damaged-{secrets.token_hex(4)}"
        with _keeping(kept):
            kept.mkdir(parents=True)
        try:
            self._salvage(copy)
            yield copy
            with _keeping(kept):
                for part in ("ledger.db", "ledger.db-wal", "ledger.db-shm"):
                    if (self._folder / part).exists():
                        os.replace(self._folder / part, kept / part)
                os.replace(copy, self.ledger_path)
        finally:
            _delete(copy)
            with suppress(OSError):
                kept.rmdir()  # which is only done while it is empty

    def _is_sound(self) -> bool:
        if not self.ledger_path.exists():
            return True
        try:
            book = self._open_book(self.ledger_path)
        except UnavailableError:
            return False
        try:
            return is_sound(book.ledger.store.db, _LEDGER_TABLES)
        finally:
            book.close()

    def _salvage(self, copy: Path) -> None:
        book = self._open_book(copy)
        store, db = book.ledger.store, book.ledger.store.db
        try:
            with writing(db), store.unguarded():
                salvage(db, self.ledger_path)
        finally:
            book.close()


@contextmanager
def _keeping(kept: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UnavailableError(
            "The damaged ledger cannot be kept in {0}: {1}.", kept, error.strerror
        ) from error


def _delete(database: Path) -> None:
    for part in ("", "-wal", "-shm", "-journal"):
        database.with_name(database.name + part).unlink(missing_ok=True)


def _insist_on_database(file: Path, copy: Path) -> None:
    """Refuse a file of another kind; an empty one is a database without tables."""
    with copy.open("rb") as stream:
        start = stream.read(len(_DATABASE))
    if start not in (b"", _DATABASE) or lacks_table(copy, "ledger_entry"):
        raise UnavailableError(
            "{0} is no backup, or a damaged one: give the file that `hostapp backup` wrote.", file
        )


@contextmanager
def _naming(file: Path, copy: Path) -> Iterator[None]:
    """Name the host's own file where an error names our copy of it."""
    try:
        yield
    except UnavailableError as error:
        values = (file if each == copy else each for each in error.values)
        raise UnavailableError(error.template, *values) from error


def _compare(backup: OpenLedger, current: OpenLedger, head: Head) -> tuple[bool, bool]:
    """Say whether this computer remembers the backup's log, and whether nothing is lost."""
    anchor = current.anchors.of_log(head.keys.log)
    expected = current.anchors.log_of_store(current.folder)
    if anchor is None:
        return False, expected is None and current.store.size() == 0
    if expected is not None and expected != head.keys.log:
        return True, False
    if anchor.checkpoint.size > head.size or current.store.size() > head.size:
        return True, False
    with reading(backup.store.db):
        check_anchor(backup.store, head, anchor)
    return True, True


def _take_over(book: Book, copy: Path, size: int) -> None:
    store, db = book.ledger.store, book.ledger.store.db
    with attached(db, copy), writing(db), store.unguarded():
        insist_on_size(store, size)
        take_over_tables(db, but=_KEPT_TABLES)


def _roll_back(
    book: Book,
    copy: Path,
    kept: DecodedEvents,
    names: Mapping[PersonId, str | None],
    later: LaterEntries,
) -> Restored:
    suspended = suspensions([each.event for each in kept.events], book.clock(), SUSPENDED)
    logs = dict.fromkeys([*kept.earlier_logs, kept.log, later.log])
    db = book.ledger.store.db
    with attached(db, copy):
        start_successor(
            book,
            [*kept.everything(), *suspended, *later.kept],
            names=names,
            size=later.size,
            earlier=[each for each in logs if each is not None],
            reason="An older backup was restored.",
            prepare=lambda: take_over_tables(db, but=_LEDGER_TABLES | _KEPT_TABLES),
        )
    meetings = tuple(each.meeting for each in suspended)
    return Restored(book.ledger.store.size(), len(later.decisions), meetings)
