"""The recipient's own key, made on their side to sign what they acknowledge.

It protects nobody's consent: it only lets a host see that acknowledgements come from one hand.
It lies unencrypted in a file that its owner alone may read.
"""

import os
import secrets
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hostapp.domain.errors import UnavailableError
from hostapp.release.replacing import sync_folder, write_new

_PRIVATE: Final = 0o600
_NAME: Final = "hostapp-recipient"


class RecipientKey:
    """An Ed25519 private key in a file."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private
        self.public_key = private.public_key().public_bytes_raw()
        self.name = f"{_NAME}/{self.public_key[:8].hex()}"

    def sign(self, message: bytes) -> bytes:
        """Return the 64 bytes of a signature."""
        return self._private.sign(message)

    def __repr__(self) -> str:
        return f"RecipientKey({self.name!r})"


def recipient_key(path: Path) -> RecipientKey:
    """Return the key in a file, made now if there is none; raises UnavailableError."""
    try:
        if not path.exists():
            _make(path)
        private = serialization.load_pem_private_key(path.read_bytes(), None)
    except OSError as error:
        raise UnavailableError("{0} cannot be used: {1}.", path, error.strerror or error) from error
    except (ValueError, TypeError) as error:
        raise UnavailableError("{0} does not hold a key of Hostapp.", path) from error
    if not isinstance(private, Ed25519PrivateKey):
        raise UnavailableError("{0} does not hold a key of Hostapp.", path)
    return RecipientKey(private)


def _make(path: Path) -> None:
    data = Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    write_new(fresh, data, mode=_PRIVATE)
    os.replace(fresh, path)
    sync_folder(path.parent)
