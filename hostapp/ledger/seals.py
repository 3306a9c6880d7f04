"""Seals: what an entry holds in the place of a name or free text."""

from hashlib import sha256
from typing import Final

from hostapp.domain.identifiers import Seal

SALT_SIZE: Final = 32


def seal_of(salt: bytes, value: str) -> Seal:
    """Return SHA-256 over a random salt of 32 bytes and the value's UTF-8 bytes."""
    if len(salt) != SALT_SIZE:
        raise ValueError("a salt has 32 bytes")
    return Seal(sha256(salt + value.encode()).hexdigest())
