"""What a command looks at before it believes a ledger.

The end of the log alone does not tell that an old line was changed, and a command ends before a
check in the background would. So each command checks every line, which up to a hundred thousand
of them takes a fraction of a second. A longer log is checked whole once a day, and at once if the
last check, by whatever process, found tampering: when a check passed, or what it found, stands
beside the anchor, outside of the store. In between the end is checked, and the whole by all that
permits something, as ever.
"""

from datetime import timedelta
from typing import Final

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.ledger.times import read
from hostapp.services.book import Book
from hostapp.services.ledger_check import Progress
from hostapp.store.database import reading

ALWAYS: Final = 100_000
"""Entries of a log that each command checks whole."""

FRESH: Final = timedelta(days=1)
"""How long the check of a longer log counts."""


def first_look(
    book: Book, progress: Progress | None = None, *, expected: bool = False
) -> TamperingError | UnavailableError | None:
    """Return what is wrong with a ledger, or why that cannot be told; None if nothing is.

    A store in which nothing was decided is not held against the anchor unless `expected` to
    hold decisions: nobody needs a keyring before the first one.
    """
    try:
        with reading(book.ledger.store.db):
            size = book.ledger.store.size()
            is_new = not size and book.ledger.store.head() is None
        if (expected or not is_new) and (size <= ALWAYS or _is_due(book)):
            book.check_lines(progress)
    except (TamperingError, UnavailableError) as error:
        return error
    return None


def _is_due(book: Book) -> bool:
    """Check the end of a long log and say whether the rest has to be checked as well."""
    anchor = book.follow()
    if anchor is None or anchor.checked is None or anchor.finding is not None:
        return True
    return not timedelta() <= book.clock() - read(anchor.checked) < FRESH
