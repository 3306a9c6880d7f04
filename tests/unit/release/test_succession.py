"""Keys that were changed, and what leads from one to the next."""

import base64
from collections.abc import Sequence
from itertools import pairwise

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.domain.identifiers import Seal
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.canonical import canonical
from hostapp.ledger.entry import encode_log_event, rotation_statement
from hostapp.ledger.log_events import KeyRotated
from hostapp.release.succession import ROTATED, keys_of, rotations_text, successor
from tests.support.ledgers import START

KEYS = [SigningKey.from_seed(f"hostapp/{'0' * 32}", bytes([number] * 32)) for number in range(4)]


def rotations(keys: Sequence[SigningKey] = KEYS[:3], signer: SigningKey | None = None) -> bytes:
    """Return rotations from each key to the next, signed by the older one of each pair."""
    entries = []
    for old, new in pairwise(keys):
        bare = KeyRotated(START, old.verifier.text, new.verifier.text, "")
        signature = base64.b64encode((signer or old).sign(rotation_statement(bare))).decode()
        event = KeyRotated(bare.at, bare.old, bare.new, signature)
        entries.append(encode_log_event(event, Seal).encode())
    return rotations_text(entries)


def test_whoever_knows_an_older_key_follows_to_the_newest() -> None:
    found = rotations()
    assert keys_of(found) == tuple(key.verifier for key in KEYS[:3])
    for known in KEYS[:3]:
        assert successor(known.verifier, found) == KEYS[2].verifier
    assert successor(KEYS[3].verifier, found) == KEYS[3].verifier
    assert keys_of(b"") == ()
    assert successor(KEYS[0].verifier, b"") == KEYS[0].verifier
    assert all(ROTATED in line for line in found.splitlines())


def test_nobody_follows_what_the_old_key_did_not_sign() -> None:
    with pytest.raises(TamperingError, match="did not sign in"):
        keys_of(rotations(signer=KEYS[3]))
    first, second = rotations().splitlines(keepends=True)
    with pytest.raises(TamperingError):
        keys_of(second + first)
    with pytest.raises(TamperingError):
        keys_of(first + first)


def test_any_changed_byte_is_found() -> None:
    data = rotations()
    for place in range(len(data)):
        changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        of_another_version = data[place - 4 : place] == b'"v":'
        with pytest.raises(UnavailableError if of_another_version else TamperingError):
            keys_of(changed)


@pytest.mark.parametrize("data", [b"x", b"{}\n", b"[]\n", canonical({"old": 3}).encode() + b"\n"])
def test_what_is_no_rotation_is_none(data: bytes) -> None:
    with pytest.raises(TamperingError, match="not what Hostapp wrote"):
        keys_of(data)
