"""The ledger after every line of it was checked."""

from datetime import datetime
from typing import final

from hostapp.domain.events import Recorded


@final
class VerifiedLedger:
    """A ledger whose entries, tree, signatures and anchor all agree.

    Holding one means that the whole log was checked in this process: it cannot be built by
    calling the class, and `after_verification` is called by the verification service alone.
    """

    __slots__ = ("_earlier_logs", "_events", "_log", "_newest_at", "_root", "_size")

    _log: str
    _size: int
    _root: bytes
    _events: tuple[Recorded, ...]
    _newest_at: datetime | None
    _earlier_logs: tuple[str, ...]

    def __init__(self) -> None:
        raise TypeError("a VerifiedLedger only comes out of verification")

    @property
    def log(self) -> str:
        """Identifier of the log, 32 lower-case hex digits; empty while nothing was decided."""
        return self._log

    @property
    def earlier_logs(self) -> tuple[str, ...]:
        """Identifiers of the logs that this one continues, oldest first."""
        return self._earlier_logs

    @property
    def size(self) -> int:
        """Number of entries, those that are not decisions included."""
        return self._size

    @property
    def root(self) -> bytes:
        """Root hash of the tree (RFC 9162 §2.1.1), 32 bytes."""
        return self._root

    @property
    def events(self) -> tuple[Recorded, ...]:
        """Every consent event, oldest first."""
        return self._events

    @property
    def newest_at(self) -> datetime | None:
        """Latest time known to have passed, in UTC; None while nothing was decided."""
        return self._newest_at

    def __repr__(self) -> str:
        return f"VerifiedLedger(log={self._log!r}, size={self._size}, root={self._root.hex()!r})"


def after_verification(
    log: str,
    size: int,
    root: bytes,
    events: tuple[Recorded, ...],
    newest_at: datetime | None,
    *,
    earlier_logs: tuple[str, ...] = (),
) -> VerifiedLedger:
    """Make the proof that verification succeeded; only verification may call this."""
    ledger = object.__new__(VerifiedLedger)
    ledger._log = log
    ledger._size = size
    ledger._root = root
    ledger._events = events
    ledger._newest_at = newest_at
    ledger._earlier_logs = earlier_logs
    return ledger
