"""The host's private key, held so that it does not leak by accident.

PyNaCl signs in half the time of cryptography, and every decision waits for its signature.
"""

import base64
from typing import TYPE_CHECKING, Final, NoReturn, Self

from hostapp.keys.core_files import forbid_core_files
from hostapp.ledger.note import VerifierKey, decoded, key_id

if TYPE_CHECKING:
    from nacl.signing import SigningKey as PrivateKey

_PREFIX: Final = "PRIVATE+KEY+"
_ED25519: Final = b"\1"


class SigningKey:
    """An Ed25519 private key and the name it signs under. Never printed, never pickled."""

    __slots__ = ("_private", "name", "public_key", "verifier")

    def __init__(self, name: str, private: "PrivateKey") -> None:
        forbid_core_files()
        self.name = name
        self.public_key = bytes(private.verify_key)
        self.verifier = VerifierKey(name, self.public_key)
        self._private = private

    @classmethod
    def generate(cls, name: str) -> Self:
        """Make a new key."""
        from nacl.signing import SigningKey as PrivateKey

        return cls(name, PrivateKey.generate())

    @classmethod
    def from_seed(cls, name: str, seed: bytes) -> Self:
        """Make the key of a 32-byte seed."""
        from nacl.signing import SigningKey as PrivateKey

        return cls(name, PrivateKey(seed))

    @classmethod
    def from_secret(cls, text: str) -> Self:
        """Read what `secret` gave; raises ValueError, without the text."""
        name, identifier, encoded = text.strip().removeprefix(_PREFIX).split("+", 2)
        data = decoded(encoded)
        key = cls.from_seed(name, data[1:])
        if data[:1] != _ED25519 or key_id(name, key.public_key).hex() != identifier:
            raise ValueError("the private key does not fit its identifier")
        return key

    def sign(self, message: bytes) -> bytes:
        """Return the 64 bytes of a signature."""
        return self._private.sign(message).signature

    def secret(self) -> str:
        """Return the key as text (the form of Go's sumdb/note), for a keyring alone."""
        encoded = base64.b64encode(_ED25519 + self.seed()).decode()
        return f"{_PREFIX}{self.name}+{self.verifier.key_id.hex()}+{encoded}"

    def seed(self) -> bytes:
        """Return the 32 secret bytes, for a keyring or a recovery sheet alone."""
        return bytes(self._private)

    def __repr__(self) -> str:
        return f"SigningKey({self.verifier.text!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a private key is not copied")
