"""The Merkle tree of RFC 9162 §2.1 over entry bytes: hashes, edge and proofs made.

Checking a proof is in `hostapp.ledger.audit`, which shares nothing with the making but the
two hash functions.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, Self

HASH_SIZE: Final = 32
EMPTY_ROOT: Final = sha256(b"").digest()


def leaf_hash(entry: bytes) -> bytes:
    """Hash an entry as a leaf."""
    return sha256(b"\0" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash two subtrees as their parent."""
    return sha256(b"\1" + left + right).digest()


def leaf_hashes(entries: Iterable[bytes]) -> list[bytes]:
    """Hash many entries as leaves."""
    make = sha256
    return [make(b"\0" + entry).digest() for entry in entries]


@dataclass(frozen=True, slots=True)
class Edge:
    """The right edge of a tree: enough to append to it without reading what came before.

    `hashes` are the roots of the perfect subtrees that the size splits into, largest first.
    """

    size: int = 0
    hashes: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        """Refuse hashes that do not fit the size (ValueError)."""
        if self.size < 0 or len(self.hashes) != self.size.bit_count():
            raise ValueError("the edge of a tree does not fit its size")
        if self.hashes and set(map(len, self.hashes)) != {HASH_SIZE}:
            raise ValueError("a hash in the edge of a tree has a wrong length")

    def extended(self, leaves: Sequence[bytes]) -> "Edge":
        """Return the edge after appending leaves, given as leaf hashes."""
        if len(leaves) == 1:
            return self._with(leaves[0])
        waiting = list(self.hashes)
        nodes = list(leaves)
        kept: list[bytes] = []
        before = self.size
        make = sha256
        while nodes or before:
            if before & 1:
                nodes.insert(0, waiting.pop())
            if len(nodes) & 1:
                kept.append(nodes.pop())
            pairs = zip(nodes[::2], nodes[1::2], strict=True)
            nodes = [make(b"\1" + left + right).digest() for left, right in pairs]
            before >>= 1
        return Edge(self.size + len(leaves), tuple(reversed(kept)))

    def _with(self, node: bytes) -> "Edge":
        """Return the edge after one leaf: full subtrees on its left become one with it."""
        kept, before = len(self.hashes), self.size
        while before & 1:
            kept -= 1
            node = node_hash(self.hashes[kept], node)
            before >>= 1
        return Edge(self.size + 1, (*self.hashes[:kept], node))

    def root(self) -> bytes:
        """Return the root hash of the whole tree."""
        if not self.hashes:
            return EMPTY_ROOT
        root = self.hashes[-1]
        for left in reversed(self.hashes[:-1]):
            root = node_hash(left, root)
        return root

    def to_bytes(self) -> bytes:
        """Write the hashes one after the other; the size is kept beside them."""
        return b"".join(self.hashes)

    @classmethod
    def from_bytes(cls, size: int, data: bytes) -> Self:
        """Read what `to_bytes` wrote; raises ValueError if it does not fit `size`."""
        starts = range(0, len(data), HASH_SIZE)
        return cls(size, tuple(data[start : start + HASH_SIZE] for start in starts))


def root_of(leaves: Sequence[bytes]) -> bytes:
    """Return the root over leaf hashes."""
    return Edge().extended(leaves).root()


def inclusion_proof(leaves: Sequence[bytes], index: int) -> tuple[bytes, ...]:
    """Return PATH(index, D_n) of §2.1.3.1, from the leaf's sibling up."""
    if not 0 <= index < len(leaves):
        raise ValueError("no such leaf")
    path: list[bytes] = []
    first, end = 0, len(leaves)
    while end - first > 1:
        middle = first + _split(end - first)
        if index < middle:
            path.append(root_of(leaves[middle:end]))
            end = middle
        else:
            path.append(root_of(leaves[first:middle]))
            first = middle
    return tuple(reversed(path))


def consistency_proof(leaves: Sequence[bytes], old_size: int) -> tuple[bytes, ...]:
    """Return PROOF(old_size, D_n) of §2.1.4.1; empty if nothing has to be shown."""
    if not 0 <= old_size <= len(leaves):
        raise ValueError("no such earlier tree")
    path: list[bytes] = []
    first, end, whole = 0, len(leaves), True
    if old_size in (0, end):
        return ()
    while old_size != end:
        middle = first + _split(end - first)
        if old_size <= middle:
            path.append(root_of(leaves[middle:end]))
            end = middle
        else:
            path.append(root_of(leaves[first:middle]))
            first = middle
            whole = False
    if not whole:
        path.append(root_of(leaves[first:end]))
    return tuple(reversed(path))


def _split(size: int) -> int:
    """Return the largest power of two below `size`."""
    return 1 << ((size - 1).bit_length() - 1)
