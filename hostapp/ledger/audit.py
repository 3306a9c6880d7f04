"""Checking Merkle proofs, by the algorithms of RFC 9162 §2.1.3.2 and §2.1.4.2."""

from collections.abc import Sequence

from hostapp.domain.errors import TamperingError
from hostapp.ledger.merkle import EMPTY_ROOT, node_hash


def check_inclusion(leaf: bytes, index: int, size: int, path: Sequence[bytes], root: bytes) -> None:
    """Check that the leaf hash is at `index` of the tree; raises TamperingError (§2.1.3.2)."""
    if not 0 <= index < size:
        raise TamperingError("The proof speaks of an entry that the checkpoint does not cover.")
    position, last, found = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            raise TamperingError("The proof is longer than the tree is high.")
        if position & 1 or position == last:
            found = node_hash(sibling, found)
            while not position & 1 and position:
                position >>= 1
                last >>= 1
        else:
            found = node_hash(found, sibling)
        position >>= 1
        last >>= 1
    if last != 0 or found != root:
        raise TamperingError("The entry is not the one that the checkpoint was signed for.")


def check_consistency(
    old_size: int, old_root: bytes, size: int, root: bytes, path: Sequence[bytes]
) -> None:
    """Check that the tree only grew since `old_root`; raises TamperingError (§2.1.4.2)."""
    if not 0 <= old_size <= size:
        raise TamperingError("The ledger is shorter than it was.")
    if old_size in (0, size):
        agrees = not path and old_root == (EMPTY_ROOT if old_size == 0 else root)
    else:
        whole = not old_size & (old_size - 1)
        steps = [old_root, *path] if whole else list(path)
        agrees = _climbed(old_size - 1, size - 1, steps) == (old_root, root)
    if not agrees:
        raise TamperingError("The ledger was changed: it does not continue what was signed before.")


def _climbed(position: int, last: int, steps: Sequence[bytes]) -> tuple[bytes, bytes] | None:
    """Return the old and the new root that the steps lead to; None if they do not fit."""
    if not steps:
        return None
    while position & 1:
        position >>= 1
        last >>= 1
    old_found = found = steps[0]
    for step in steps[1:]:
        if last == 0:
            return None
        if position & 1 or position == last:
            old_found = node_hash(step, old_found)
            found = node_hash(step, found)
            while not position & 1 and position:
                position >>= 1
                last >>= 1
        else:
            found = node_hash(found, step)
        position >>= 1
        last >>= 1
    return (old_found, found) if last == 0 else None
