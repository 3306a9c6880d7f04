"""The head of the log as this process knows it, and how it follows the database."""

from dataclasses import dataclass

from hostapp.domain.errors import TamperingError
from hostapp.keys.anchors import Anchor
from hostapp.ledger.checkpoint import Checkpoint, open_checkpoint
from hostapp.ledger.log_keys import LogKeys
from hostapp.ledger.merkle import EMPTY_ROOT, Edge, leaf_hashes
from hostapp.store.ledger_store import LedgerStore, StoredHead


@dataclass(frozen=True, slots=True)
class Head:
    """A log's keys, the edge of its tree, and the checkpoint signed for both."""

    keys: LogKeys
    edge: Edge
    note: str

    @property
    def size(self) -> int:
        """Number of entries."""
        return self.edge.size


def read_head(store: LedgerStore, known: Head | None) -> Head | None:
    """Read the head within the caller's snapshot; raises like `check_head`."""
    return check_head(store, store.head(), known)


def check_head(store: LedgerStore, stored: StoredHead | None, known: Head | None) -> Head | None:
    """Check what came after `known` against the newest signature, which is `stored`.

    Without `known`, the stored edge is taken as it is: it fits the signed root or is refused.
    None while nothing was decided. Raises TamperingError.
    """
    count = store.size()
    if stored is None:
        if count:
            raise TamperingError("The ledger has entries, but no signed checkpoint.", seq=0)
        return None
    if count != stored.size:
        raise _wrong_count(count, stored.size)
    if known is not None and stored.note == known.note:
        return known
    keys, edge = _follow(store, known, stored.size, stored.edge)
    checkpoint = open_checkpoint(stored.note, keys.current)
    if (checkpoint.size, checkpoint.root) != (edge.size, edge.root()):
        raise TamperingError("The checkpoint was not signed for these entries.")
    return Head(keys, edge, stored.note)


def _follow(
    store: LedgerStore, known: Head | None, size: int, stored_edge: bytes
) -> tuple[LogKeys, Edge]:
    if known is not None:
        if size < known.size:
            raise TamperingError("The ledger became shorter while it was open.", seq=size)
        keys, edge = known.keys, known.edge
        for chunk in store.entries(known.size, size):
            keys = keys.after(chunk)
            edge = edge.extended(leaf_hashes(entry for _, entry in chunk))
        return keys, edge
    rows = store.log_entries()
    if not rows or rows[0][0] != 0:
        raise TamperingError("Entry 0 does not say which log this is.", seq=0)
    keys = LogKeys.started_by(rows[0][1]).after(rows[1:])
    try:
        return keys, Edge.from_bytes(size, stored_edge)
    except ValueError as error:
        raise TamperingError("The stored edge of the tree does not fit its size.") from error


def extended_to(store: LedgerStore, edge: Edge, size: int) -> Edge:
    """Return the edge of the tree of `size` entries, reading what `edge` lacks."""
    for chunk in store.entries(edge.size, size):
        edge = edge.extended(leaf_hashes(entry for _, entry in chunk))
    return edge


def check_anchor(store: LedgerStore, head: Head | None, anchor: Anchor) -> None:
    """Check that the ledger continues what this computer remembers; raises TamperingError."""
    if head is not None and (anchor.note, anchor.key) == (head.note, head.keys.current):
        return
    remembered = anchor.checkpoint
    size = 0 if head is None else head.size
    if remembered.size > size == 0:
        raise TamperingError(
            "The ledger of this store is gone: {0} entries were signed. Restore a backup.",
            remembered.size,
            seq=0,
        )
    if remembered.size > size:
        raise TamperingError(
            "This is an older copy of the ledger: it has {0} of {1} entries.",
            size,
            remembered.size,
            seq=size,
        )
    if head is None:
        return
    if anchor.key not in head.keys.keys:
        raise TamperingError("The ledger is signed by a key that never belonged to it.", seq=0)
    if _root_at(store, head, remembered) != remembered.root:
        raise TamperingError(
            "The ledger's first {0} entries are not those that were signed before.", remembered.size
        )


def _root_at(store: LedgerStore, head: Head, remembered: Checkpoint) -> bytes:
    """Return the root of the first entries, such that the present head is built upon them."""
    size = remembered.size
    if size == 0:
        return EMPTY_ROOT
    if size == head.size:
        return head.edge.root()
    edge = _kept_edge(store, remembered) or extended_to(store, Edge(), size)
    if extended_to(store, edge, head.size) != head.edge:
        raise TamperingError("The ledger does not continue what was signed before.")
    return edge.root()


def _kept_edge(store: LedgerStore, remembered: Checkpoint) -> Edge | None:
    data = store.edge_at(remembered.size)
    if data is None:
        return None
    try:
        edge = Edge.from_bytes(remembered.size, data)
    except ValueError:
        return None
    return edge if edge.root() == remembered.root else None


def _wrong_count(count: int, signed: int) -> TamperingError:
    if count < signed:
        message = f"The end of the ledger was cut off: {count} of {signed} entries are left."
        return TamperingError(message, seq=count)
    message = f"Entry {signed} was added to the ledger without a signature."
    return TamperingError(message, seq=signed)
