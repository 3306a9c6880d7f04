"""Open both databases of a store; only for reading, if the disk allows no more."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hostapp import __version__
from hostapp.domain.errors import UnavailableError
from hostapp.store.backup_file import copy_database
from hostapp.store.database import Database, open_database, path_of, unread_changes
from hostapp.store.keepsakes_tables import KEEPSAKES
from hostapp.store.ledger_tables import MIGRATIONS as LEDGER
from hostapp.store.library import Library, open_library
from hostapp.store.library_tables import LIBRARY, LIBRARY_FORMAT
from hostapp.store.participation_tables import PARTICIPATION

LEDGER_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class OpenStore:
    """The databases of one store, opened."""

    ledger: Database
    library: Library
    trouble: str | None
    """Why they can only be read; None if they can be written."""


def open_store(store: Path, closing: ExitStack) -> OpenStore:
    """Open or begin both databases; `closing` closes them.

    Raises UnavailableError if they cannot even be read.
    """
    try:
        with ExitStack() as trying:
            ledger = open_ledger(store / "ledger.db", before_upgrade=_kept_copy)
            trying.callback(ledger.close)
            library = open_library(store / "library.db")
            trying.callback(library.close)
            closing.enter_context(trying.pop_all())
            return OpenStore(ledger, library, None)
    except UnavailableError as error:
        return _open_for_reading(store, closing, error)


def _open_for_reading(store: Path, closing: ExitStack, trouble: UnavailableError) -> OpenStore:
    """Open what lies there; raises `trouble` if even that fails."""
    try:
        ledger = open_ledger(store / "ledger.db", read_only=True)
        closing.callback(ledger.close)
        tables = open_database(
            store / "library.db",
            migrations=[LIBRARY],
            newest=LIBRARY_FORMAT,
            synchronous="NORMAL",
            read_only=True,
        )
        closing.callback(tables.close)
    except UnavailableError:
        raise trouble from None
    library = Library(tables, store / "library.db")
    return OpenStore(ledger, library, unread_changes(ledger) or str(trouble))


def open_ledger(
    path: Path,
    *,
    read_only: bool = False,
    before_upgrade: Callable[[Database], None] | None = None,
) -> Database:
    """Open one ledger file, or begin one. Raises `UnavailableError`."""
    return open_database(
        path,
        migrations=[LEDGER, KEEPSAKES, PARTICIPATION],
        newest=LEDGER_FORMAT,
        synchronous="FULL",
        read_only=read_only,
        before_upgrade=before_upgrade,
    )


def _kept_copy(ledger: Database) -> None:
    """Keep the ledger as the older version left it: that version can still read the copy."""
    folder = path_of(ledger).parent / "backups"
    taken = len(list(folder.glob(f"ledger-before-{__version__}*.db")))
    number = f"-{taken + 1}" if taken else ""
    copy_database(ledger, folder / f"ledger-before-{__version__}{number}.db")
