"""Proofs that are wrong in one way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.domain.errors import TamperingError
from hostapp.ledger.audit import check_consistency, check_inclusion
from hostapp.ledger.merkle import (
    EMPTY_ROOT,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    root_of,
)

LEAVES = [leaf_hash(bytes([number])) for number in range(40)]


@st.composite
def proofs(draw: st.DrawFn) -> tuple[int, int]:
    size = draw(st.integers(2, 40))
    return size, draw(st.integers(0, size - 1))


@given(proofs(), st.data())
def test_inclusion_fails_for_any_change(case: tuple[int, int], data: st.DataObject) -> None:
    size, index = case
    leaves = LEAVES[:size]
    root, path = root_of(leaves), list(inclusion_proof(leaves, index))
    change = data.draw(st.sampled_from(["leaf", "root", "longer", "shorter", "hash"]))
    leaf = leaves[index]
    if change == "leaf":
        leaf = leaf_hash(b"another")
    elif change == "root":
        root = leaf_hash(b"another")
    elif change == "longer":
        path.append(LEAVES[0])
    elif change == "shorter":
        path.pop()
    else:
        path[data.draw(st.integers(0, len(path) - 1))] = leaf_hash(b"another")
    with pytest.raises(TamperingError):
        check_inclusion(leaf, index, size, path, root)


@pytest.mark.parametrize(("index", "size"), [(3, 3), (-1, 3), (0, 0)])
def test_an_index_lies_in_the_tree(index: int, size: int) -> None:
    with pytest.raises(TamperingError, match="does not cover"):
        check_inclusion(LEAVES[0], index, size, (), LEAVES[0])


@given(proofs(), st.data())
def test_consistency_fails_for_any_change(case: tuple[int, int], data: st.DataObject) -> None:
    size, index = case
    old = max(1, index)
    path = list(consistency_proof(LEAVES[:size], old))
    old_root, root = root_of(LEAVES[:old]), root_of(LEAVES[:size])
    change = data.draw(st.sampled_from(["old root", "root", "longer", "shorter", "hash"]))
    if change == "old root":
        old_root = leaf_hash(b"another")
    elif change == "root":
        root = leaf_hash(b"another")
    elif change == "longer":
        path.append(LEAVES[0])
    elif change == "shorter":
        path = path[:-1]
    else:
        path[data.draw(st.integers(0, len(path) - 1))] = leaf_hash(b"another")
    with pytest.raises(TamperingError, match="changed"):
        check_consistency(old, old_root, size, root, path)


def test_a_forged_middle_is_found() -> None:
    forged = [*LEAVES[:10], leaf_hash(b"forged"), *LEAVES[11:30]]
    path = consistency_proof(forged, 20)
    with pytest.raises(TamperingError):
        check_consistency(20, root_of(LEAVES[:20]), 30, root_of(forged), path)


def test_trivial_trees() -> None:
    check_consistency(0, EMPTY_ROOT, 3, root_of(LEAVES[:3]), ())
    check_consistency(3, LEAVES[0], 3, LEAVES[0], ())
    for size, old_root, path in [(3, LEAVES[0], ()), (3, EMPTY_ROOT, (LEAVES[0],))]:
        with pytest.raises(TamperingError, match="changed"):
            check_consistency(0, old_root, size, root_of(LEAVES[:3]), path)
    with pytest.raises(TamperingError, match="shorter"):
        check_consistency(4, LEAVES[0], 3, LEAVES[0], ())
    with pytest.raises(TamperingError, match="changed"):
        check_consistency(3, root_of(LEAVES[:3]), 5, root_of(LEAVES[:5]), ())
