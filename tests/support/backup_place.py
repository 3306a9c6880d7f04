"""A store with decisions, and a backup of it."""

from pathlib import Path

from hostapp.domain.events import ConsentEvent
from hostapp.domain.release_events import ReleaseEvent
from hostapp.services.backups import Backups
from hostapp.services.book import Book
from hostapp.store.database import Database, open_database
from hostapp.store.ledger_tables import MIGRATIONS
from tests.support.ledgers import NAMES, START, grant, open_book, refusal
from tests.support.memory_keychain import MemoryKeychain


class BackupPlace:
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
        return self.book_of(
            open_database(file, migrations=[MIGRATIONS], newest=1, synchronous="FULL")
        )

    def book_of(self, db: Database) -> Book:
        config = self.folder / "config"
        return Book(db, keychain=self.keychain, config=config, clock=lambda: START)

    def write(self, *events: ConsentEvent | ReleaseEvent) -> None:
        book = open_book(self.store, self.keychain)
        book.append(events, names=NAMES)
        book.close()

    def book(self) -> Book:
        return open_book(self.store, self.keychain)
