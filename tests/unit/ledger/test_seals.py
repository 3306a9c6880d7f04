"""Seals."""

from hashlib import sha256

import pytest

from hostapp.ledger.seals import seal_of


def test_it_is_the_hash_of_salt_and_value() -> None:
    salt = bytes(range(32))
    assert seal_of(salt, "Yuki 田中") == sha256(salt + "Yuki 田中".encode()).hexdigest()


def test_a_short_salt_is_refused() -> None:
    with pytest.raises(ValueError, match="32"):
        seal_of(b"short", "value")
