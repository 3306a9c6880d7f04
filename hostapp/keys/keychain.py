"""What keeps a host's keys and the remembered checkpoint, outside of the store."""

from typing import Protocol

from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.checkpoint import ORIGIN_PREFIX
from hostapp.ledger.note import VerifierKey


class Keychain(Protocol):
    """A place for keys and for short texts that must not be rolled back with the store.

    Every method may raise UnavailableError, with a sentence that says what to do.
    """

    @property
    def place(self) -> str:
        """Where the key lies, in words for the host."""

    def signing_key(self, key: VerifierKey) -> SigningKey | None:
        """Return the private half of a key; None if it is not here."""

    def keep_signing_key(self, key: SigningKey) -> None:
        """Keep a key, and make sure that it was kept."""

    def remembered(self, name: str) -> str | None:
        """Return a remembered text; None if there is none."""

    def remember(self, name: str, text: str) -> None:
        """Remember a text, and make sure that it was kept."""


def name_of_key(key: VerifierKey) -> str:
    """Return the name under which a key is kept."""
    return f"key/{key.name.removeprefix(ORIGIN_PREFIX)}/{key.key_id.hex()}"
