"""What lets those follow the host who know a key that was changed since."""

from hostapp.ledger.entry import ABOUT_THE_LOG
from hostapp.release.succession import ROTATED, rotations_text
from hostapp.services.book import Book
from hostapp.services.ledger_head import Head
from hostapp.store.database import reading


def rotations_of(book: Book, head: Head) -> bytes:
    """Return the entries of the ledger that changed its key, as they are handed on."""
    if len(head.keys.keys) == 1:
        return b""
    store = book.ledger.store
    with reading(store.db):
        return rotations_text(
            entry
            for chunk in store.entries(0, head.size)
            for _, entry in chunk
            if entry.startswith(ABOUT_THE_LOG.encode()) and ROTATED in entry
        )
