"""The tree, its edge, and proofs against the checking algorithms."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.ledger.audit import check_consistency, check_inclusion
from hostapp.ledger.merkle import (
    EMPTY_ROOT,
    Edge,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    leaf_hashes,
    node_hash,
    root_of,
)

LEAVES = [leaf_hash(bytes([number])) for number in range(70)]


def simple_root(leaves: list[bytes]) -> bytes:
    """RFC 9162 §2.1.1 read aloud."""
    if not leaves:
        return EMPTY_ROOT
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return node_hash(simple_root(leaves[:split]), simple_root(leaves[split:]))


def test_known_hashes() -> None:
    assert EMPTY_ROOT.hex().startswith("e3b0c44298fc1c14")
    assert leaf_hash(b"").hex() == (
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    )
    assert leaf_hashes([b"", b"a"]) == [leaf_hash(b""), leaf_hash(b"a")]


@pytest.mark.parametrize("size", range(len(LEAVES) + 1))
def test_root_is_that_of_the_definition(size: int) -> None:
    assert root_of(LEAVES[:size]) == simple_root(LEAVES[:size])


@given(st.lists(st.integers(0, 9), max_size=12))
def test_edge_grown_in_steps_is_that_of_one_step(steps: list[int]) -> None:
    edge, taken = Edge(), 0
    for step in steps:
        leaves = LEAVES[taken : taken + step]
        edge, taken = edge.extended(leaves), taken + len(leaves)
    assert edge == Edge().extended(LEAVES[:taken])
    assert edge.root() == simple_root(LEAVES[:taken])
    assert Edge.from_bytes(edge.size, edge.to_bytes()) == edge


def test_every_inclusion_proof_checks_and_for_nothing_else() -> None:
    for size in range(1, 40):
        leaves = LEAVES[:size]
        root = root_of(leaves)
        for index in range(size):
            path = inclusion_proof(leaves, index)
            check_inclusion(leaves[index], index, size, path, root)


def test_every_consistency_proof_checks() -> None:
    for size, old in itertools.combinations(range(40, -1, -1), 2):
        path = consistency_proof(LEAVES[:size], old)
        check_consistency(old, root_of(LEAVES[:old]), size, root_of(LEAVES[:size]), path)


def test_no_proof_for_what_is_not_there() -> None:
    with pytest.raises(ValueError, match="leaf"):
        inclusion_proof(LEAVES[:3], 3)
    with pytest.raises(ValueError, match="earlier"):
        consistency_proof(LEAVES[:3], 4)


@pytest.mark.parametrize(("size", "data"), [(1, b""), (3, b"x" * 32), (1, b"x" * 31), (-1, b"")])
def test_an_edge_fits_its_size(size: int, data: bytes) -> None:
    with pytest.raises(ValueError, match="edge"):
        Edge.from_bytes(size, data)
