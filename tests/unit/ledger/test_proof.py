"""Proof files."""

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.checkpoint import Checkpoint, sign_checkpoint
from hostapp.ledger.merkle import inclusion_proof, leaf_hashes, root_of
from hostapp.ledger.proof import Proof

KEY = SigningKey.from_seed("hostapp/log", bytes(32))
ENTRIES = [f"entry {number}".encode() for number in range(6)]
LEAVES = leaf_hashes(ENTRIES)
NOTE = sign_checkpoint(Checkpoint(KEY.name, 6, root_of(LEAVES)), KEY)
PROOF = Proof(4, inclusion_proof(LEAVES, 4), NOTE)


@pytest.mark.parametrize("extra", [None, b"", b"anything"])
def test_round_trip(extra: bytes | None) -> None:
    proof = Proof(4, PROOF.path, NOTE, extra)
    assert Proof.parse(proof.text) == proof
    assert Proof.parse(proof.text).check(ENTRIES[4], KEY.verifier).size == 6


def test_the_form_is_that_of_the_specification() -> None:
    lines = PROOF.text.split("\n")
    assert lines[:2] == ["c2sp.org/tlog-proof@v1", "index 4"]
    assert lines[2 + len(PROOF.path)] == ""
    assert PROOF.text.endswith("\n\n" + NOTE)


def test_another_entry_is_refused() -> None:
    with pytest.raises(TamperingError, match="not the one"):
        PROOF.check(ENTRIES[3], KEY.verifier)


@pytest.mark.parametrize(
    "text",
    [
        "",
        PROOF.text.replace("@v1", "@v2"),
        PROOF.text.replace("index 4", "index 04"),
        PROOF.text.replace("index 4", "index x"),
        PROOF.text.replace("index 4\n", ""),
        PROOF.text.replace("index 4\n", "index 4\nAAAA\n"),
        PROOF.text.replace("index 4\n", "extra !\nindex 4\n"),
        PROOF.text.replace("index 4\n", "index 4\n" + ("A" * 43 + "=\n") * 70),
        PROOF.text.replace("\n\n", "\n"),
    ],
)
def test_malformed(text: str) -> None:
    with pytest.raises(TamperingError, match="malformed"):
        Proof.parse(text)
