"""Events made into the rows of one transaction: entries, person entries, sealed values."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from hostapp.domain.events import Answered, ConsentEvent
from hostapp.domain.identifiers import PersonId, Seal
from hostapp.domain.release_events import ReleaseEvent
from hostapp.ledger.bulk import BulkEncoder
from hostapp.ledger.entry import encode_log_event
from hostapp.ledger.log_events import LogEvent, PersonNamed
from hostapp.ledger.seals import SALT_SIZE, seal_bytes

_MOST_SALTS: Final = 256


@dataclass(slots=True)
class Composition:
    """The entries of one transaction, growing."""

    texts: list[str] = field(default_factory=list)
    sealed: list[tuple[bytes, bytes, str]] = field(default_factory=list)
    """Seal, salt and value of each."""
    indexes: list[int] = field(default_factory=list)
    """Places of the consent events among `texts`."""
    log_entries: list[int] = field(default_factory=list)
    """Places of the others: those about the log or a person."""
    _salts: list[bytes] = field(default_factory=list)
    _next_salts: int = 2
    _met: set[PersonId] = field(default_factory=set)

    def add_log_event(self, event: LogEvent) -> None:
        """Add an entry about the log or a person."""
        self.log_entries.append(len(self.texts))
        self.texts.append(encode_log_event(event, self._seal))

    def add_events(
        self,
        events: Sequence[ConsentEvent | ReleaseEvent],
        names: Mapping[PersonId, str],
        is_named: Callable[[PersonId], bool],
    ) -> None:
        """Add decisions, each after the entries of the persons first met in it."""
        encoder = BulkEncoder(self._seal)
        for event in events:
            if names:
                self._name_persons(event, names, is_named)
            self.indexes.append(len(self.texts))
            self.texts.append(encoder.encode(event))

    def _name_persons(
        self,
        event: ConsentEvent | ReleaseEvent,
        names: Mapping[PersonId, str],
        is_named: Callable[[PersonId], bool],
    ) -> None:
        for person in persons_of(event):
            if person in self._met or person not in names:
                continue
            self._met.add(person)
            if not is_named(person):
                self.add_log_event(PersonNamed(event.at, person, names[person]))

    def _seal(self, value: str) -> Seal:
        if not self._salts:
            self._salts = _salts(self._next_salts)
            self._next_salts = min(4 * self._next_salts, _MOST_SALTS)
        salt = self._salts.pop()
        seal = seal_bytes(salt, value)
        self.sealed.append((seal, salt, value))
        return Seal(seal.hex())


def _salts(count: int) -> list[bytes]:
    """Return fresh salts; asked for many at once, the system is quicker."""
    data = os.urandom(SALT_SIZE * count)
    return [data[start : start + SALT_SIZE] for start in range(0, len(data), SALT_SIZE)]


def persons_of(event: ConsentEvent | ReleaseEvent) -> Iterator[PersonId]:
    """Yield, in a fixed order, everybody whom an event involves."""
    if isinstance(event, ReleaseEvent):
        return
    if isinstance(event, Answered):
        yield event.person
        return
    if event.people is not None:
        everybody = set(event.people.known) | {person for _, person in event.people.tracks}
        if event.people.host is not None:
            everybody.add(event.people.host)
        yield from sorted(everybody)
