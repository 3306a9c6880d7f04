"""What a ledger holds beyond a backup of it, and what of that survives a step back."""

import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, count, groupby
from operator import attrgetter
from typing import Self

from hostapp.domain.errors import TamperingError
from hostapp.domain.events import Answer, Answered, ConsentEvent, Granted, Recorded, Reopened
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.release_events import RecordedRelease, ReleaseEvent
from hostapp.services.book import Book
from hostapp.services.decoded import DecodedEvents
from hostapp.services.ledger_head import Head
from hostapp.services.lost_decisions import named
from hostapp.store.database import reading
from hostapp.store.ledger_store import LedgerStore


@dataclass(frozen=True, slots=True)
class LaterEntries:
    """What the present ledger, trusted or not, holds beyond a backup."""

    size: int
    """Number of its entries."""
    missing: int
    """Number of those, or of the remembered ones, that the backup lacks."""
    decisions: tuple[Recorded, ...]
    """Those that can still be read."""
    kept: tuple[ConsentEvent | ReleaseEvent, ...]
    """What a rollback carries over: every no, what it was tied to, and all about releases."""
    log: str | None
    names: Mapping[PersonId, str | None]

    @classmethod
    def of(cls, book: Book, head: Head, shared: frozenset[int]) -> Self:
        """Read all that can still be read, but for the entries that the backup holds as well."""
        store, found = book.ledger.store, DecodedEvents()
        anchor = book.ledger.anchors.of_log(head.keys.log)
        with reading(store.db):
            size = store.size()
            found.extend_readable(store, next(seq for seq in count() if seq not in shared))
        recorded: list[Recorded | RecordedRelease] = [*found.events, *found.releases]
        recorded = [each for each in recorded if each.index not in shared]
        kept = [each for each in recorded if not _is_permission(each.event)]
        remembered = 0 if anchor is None else anchor.checkpoint.size
        return cls(
            size=size,
            missing=max(size - len(shared), remembered - head.size),
            decisions=tuple(each for each in recorded if isinstance(each, Recorded)),
            kept=tuple(each.event for each in sorted(kept, key=attrgetter("index"))),
            log=_stored_log(book),
            names=found.names,
        )


def shared_entries(backup: LedgerStore, current: LedgerStore) -> frozenset[int]:
    """Return which entries are byte for byte the same in both; copies may have gone two ways."""
    with reading(backup.db), reading(current.db):
        both = groupby(heapq.merge(_entries(backup), _entries(current)))
        return frozenset(seq for (seq, _), found in both if len(list(found)) > 1)


def _entries(store: LedgerStore) -> Iterator[tuple[int, bytes]]:
    return chain.from_iterable(store.entries())


def _stored_log(book: Book) -> str | None:
    try:
        return book.ledger.stored_log()
    except TamperingError:
        return None


def would_lose(later: LaterEntries, titles: Mapping[MeetingId, str]) -> str:
    """Say in one sentence, without its full stop, what a backup lacks."""
    if later.decisions:
        what = named(later.decisions, titles)
    elif later.kept:
        what = "later entries about releases"
    else:
        many = "1 later entry" if later.missing == 1 else f"{later.missing} later entries"
        what = f"{many} that can no longer be read"
    return f"The backup is older than the ledger and lacks {what}"


def _is_permission(event: ConsentEvent | ReleaseEvent) -> bool:
    """Say whether an event allows more than there was before it."""
    if isinstance(event, Answered):
        return event.answer is Answer.YES
    return isinstance(event, Granted | Reopened)
