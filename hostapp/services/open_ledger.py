"""A ledger being followed: its head, its decoded events, and the anchor it must continue."""

from typing import Final

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.keys.anchors import Anchor, Anchors
from hostapp.ledger.checkpoint import read_unchecked
from hostapp.services.decoded import DecodedEvents
from hostapp.services.ledger_head import Head, check_anchor, check_head
from hostapp.store.database import explained
from hostapp.store.ledger_store import LedgerStore, StoredHead

_NEVER: Final = (-1, -1)


class UnanchoredError(UnavailableError):
    """Nothing of the ledger is remembered on this computer."""


class ReplacedError(TamperingError):
    """The store holds another ledger than the one that this computer remembers for it."""

    def __init__(self) -> None:
        super().__init__(
            "The store holds another ledger than the one that this computer remembers:"
            " if you put it there, run `hostapp key re-anchor`.",
            seq=0,
        )


def nothing_is_written(why: str, seq: int | None) -> TamperingError:
    """Return the error that keeps a ledger in which tampering was found as it is."""
    message = (
        f"{why} Nothing is written to this ledger: restore a backup, "
        "or see `hostapp verify` for what is wrong."
    )
    return TamperingError(message, seq=seq)


def require_nothing_found(anchor: Anchor) -> None:
    """Raise TamperingError if the last check of every line, by any process, found tampering."""
    if anchor.finding is not None:
        raise nothing_is_written(anchor.finding.text, anchor.finding.seq)


class OpenLedger:
    """What one process knows of a ledger that others may append to."""

    def __init__(self, store: LedgerStore, anchors: Anchors) -> None:
        self.store = store
        self.anchors = anchors
        self.folder = store.path.parent
        self.head: Head | None = None
        self.decoded = DecodedEvents()
        self._guarded: int | None = None
        self._seen = _NEVER
        self.replaced = 0
        """How often the whole log gave way to another one while it was open."""

    def stored_log(self) -> str | None:
        """Return the log that lies in the database, unchecked; None while it is empty."""
        return self._log_of(self.store.head())

    def anchor(self) -> Anchor | None:
        """Read the anchor; to be done before the snapshot that is held against it.

        None for a store that never held a decision. Raises ReplacedError, UnanchoredError, and
        UnavailableError if a part of the ledger cannot be read.
        """
        self.store.insist_on_whole()
        with explained(self.store.path):
            here = self.stored_log()
        expected = self.anchors.log_of_store(self.folder)
        if here is None:
            return None if expected is None else self.anchors.of_log(expected)
        if expected not in {None, here} and not self.anchors.settle(self.folder, here):
            raise ReplacedError
        anchor = self.anchors.of_log(here)
        if anchor is None:
            raise UnanchoredError(
                "This computer does not remember this ledger: if it is yours, run"
                " `hostapp key re-anchor`."
            )
        return anchor

    def anchor_of_known(self) -> Anchor | None:
        """Read the anchor of the log that was followed last, without a look at the database.

        None if that is not the log that this computer remembers for the store. Raises
        UnavailableError like `anchor`.
        """
        self.store.insist_on_whole()
        if self.head is None:
            return None
        log = self.head.keys.log
        return self.anchors.of_log(log) if self.anchors.log_of_store(self.folder) == log else None

    def follow(self, anchor: Anchor | None) -> Head | None:
        """Check what was appended since the last look, within the caller's snapshot.

        Raises TamperingError.
        """
        changes = self.store.changes()
        head = self.head if changes == self._seen else self._checked_head()
        if anchor is not None:
            if head is not None and head.keys.log != anchor.checkpoint.log:
                raise ReplacedError
            check_anchor(self.store, head, anchor)
        self._insist_on_guards()
        self.head, self._seen = head, changes
        return head

    def grew(self, head: Head) -> None:
        """Note what was appended here in the transaction in which the ledger was followed."""
        elsewhere, _ = self._seen
        self.head, self._seen = head, (elsewhere, self.store.changes_here())

    def _checked_head(self) -> Head | None:
        stored = self.store.head()
        self._notice_replacement(self._log_of(stored))
        return check_head(self.store, stored, self.head)

    def _insist_on_guards(self) -> None:
        """Look at tables and triggers, again only once something changed them."""
        version = self.store.schema_version()
        if version == self._guarded:
            return
        for name in self.store.not_as_made():
            raise TamperingError("The database was altered: «{0}» is not as Hostapp made it.", name)
        self._guarded = version

    def decode(self, size: int) -> None:
        """Decode the events of the first `size` entries, within the caller's snapshot."""
        self._notice_replacement(self.stored_log())
        self.decoded.extend(self.store, size)

    def _log_of(self, stored: StoredHead | None) -> str | None:
        if stored is None:
            return None
        if self.head is not None and self.head.note == stored.note:
            return self.head.keys.log
        return read_unchecked(stored.note).log

    def _notice_replacement(self, here: str | None) -> None:
        known = self.decoded.log or (self.head.keys.log if self.head is not None else None)
        if known is not None and here != known:
            self.head, self._seen = None, _NEVER
            self.decoded = DecodedEvents()
            self.replaced += 1
        self.decoded.log = here
