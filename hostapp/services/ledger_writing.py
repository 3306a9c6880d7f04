"""Writing to the ledger: entries, tree and checkpoint in one transaction, then the anchor."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

from hostapp.domain.errors import HostappError, UnavailableError
from hostapp.domain.events import ConsentEvent
from hostapp.domain.identifiers import PersonId
from hostapp.domain.release_events import ReleaseEvent
from hostapp.keys.anchors import Anchor
from hostapp.keys.keychain import Keychain
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.checkpoint import Checkpoint, origin_of, sign_checkpoint
from hostapp.ledger.log_events import LogEvent, LogStarted
from hostapp.ledger.log_keys import LogKeys
from hostapp.ledger.merkle import EMPTY_ROOT, Edge, leaf_hashes
from hostapp.ledger.note import VerifierKey
from hostapp.services.book_state import LedgerChange
from hostapp.services.composing import Composition
from hostapp.services.ledger_head import Head
from hostapp.services.open_ledger import OpenLedger, require_nothing_found
from hostapp.store.database import reading, writing
from hostapp.store.ledger_store import LedgerStore, StoredHead

LOG_BYTES: Final = 16
"""Random bytes that name a log."""

_ATTEMPTS: Final = 5


@dataclass(frozen=True, slots=True)
class Additions:
    """What one transaction is to append."""

    events: Sequence[ConsentEvent | ReleaseEvent] = ()
    log_events: Sequence[LogEvent] = ()
    successor: SigningKey | None = None
    """The key that signs from this transaction on."""


Build = Callable[[Head | None], Additions]


class _KeyChangedError(Exception):
    """Another process rotated the key between our look and our transaction."""


class LedgerWriter:
    """Appends to an open ledger with the host's key."""

    def __init__(
        self, ledger: OpenLedger, keychain: Keychain, clock: Callable[[], datetime]
    ) -> None:
        self._ledger = ledger
        self._keychain = keychain
        self._clock = clock
        self._signer: SigningKey | None = None

    def write(self, build: Build, names: Mapping[PersonId, str]) -> LedgerChange:
        """Append what `build` makes of the newest head; it may be called more than once.

        Raises UnavailableError or TamperingError; nothing is written then.
        """
        for _ in range(_ATTEMPTS):
            try:
                return self._attempt(build, names)
            except _KeyChangedError:
                continue
        raise UnavailableError("Another Hostapp keeps changing the signing key: try again.")

    def signer_of(self, key: VerifierKey) -> SigningKey:
        """Return the private half of the ledger's key; raises UnavailableError."""
        if self._signer is None or self._signer.verifier != key:
            signer = self._keychain.signing_key(key)
            if signer is None:
                raise UnavailableError(
                    "The key that signs this ledger is not in {0}: bring it back with"
                    " `hostapp key recover`, or run `hostapp key rotate --lost`.",
                    self._keychain.place,
                )
            self._signer = signer
        return self._signer

    def _attempt(self, build: Build, names: Mapping[PersonId, str]) -> LedgerChange:
        anchor, signer, created = self._in_hand() or self._looked_up()
        require_nothing_found(anchor)
        with writing(self._ledger.store.db):
            head = self._ledger.follow(anchor)
            if head is not None and head.keys.current != signer.verifier:
                raise _KeyChangedError
            additions = build(head)
            composition = self._compose(head, additions, names, signer)
            grown, checkpoint = self._append(head, composition, additions.successor or signer)
        self._ledger.grew(grown)
        if additions.successor is not None:
            self._signer = additions.successor
        first = 0 if head is None else head.size
        indexes = tuple(first + each for each in composition.indexes)
        return LedgerChange(indexes, self._remember(grown, checkpoint, anchor, created=created))

    def _in_hand(self) -> tuple[Anchor, SigningKey, bool] | None:
        """Return anchor and key as `_looked_up`, if the key of the last look is at hand.

        Whether it still is the right one is seen under the write lock.
        """
        known, signer = self._ledger.head, self._signer
        if known is None or signer is None or signer.verifier != known.keys.current:
            return None
        anchor = self._ledger.anchor_of_known()
        return None if anchor is None else (anchor, signer, False)

    def _looked_up(self) -> tuple[Anchor, SigningKey, bool]:
        """Return the anchor, the key that signs now, and whether they were made just now.

        Before the write lock, because a keyring may take its time.
        """
        anchor = self._ledger.anchor()
        created = anchor is None
        if anchor is None:
            anchor = self._ledger.anchors.start(self._ledger.folder, self._first_anchor)
        with reading(self._ledger.store.db):
            head = self._ledger.follow(anchor)
        return anchor, self.signer_of(anchor.key if head is None else head.keys.current), created

    def _first_anchor(self) -> Anchor:
        """Make the key of a new log and an anchor for it while it is still empty.

        With the anchor of an empty log kept first, a crash right after the first transaction
        leaves a ledger that merely grew.
        """
        key = SigningKey.generate(origin_of(secrets.token_hex(LOG_BYTES)))
        self._keychain.keep_signing_key(key)
        note = sign_checkpoint(Checkpoint(key.name, 0, EMPTY_ROOT), key)
        return Anchor.of(key.verifier, note)

    def _compose(
        self,
        head: Head | None,
        additions: Additions,
        names: Mapping[PersonId, str],
        signer: SigningKey,
    ) -> Composition:
        composition = Composition()
        if head is None:
            log = Checkpoint(signer.name, 0, EMPTY_ROOT).log
            started = LogStarted(self._clock(), log, signer.verifier.text)
            composition.add_log_event(started)
        for event in additions.log_events:
            composition.add_log_event(event)
        composition.add_events(additions.events, names, self._ledger.store.is_named)
        return composition

    def _append(
        self, head: Head | None, composition: Composition, signer: SigningKey
    ) -> tuple[Head, Checkpoint]:
        first = 0 if head is None else head.size
        edge, note, checkpoint = append_signed(
            self._ledger.store, Edge() if head is None else head.edge, composition, signer
        )
        rows = [
            (first + place, composition.texts[place].encode()) for place in composition.log_entries
        ]
        keys = LogKeys.started_by(rows.pop(0)[1]) if head is None else head.keys
        return Head(keys.after(rows), edge, note), checkpoint

    def _remember(
        self, head: Head, checkpoint: Checkpoint, before: Anchor, *, created: bool
    ) -> str | None:
        newest = Anchor(
            head.keys.current, head.note, checkpoint, before.latest, before.checked, before.finding
        )
        try:
            self._ledger.anchors.advance(newest)
        except HostappError as error:
            return f"The decision is kept, but the newest checkpoint is not remembered: {error}"
        if created:
            return (
                f"A signing key was made for this ledger and is kept in {self._keychain.place}."
                " Print its recovery words with `hostapp key recovery`."
            )
        return None


class Appended(NamedTuple):
    """The log after a transaction: its tree's edge, and its checkpoint as signed and as such."""

    edge: Edge
    note: str
    checkpoint: Checkpoint


def append_signed(
    store: LedgerStore, edge: Edge, composition: Composition, signer: SigningKey
) -> Appended:
    """Append entries and their checkpoint inside the caller's transaction."""
    leaves = leaf_hashes([text.encode() for text in composition.texts])
    grown = edge.extended(leaves)
    checkpoint = Checkpoint(signer.name, grown.size, grown.root())
    note = sign_checkpoint(checkpoint, signer)
    store.append(edge.size, composition.texts)
    store.keep_sealed(composition.sealed)
    store.set_head(StoredHead(grown.size, note, grown.to_bytes()), leaves)
    return Appended(grown, note, checkpoint)
