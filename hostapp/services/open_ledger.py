"""A ledger being followed: its head, its decoded events, and the anchor it must continue."""

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.keys.anchors import Anchor, Anchors
from hostapp.ledger.checkpoint import read_unchecked
from hostapp.services.decoded import DecodedEvents
from hostapp.services.ledger_head import Head, check_anchor, read_head
from hostapp.store.database import reading
from hostapp.store.ledger_store import LedgerStore


class UnanchoredError(UnavailableError):
    """The ledger is not the one that this computer remembers, or it remembers none."""


class ReplacedError(UnanchoredError):
    """The store holds another ledger than the one that this computer remembers for it."""


class OpenLedger:
    """What one process knows of a ledger that others may append to."""

    def __init__(self, store: LedgerStore, anchors: Anchors) -> None:
        self.store = store
        self.anchors = anchors
        self.folder = store.path.parent
        self.head: Head | None = None
        self.decoded = DecodedEvents()
        self._guarded: int | None = None
        self.replaced = 0
        """How often the whole log gave way to another one while it was open."""

    def stored_log(self) -> str | None:
        """Return the log that lies in the database, unchecked; None while it is empty."""
        stored = self.store.head()
        return None if stored is None else read_unchecked(stored.note).log

    def anchor(self) -> Anchor | None:
        """Read the anchor; to be done before the snapshot that is held against it.

        None for a store that never held a decision. Raises UnanchoredError, and
        UnavailableError if a part of the ledger cannot be read.
        """
        self.store.insist_on_whole()
        with reading(self.store.db):
            here = self.stored_log()
        expected = self.anchors.log_of_store(self.folder)
        if here is None:
            return None if expected is None else self.anchors.of_log(expected)
        if expected is not None and expected != here:
            raise ReplacedError(
                "The store holds another ledger than the one that this computer remembers:"
                " if you put it there, run `hostapp key re-anchor`."
            )
        anchor = self.anchors.of_log(here)
        if anchor is None:
            raise UnanchoredError(
                "This computer does not remember this ledger: if it is yours, run"
                " `hostapp key re-anchor`."
            )
        return anchor

    def follow(self, anchor: Anchor | None) -> Head | None:
        """Check what was appended since the last look, within the caller's snapshot.

        Raises TamperingError.
        """
        self._notice_replacement()
        head = read_head(self.store, self.head)
        if anchor is not None:
            if head is not None and head.keys.log != anchor.checkpoint.log:
                raise TamperingError("Another ledger was put in the place of this one.", seq=0)
            check_anchor(self.store, head, anchor)
        self._insist_on_guards()
        self.head = head
        return head

    def _insist_on_guards(self) -> None:
        """Look at tables and triggers, again only once something changed them."""
        version = self.store.schema_version()
        if version == self._guarded:
            return
        for name in self.store.missing_guards():
            raise TamperingError(f"The database was altered: «{name}» is not as Hostapp made it.")
        self._guarded = version

    def decode(self, size: int) -> None:
        """Decode the events of the first `size` entries, within the caller's snapshot."""
        self._notice_replacement()
        self.decoded.extend(self.store, size)

    def _notice_replacement(self) -> None:
        here = self.stored_log()
        known = self.decoded.log or (self.head.keys.log if self.head is not None else None)
        if known is not None and here != known:
            self.head = None
            self.decoded = DecodedEvents()
            self.replaced += 1
        self.decoded.log = here
