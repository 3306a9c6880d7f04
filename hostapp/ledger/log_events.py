"""Entries about the log itself and about who the persons in it are."""

from dataclasses import dataclass
from datetime import datetime

from hostapp.domain.identifiers import PersonId


@dataclass(frozen=True, slots=True)
class LogStarted:
    """Entry 0: which log this is, and the key that signs it."""

    at: datetime
    log: str
    key: str
    previous: str | None = None
    """The last checkpoint of the log that this one continues."""
    reason: str | None = None
    earlier: tuple[str, ...] = ()
    """The logs that this one continues, oldest first."""


@dataclass(frozen=True, slots=True)
class PersonNamed:
    """A person whom later entries speak of by identifier."""

    at: datetime
    person: PersonId
    name: str | None
    """None once erased."""


@dataclass(frozen=True, slots=True)
class KeyRotated:
    """From here on another key signs; the old one signed this very entry."""

    at: datetime
    old: str
    new: str
    signature: str


@dataclass(frozen=True, slots=True)
class ReAnchored:
    """The host said that this log, as it is here, is the right one."""

    at: datetime
    reason: str | None
    """None once erased."""


LogEvent = LogStarted | PersonNamed | KeyRotated | ReAnchored
