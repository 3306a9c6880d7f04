"""Consent events: one decision, at one time, by one actor; never changed.

Each class is one `type` of ledger entry. Names and free text are not in events: an event
holds their seals, and `hostapp.ledger.entry` brings what is still readable.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hostapp.domain.identifiers import Digest, MeetingId, PersonId, PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.terms import Terms


class Answer(StrEnum):
    """What a participant said."""

    YES = "yes"
    NO = "no"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class BoundFile:
    """The bytes that an event speaks of."""

    digest: Digest
    kind: FileKind


@dataclass(frozen=True, slots=True)
class People:
    """Who was known to be in a meeting when an event was written."""

    known: frozenset[PersonId] = frozenset()
    host: PersonId | None = None
    tracks: tuple[tuple[Digest, PersonId], ...] = ()
    """Own tracks: whose voice alone is on a file. Sorted by digest."""

    def everyone(self) -> frozenset[PersonId]:
        """Return all of them: the known ones, the host and the owners of tracks."""
        host = () if self.host is None else (self.host,)
        return self.known.union(host, (owner for _, owner in self.tracks))

    def owners(self, digest: Digest) -> frozenset[PersonId]:
        """Return whose own track `digest` is said to be."""
        return frozenset(owner for track, owner in self.tracks if track == digest)


@dataclass(frozen=True, slots=True)
class Notice:
    """The exact words shown when asking."""

    id: str
    version: int
    language: str
    sha256: str


@dataclass(frozen=True, slots=True)
class RuleUse:
    """The host's standing rule that took a decision."""

    id: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingEvent:
    """A decision of the host on one meeting."""

    at: datetime
    meeting: MeetingId
    files: tuple[BoundFile, ...] = ()
    people: People | None = None
    """None if the erasable list is gone; then nobody knows who is covered."""
    note: str | None = None
    rule: RuleUse | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Granted(MeetingEvent):
    """The host allows; binds exactly `files`, and the people known then."""

    terms: Terms
    notice: Notice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused(MeetingEvent):
    """The host was asked and says no; `purposes` None means every purpose."""

    purposes: frozenset[PurposeId] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Revoked(MeetingEvent):
    """The host ends earlier grants; `purposes` None means every purpose."""

    purposes: frozenset[PurposeId] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened(MeetingEvent):
    """The host undoes a refusal: the meeting is undecided again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound(MeetingEvent):
    """Follow-up: more digests, or people found later, belong to a decided meeting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A participant's own yes, no or withdrawal."""

    at: datetime
    person: PersonId
    answer: Answer
    meeting: MeetingId | None
    """None when it holds for every meeting with that person."""
    files: tuple[BoundFile, ...] = ()
    purposes: frozenset[PurposeId] | None = None
    evidence: str | None = None
    """What the answer rests on, as erasable JSON text; None if none, or erased."""
    notice: Notice | None = None
    channel: str = "host"
    """How it came: `host`, `code`, `csv` or `rule`."""


HostEvent = Granted | Refused | Revoked | Reopened | Bound
ConsentEvent = Granted | Refused | Revoked | Reopened | Bound | Answered


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event with its place in the ledger."""

    index: int
    event: ConsentEvent
