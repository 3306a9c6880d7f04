"""Keys that were changed, and what leads from one to the next."""

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.ledger.canonical import canonical
from hostapp.release.succession import ROTATED, keys_of, successor
from tests.support.rotations import KEYS, rotations


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
