"""Seals: what an entry holds in the place of a name or free text."""

from hashlib import sha256
from typing import Final

from hostapp.domain.identifiers import Seal

SALT_SIZE: Final = 32


def seal_of(salt: bytes, value: str) -> Seal:
    """Return the seal as entries write it, in hex."""
    return Seal(seal_bytes(salt, value).hex())


def seal_bytes(salt: bytes, value: str) -> bytes:
    """Return SHA-256 over a random salt of 32 bytes and the value's UTF-8 bytes."""
    if len(salt) != SALT_SIZE:
        raise ValueError("a salt has 32 bytes")
    return sha256(salt + value.encode()).digest()
