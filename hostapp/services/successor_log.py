"""A new log in the place of an old one: after a lost key, or after a restore.

It happens in one transaction of the same database file, so that other processes see the old
log or the new one, never a part. The old file is kept first.
"""

import secrets
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeVar

from hostapp.domain.errors import UnavailableError
from hostapp.domain.events import ConsentEvent
from hostapp.domain.identifiers import PersonId
from hostapp.domain.release_events import ReleaseEvent
from hostapp.keys.anchors import Anchor
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.checkpoint import Checkpoint, origin_of, sign_checkpoint
from hostapp.ledger.log_events import LogStarted
from hostapp.ledger.merkle import EMPTY_ROOT, Edge
from hostapp.ledger.note import VerifierKey
from hostapp.services.book import Book
from hostapp.services.composing import Composition
from hostapp.services.ledger_writing import LOG_BYTES, append_signed
from hostapp.store.backup_file import copy_database
from hostapp.store.database import writing
from hostapp.store.ledger_store import LedgerStore

TRIES: Final = 4
"""Times that a log is read and replaced; follow-ups of a decision come in singly."""

T = TypeVar("T")


class GrownError(UnavailableError):
    """The log grew between being read and being replaced."""

    def __init__(self) -> None:
        super().__init__("Another Hostapp decided just now: look and try again.")


def again_if_grown(replace: Callable[[], T]) -> T:
    """Read and replace a log, anew where it grew in between; raises GrownError at last."""
    for _ in range(TRIES - 1):
        try:
            return replace()
        except GrownError:
            continue
    return replace()


def insist_on_size(store: LedgerStore, size: int) -> None:
    """Raise GrownError unless the log holds what was seen of it; to be called while writing."""
    if store.size() != size:
        raise GrownError


def start_successor(
    book: Book,
    events: Sequence[ConsentEvent | ReleaseEvent],
    *,
    reason: str,
    earlier: Sequence[str] = (),
    names: Mapping[PersonId, str | None],
    size: int,
    previous: str | None = None,
    prepare: Callable[[], None] = lambda: None,
) -> VerifierKey:
    """Replace the book's log, of which `size` entries were seen, by one that holds `events`.

    The first entry names the checkpoint `previous`, which is the stored one by default, and the
    logs `earlier` that the new one continues, oldest first.
    `names` are those of everybody in the events, as far as they are still known. `prepare` may
    change other tables in the same transaction. The new log is anchored.
    """
    store = book.ledger.store
    known = {person: name for person, name in names.items() if name is not None}
    keep_old_log(book)
    key = SigningKey.generate(origin_of(secrets.token_hex(LOG_BYTES)))
    log = Checkpoint(key.name, 0, EMPTY_ROOT)
    book.keychain.keep_signing_key(key)
    first = Anchor.of(key.verifier, sign_checkpoint(log, key))
    book.ledger.anchors.keep_successor(book.ledger.folder, first)
    composition = Composition()
    with writing(store.db):
        stored = store.head()
        insist_on_size(store, size)
        last = previous or (None if stored is None else stored.note)
        composition.add_log_event(
            LogStarted(book.clock(), log.log, key.verifier.text, last, reason, tuple(earlier))
        )
        composition.add_events(events, known, lambda _: False)
        prepare()
        store.empty()
        note = append_signed(store, Edge(), composition, key).note
    book.ledger.anchors.replace(Anchor.of(key.verifier, note), book.ledger.folder)
    return key.verifier


def keep_old_log(book: Book) -> None:
    """Keep a copy of the database as it is now among the store's backups."""
    stamp = book.clock().strftime("%Y%m%dT%H%M%SZ")
    target = book.ledger.folder / "backups" / f"ledger-before-{stamp}-{secrets.token_hex(2)}.db"
    copy_database(book.ledger.store.db, target)
