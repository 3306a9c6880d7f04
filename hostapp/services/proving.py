"""The way from an open ledger to a verified one, and on when it grows."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime

from hostapp.domain.errors import HostappError, TamperingError, UnavailableError
from hostapp.domain.verified_ledger import VerifiedLedger, after_verification
from hostapp.keys.anchors import Anchor, Finding
from hostapp.ledger.merkle import EMPTY_ROOT
from hostapp.ledger.times import read, written
from hostapp.services.book_trust import BookTrust
from hostapp.services.decoded import DecodedEvents
from hostapp.services.ledger_check import Cancelled, Progress, check_ledger
from hostapp.services.ledger_head import Head, check_anchor
from hostapp.services.open_ledger import OpenLedger, ReplacedError, UnanchoredError
from hostapp.store.database import reading


class Prover:
    """Makes a `VerifiedLedger` of an open ledger, in step with what is known of its trust."""

    def __init__(self, ledger: OpenLedger, trust: BookTrust, clock: Callable[[], datetime]) -> None:
        self._ledger = ledger
        self._trust = trust
        self._clock = clock
        self.caught_up = 0
        """Entries that were signed, but not remembered, as after a crash; now they are."""

    def verify(self, progress: Progress | None, cancelled: Cancelled | None) -> VerifiedLedger:
        """Check every line, and against the anchor; raises like `Book.verify`."""
        with self._trust.noting_trouble():
            anchor, unanchored = self._anchor_or_trouble()
            with self._noting_check(anchor), reading(self._ledger.store.db):
                head = self._check_lines(anchor, progress, cancelled)
                self._decode(head)
            if unanchored is not None:
                raise unanchored
            proof = self._proof_of(head, anchor)
            self._catch_up_anchor(head, anchor)
        self._trust.prove(proof)
        return proof

    def check_lines(self, progress: Progress | None, cancelled: Cancelled | None) -> None:
        """Check every line, and against the anchor, but make no proof of it; quicker."""
        with self._trust.noting_trouble():
            anchor, unanchored = self._anchor_or_trouble()
            with self._noting_check(anchor), reading(self._ledger.store.db):
                self._check_lines(anchor, progress, cancelled)
            if unanchored is not None:
                raise unanchored

    def verify_unanchored(
        self, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Head:
        """Check every line, but not against what this computer remembers."""
        with reading(self._ledger.store.db):
            head = self._check_lines(None, progress, cancelled)
            self._decode(head)
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

    @contextmanager
    def _noting_check(self, anchor: Anchor | None) -> Iterator[None]:
        """Remember beside the anchor what the check within the block comes to."""
        try:
            yield
        except TamperingError as error:
            self._note(anchor, Finding(str(error), error.seq))
            raise
        self._note(anchor, None)

    def _note(self, anchor: Anchor | None, finding: Finding | None) -> None:
        if anchor is None:
            return
        with suppress(UnavailableError):
            # What was found holds for this process even if no other one hears of it.
            at = written(self._clock())
            log, folder = anchor.checkpoint.log, self._ledger.folder
            self._ledger.anchors.note_check(folder, log, at, finding)

    def _check_lines(
        self, anchor: Anchor | None, progress: Progress | None, cancelled: Cancelled | None
    ) -> Head | None:
        check = check_ledger(self._ledger.store, progress, cancelled)
        if check.problems:
            raise TamperingError(check.problems[0].text, seq=check.problems[0].seq)
        if anchor is not None:
            check_anchor(self._ledger.store, check.head, anchor)
        self._ledger.head = check.head
        return check.head

    def _decode(self, head: Head | None) -> None:
        size = 0 if head is None else head.size
        self._ledger.decode(size)
        if head is not None and self._ledger.decoded.edge != head.edge:
            self._ledger.decoded = DecodedEvents()
            self._ledger.decode(size)
        self._ledger.head = head

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
            head.keys.log,
            head.size,
            head.edge.root(),
            tuple(decoded.events),
            max(times),
            earlier_logs=decoded.earlier_logs,
        )

    def _catch_up_anchor(self, head: Head | None, anchor: Anchor | None) -> None:
        if head is not None and anchor is not None and anchor.checkpoint.size < head.size:
            newest = Anchor.of(head.keys.current, head.note, anchor.latest)
            self.caught_up += self._ledger.anchors.advance(newest)
