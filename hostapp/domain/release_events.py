"""What happened to releases: datasets that left the app. They decide nothing about consent."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from hostapp.domain.identifiers import PurposeId

ReleaseId = NewType("ReleaseId", str)
"""Random lower-case hex."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Released:
    """A dataset is about to appear, with exactly these items, for one purpose and recipient."""

    at: datetime
    release: ReleaseId
    purpose: PurposeId
    recipient: str
    items: str | None
    """Text of its list of items, one canonical JSON row a line; None once erased."""
    files: str
    """SHA-256 of its list of files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseAbandoned:
    """A release that was interrupted never appeared, or was thrown away."""

    at: datetime
    release: ReleaseId


@dataclass(frozen=True, slots=True, kw_only=True)
class Recalled:
    """Items of a release are called back: whoever has them is to delete them."""

    at: datetime
    release: ReleaseId
    items: str | None
    """Digests of the items, sorted, one a line; None once erased."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledged:
    """A recipient said, signed with a key of their own, what they removed of a release."""

    at: datetime
    release: ReleaseId
    note: str | None
    """The signed note, in full; None once erased."""


ReleaseEvent = Released | ReleaseAbandoned | Recalled | Acknowledged


@dataclass(frozen=True, slots=True)
class RecordedRelease:
    """An event of a release with its place in the ledger."""

    index: int
    event: ReleaseEvent
