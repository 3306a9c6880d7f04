"""The events of a ledger as they are stored, decoded once and extended when it grows."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from operator import attrgetter
from typing import Final, get_args

from hostapp.domain.errors import HostappError, TamperingError
from hostapp.domain.events import ConsentEvent, Recorded
from hostapp.domain.identifiers import PersonId, Seal
from hostapp.domain.release_events import RecordedRelease, ReleaseEvent
from hostapp.ledger.log_events import LogStarted, PersonNamed
from hostapp.ledger.merkle import Edge, leaf_hashes
from hostapp.ledger.reading import decode
from hostapp.store.ledger_store import LedgerStore, SealedValue

_MANY: Final = 1_000
"""Entries from which on reading all erasable values at once is quicker."""

_CONSENT: Final = get_args(ConsentEvent)


class DecodedEvents:
    """Events in order, with the edge of the tree over the bytes they were decoded from."""

    def __init__(self) -> None:
        self.edge = Edge()
        self.log: str | None = None
        self.events: list[Recorded] = []
        self.releases: list[RecordedRelease] = []
        self.names: dict[PersonId, str | None] = {}
        self.newest_at: datetime | None = None
        self.earlier_logs: tuple[str, ...] = ()
        """The logs that this one continues, oldest first."""

    def everything(self) -> list[ConsentEvent | ReleaseEvent]:
        """Return all events, of consent and of releases, in the order of their entries."""
        recorded: list[Recorded | RecordedRelease] = [*self.events, *self.releases]
        return [each.event for each in sorted(recorded, key=attrgetter("index"))]

    def extend(self, store: LedgerStore, size: int) -> None:
        """Decode what was appended, up to `size`; raises TamperingError."""
        if size <= self.edge.size:
            return
        reveal = _revealer(store, size - self.edge.size)
        for chunk in store.entries(self.edge.size, size):
            for seq, entry in chunk:
                self._add(seq, _text(entry, seq), reveal)
            self.edge = self.edge.extended(leaf_hashes([entry for _, entry in chunk]))

    def extend_readable(self, store: LedgerStore, first: int) -> None:
        """Decode what can be read from `first` on, of a ledger that is beyond trust.

        What cannot is left out, so nothing can be proved of it: the edge stays where it is.
        """
        reveal = _revealer(store, 1)
        for chunk in store.entries(first):
            for seq, entry in chunk:
                with suppress(HostappError):
                    self._add(seq, _text(entry, seq), reveal)

    def _add(self, seq: int, text: str, reveal: Callable[[Seal], str | None]) -> None:
        event = decode(text, reveal, seq=seq)
        if isinstance(event, _CONSENT):
            self.events.append(Recorded(seq, event))
        elif isinstance(event, PersonNamed):
            self.names[event.person] = event.name
        elif isinstance(event, LogStarted):
            self.earlier_logs = event.earlier
        elif isinstance(event, ReleaseEvent):
            self.releases.append(RecordedRelease(seq, event))
        if self.newest_at is None or event.at > self.newest_at:
            self.newest_at = event.at


def _revealer(store: LedgerStore, entries: int) -> Callable[[Seal], str | None]:
    """Return how to open seals; a value that does not fit its seal counts as gone."""
    if entries < _MANY:
        return lambda seal: _opened(store.sealed_value(seal))
    values = {
        seal.hex(): value.decode(errors="replace")
        for chunk in store.sealed()
        for seal, salt, value in chunk
        if sha256(salt + value).digest() == seal
    }
    return values.get


def _opened(found: SealedValue | None) -> str | None:
    if found is None or sha256(found.salt + found.value.encode()).hexdigest() != found.seal:
        return None
    return found.value


def _text(entry: bytes, seq: int) -> str:
    try:
        return entry.decode()
    except UnicodeDecodeError as error:
        raise TamperingError("Entry {0} is not text that Hostapp writes.", seq, seq=seq) from error
