"""A keychain that lives as long as the test."""

from hostapp.domain.errors import UnavailableError
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.note import VerifierKey


class MemoryKeychain:
    """Keeps keys and remembered texts in two dictionaries; `locked` makes it refuse."""

    place = "the memory of this test"

    def __init__(self) -> None:
        self.keys: dict[str, SigningKey] = {}
        self.texts: dict[str, str] = {}
        self.locked = False

    def signing_key(self, key: VerifierKey) -> SigningKey | None:
        self._refuse_if_locked()
        return self.keys.get(key.text)

    def keep_signing_key(self, key: SigningKey) -> None:
        self._refuse_if_locked()
        self.keys[key.verifier.text] = key

    def remembered(self, name: str) -> str | None:
        self._refuse_if_locked()
        return self.texts.get(name)

    def remember(self, name: str, text: str) -> None:
        self._refuse_if_locked()
        self.texts[name] = text

    def _refuse_if_locked(self) -> None:
        if self.locked:
            raise UnavailableError("The keyring is locked: unlock it and try again.")
