"""How far a ledger can be trusted at this moment, and what a write changed."""

from dataclasses import dataclass
from enum import StrEnum


class Trust(StrEnum):
    """Words for the foot of the window."""

    EMPTY = "empty"
    """Nothing was decided yet."""
    CHECKING = "checking"
    """Only the end was checked; the rest is being checked or waits for it."""
    VERIFIED = "verified"
    NOT_VERIFIED = "not-verified"
    """It could not be checked; `why` says what stood in the way."""
    TAMPERED = "tampered"
    NO_ANCHOR = "no-anchor"
    """This computer remembers nothing of it, or another log."""


@dataclass(frozen=True, slots=True)
class BookState:
    """How far the ledger can be trusted, and why no further."""

    trust: Trust
    why: str | None = None
    seq: int | None = None
    """First bad entry, for `tampered`, where known."""


@dataclass(frozen=True, slots=True)
class LedgerChange:
    """What one write did."""

    indexes: tuple[int, ...]
    """Places of the events that were given, in their order."""
    remark: str | None = None
    """What the host should know, in a sentence: the new key, an anchor that could not be kept."""
