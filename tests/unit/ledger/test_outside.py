"""Go's sumdb agrees with our tree, proofs, notes and keys."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.checkpoint import Checkpoint, sign_checkpoint
from hostapp.ledger.merkle import consistency_proof, inclusion_proof, leaf_hash, root_of
from tests.support.outside_checker import build_checker, checked_by, encoded

KEY = SigningKey.from_seed("hostapp/" + "ab" * 16, bytes(range(32)))
LARGEST_OF_ALL = 300
LARGE = 100_000


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_checker(tmp_path_factory.mktemp("go"))


def leaves(count: int) -> list[bytes]:
    return [leaf_hash(f'{{"entry":{number}}}'.encode()) for number in range(count)]


def note_case(size: int, root: bytes) -> dict[str, Any]:
    note = sign_checkpoint(Checkpoint(KEY.name, size, root), KEY)
    key = KEY.verifier.text
    return {"kind": "note", "size": size, "root": encoded(root), "note": note, "key": key}


def inclusion_case(hashes: list[bytes], index: int, root: bytes) -> dict[str, Any]:
    return {
        "kind": "inclusion",
        "size": len(hashes),
        "root": encoded(root),
        "index": index,
        "leaf": encoded(hashes[index]),
        "path": [encoded(each) for each in inclusion_proof(hashes, index)],
    }


def consistency_case(hashes: list[bytes], old: int, root: bytes) -> dict[str, Any]:
    return {
        "kind": "consistency",
        "size": len(hashes),
        "root": encoded(root),
        "old_size": old,
        "old_root": encoded(root_of(hashes[:old])),
        "path": [encoded(each) for each in consistency_proof(hashes, old)],
    }


def cases_of(
    hashes: list[bytes], indexes: list[int], old_sizes: list[int]
) -> Iterator[dict[str, Any]]:
    root = root_of(hashes)
    yield note_case(len(hashes), root)
    for index in indexes:
        yield inclusion_case(hashes, index, root)
    for old in old_sizes:
        yield consistency_case(hashes, old, root)


def some(numbers: range, whole: bool, seed: int) -> list[int]:
    few = 3
    if whole or len(numbers) <= few:
        return list(numbers)
    return random.Random(seed).sample(numbers, few)


def test_every_size_up_to_300(
    program: Path, whole: bool, record_cases: Callable[[str, int, int], None]
) -> None:
    cases = []
    for size in range(LARGEST_OF_ALL + 1):
        indexes = some(range(size), whole, size)
        cases += list(cases_of(leaves(size), indexes, some(range(1, size + 1), whole, size)))
    assert checked_by(program, cases) == len(cases)
    total = sum(1 + size + size for size in range(LARGEST_OF_ALL + 1))
    record_cases("proofs checked by Go", len(cases), total)


def test_a_large_tree(program: Path) -> None:
    places = [0, 1, 65_535, 65_536, LARGE - 1]
    cases = list(cases_of(leaves(LARGE), places, [1, 65_536, 99_999, LARGE]))
    assert checked_by(program, cases) == len(cases)


def test_leaf_hashes(program: Path) -> None:
    entries = [b"", b"{}", '{"name":"漢字 \' é"}'.encode()]
    cases = [
        {"kind": "leaf", "note": encoded(each), "leaf": encoded(leaf_hash(each))}
        for each in entries
    ]
    assert checked_by(program, cases) == len(cases)


def test_the_outside_checker_refuses_what_is_wrong(program: Path) -> None:
    hashes = leaves(7)
    case = inclusion_case(hashes, 3, root_of(hashes)) | {"index": 4}
    with pytest.raises(AssertionError, match="inclusion size 7"):
        checked_by(program, [case])
