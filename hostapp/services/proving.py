"""The way from an open ledger to a verified one, and on when it grows."""

from hostapp.domain.errors import HostappError, TamperingError, UnavailableError
from hostapp.domain.verified_ledger import VerifiedLedger, after_verification
from hostapp.keys.anchors import Anchor
from hostapp.ledger.merkle import EMPTY_ROOT
from hostapp.ledger.times import read
from hostapp.services.book_trust import BookTrust
from hostapp.services.decoded import DecodedEvents
from hostapp.services.ledger_check import Cancelled, Progress, check_ledger
from hostapp.services.ledger_head import Head, check_anchor
from hostapp.services.open_ledger import OpenLedger, ReplacedError, UnanchoredError
from hostapp.store.database import reading


class Prover:
    """Makes a `VerifiedLedger` of an open ledger, in step with what is known of its trust."""

    def __init__(self, ledger: OpenLedger, trust: BookTrust) -> None:
        self._ledger = ledger
        self._trust = trust

    def verify(self, progress: Progress | None, cancelled: Cancelled | None) -> VerifiedLedger:
        """Check every line, and against the anchor; raises like `Book.verify`."""
        with self._trust.noting_trouble():
            anchor, unanchored = self._anchor_or_trouble()
            with reading(self._ledger.store.db):
                head = self._check_everything(anchor, progress, cancelled)
            if unanchored is not None:
                raise unanchored
            proof = self._proof_of(head, anchor)
            self._catch_up_anchor(head, anchor)
        self._trust.prove(proof)
        return proof

    def verify_unanchored(
        self, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Head:
        """Check every line, but not against what this computer remembers."""
        with reading(self._ledger.store.db):
            head = self._check_everything(None, progress, cancelled)
        if head is None:
            raise UnavailableError("There is no ledger yet: it is made at the first decision.")
        return head

    def verified(self) -> VerifiedLedger:
        """Return the proof, extended by what was appended since; raises UnavailableError."""
        proof = self._trust.proof
        if proof is None or self._trust.was_replaced():
            raise UnavailableError("The ledger is not verified yet: wait for the check to end.")
        known = self._ledger.head
        with reading(self._ledger.store.db):
            stored = self._ledger.store.head()
        if known is None or stored is None or stored.note != known.note or proof.size != known.size:
            return self._extend()
        return proof

    def grown(self, head: Head | None, anchor: Anchor | None) -> VerifiedLedger:
        """Return the proof as of a newer head, inside the snapshot that it was followed to."""
        if self._trust.was_replaced():
            raise UnavailableError("The ledger was replaced: it has to be verified anew.")
        self._ledger.decode(0 if head is None else head.size)
        return self._proof_of(head, anchor)

    def _extend(self) -> VerifiedLedger:
        with self._trust.noting_trouble():
            anchor = self._ledger.anchor()
            with reading(self._ledger.store.db):
                proof = self.grown(self._ledger.follow(anchor), anchor)
            self._trust.proof = proof
        return proof

    def _anchor_or_trouble(self) -> tuple[Anchor | None, HostappError | None]:
        """Return the anchor, or why there is none: tampering is looked for all the same."""
        try:
            return self._ledger.anchor(), None
        except (ReplacedError, UnanchoredError) as error:
            return None, error

    def _check_everything(
        self, anchor: Anchor | None, progress: Progress | None, cancelled: Cancelled | None
    ) -> Head | None:
        check = check_ledger(self._ledger.store, progress, cancelled)
        if check.problems:
            raise TamperingError(check.problems[0].text, seq=check.problems[0].seq)
        if anchor is not None:
            check_anchor(self._ledger.store, check.head, anchor)
        size = 0 if check.head is None else check.head.size
        self._ledger.decode(size)
        if check.head is not None and self._ledger.decoded.edge != check.head.edge:
            self._ledger.decoded = DecodedEvents()
            self._ledger.decode(size)
        self._ledger.head = check.head
        return check.head

    def _proof_of(self, head: Head | None, anchor: Anchor | None) -> VerifiedLedger:
        if head is None:
            return after_verification("", 0, EMPTY_ROOT, (), None)
        decoded = self._ledger.decoded
        if decoded.edge != head.edge:
            raise TamperingError("The ledger changed while it was being read.")
        times = [decoded.newest_at] if decoded.newest_at is not None else []
        if anchor is not None and anchor.latest is not None:
            times.append(read(anchor.latest))
        return after_verification(
            head.keys.log, head.size, head.edge.root(), tuple(decoded.events), max(times)
        )

    def _catch_up_anchor(self, head: Head | None, anchor: Anchor | None) -> None:
        if head is not None and anchor is not None and anchor.checkpoint.size < head.size:
            self._ledger.anchors.advance(Anchor.of(head.keys.current, head.note, anchor.latest))
