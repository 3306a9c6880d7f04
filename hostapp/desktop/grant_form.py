"""What a host filled in to grant, as plain values."""

from dataclasses import dataclass
from datetime import date

from hostapp.domain.events import Notice
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.terms import DEFAULT_TERMS, Basis


@dataclass(frozen=True, slots=True)
class GrantForm:
    """Terms as they were chosen; the last day is local and included."""

    purposes: frozenset[PurposeId] = DEFAULT_TERMS.purposes
    data: frozenset[FileKind] = DEFAULT_TERMS.data
    recipients: frozenset[str] = DEFAULT_TERMS.recipients
    last_day: date | None = None
    basis: Basis = DEFAULT_TERMS.basis
    note: str | None = None
    anyway: bool = False
    """Although some of the files are missing or not ready."""
    notice: Notice | None = None
    """The words that were shown."""


@dataclass(frozen=True, slots=True)
class GrantOccasion:
    """What a grant would be about."""

    subject: str
    """A meeting's title, or how many meetings."""
    count: int
    warnings: tuple[str, ...] = ()
    """Why some of the files are not ready."""
    people: int = 0
    """How many people are known to be in it."""
