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


ReleaseEvent = Released | ReleaseAbandoned


@dataclass(frozen=True, slots=True)
class RecordedRelease:
    """An event of a release with its place in the ledger."""

    index: int
    event: ReleaseEvent
