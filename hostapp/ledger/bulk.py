"""The entries of a bulk decision, encoded together.

Thousands of decisions taken at once differ in their meeting, files, people and note alone. What
they share is encoded once, by `hostapp.ledger.entry`, and cut where the rest belongs, as soon as
a second decision shares it.
"""

from dataclasses import dataclass, replace
from typing import Self

from hostapp.domain.events import (
    BoundFile,
    ConsentEvent,
    Granted,
    HostEvent,
    MeetingEvent,
    Refused,
    Revoked,
)
from hostapp.domain.identifiers import Seal
from hostapp.domain.release_events import ReleaseEvent
from hostapp.ledger.canonical import compact, quoted
from hostapp.ledger.entry import (
    Sealer,
    decision_document,
    encode,
    file_order,
    names_recipients,
    people_text,
)


class BulkEncoder:
    """Encodes one event after the other, exactly as `encode` does."""

    def __init__(self, seal: Sealer) -> None:
        self._seal = seal
        self._before: tuple[object, ...] | None = None
        self._stencil: _Stencil | None = None

    def encode(self, event: ConsentEvent | ReleaseEvent) -> str:
        """Write an event as the canonical text of an entry."""
        if not isinstance(event, MeetingEvent) or _has_sealed_terms(event):
            return encode(event, self._seal)
        shared = _shared(event)
        if self._stencil is None or self._stencil.shared != shared:
            if self._before != shared:
                self._before = shared
                return encode(event, self._seal)
            self._stencil = _Stencil.of(event, shared)
        return self._stencil.filled(event, self._seal)


@dataclass(frozen=True, slots=True)
class _Stencil:
    """What entries of one decision share, as text between the members that differ."""

    shared: tuple[object, ...]
    before_files: str
    before_note: str
    before_people: str
    end: str

    @classmethod
    def of(cls, event: HostEvent, shared: tuple[object, ...]) -> Self:
        """Cut the stencil that fits an event and whatever shares as much with it."""
        bare = replace(event, files=(), people=None, note=None)
        members = decision_document(bare, Seal)

        def between(after: str, before: str) -> str:
            return "".join(
                f"{quoted(key)}:{compact(value)},"
                for key, value in sorted(members.items())
                if after < key < before
            )

        return cls(
            shared,
            "{" + between("", "files"),
            between("meeting", "note"),
            between("note", "people"),
            between("people", "~").removesuffix(",") + "}",
        )

    def filled(self, event: HostEvent, seal: Sealer) -> str:
        """Write an event's entry."""
        people = "" if event.people is None else f'"people":"{seal(people_text(event.people))}",'
        note = "" if event.note is None else f'"note":"{seal(event.note)}",'
        return (
            f'{self.before_files}"files":[{_files(event.files)}],'
            f'"meeting":{quoted(event.meeting)},'
            f"{self.before_note}{note}{self.before_people}{people}{self.end}"
        )


def _shared(event: HostEvent) -> tuple[object, ...]:
    """Return what has to be equal for one stencil to fit both events."""
    if isinstance(event, Granted):
        return Granted, event.at, event.rule, event.terms, event.notice
    purposes = event.purposes if isinstance(event, Refused | Revoked) else None
    return type(event), event.at, event.rule, purposes


def _has_sealed_terms(event: HostEvent) -> bool:
    return isinstance(event, Granted) and names_recipients(event.terms)


def _files(files: tuple[BoundFile, ...]) -> str:
    ordered = files if len(files) == 1 else sorted(files, key=file_order)
    return ",".join(
        [f'{{"kind":{quoted(each.kind)},"sha256":{quoted(each.digest)}}}' for each in ordered]
    )
