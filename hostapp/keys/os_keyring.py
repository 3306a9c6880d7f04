"""Keys and anchors in the keyring of the operating system."""

from collections.abc import Callable
from typing import Final, TypeVar

import keyring
from keyring import errors
from keyring.backend import KeyringBackend

from hostapp.domain.errors import UnavailableError
from hostapp.domain.saying import say
from hostapp.keys.deadline import within
from hostapp.keys.keychain import name_of_key
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.note import VerifierKey

T = TypeVar("T")

SERVICE: Final = "hostapp"

DEADLINE_SECONDS: Final = 60.0
"""Long enough for typing a password into the keyring's own dialog."""

_WEAKER: Final = ("keyrings.alt.", "keyring.backends.null", "keyring.backends.fail")

_HOW: Final = say(
    "set up a keyring (GNOME Keyring, KWallet, macOS Keychain, Windows Credential Manager),"
    " or on a server set HOSTAPP_KEY_PASSPHRASE"
)


class OsKeyring:
    """The keyring that the `keyring` package finds, never a weaker one in its place."""

    def __init__(self, deadline: float = DEADLINE_SECONDS) -> None:
        """Wait `deadline` seconds for the keyring, its dialogs included."""
        self._deadline = deadline

    @property
    def place(self) -> str:
        """Where the key lies, in words for the host."""
        return "the keyring of this computer"

    def signing_key(self, key: VerifierKey) -> SigningKey | None:
        """Return the private half of a key; None if it is not here."""
        text = self.remembered(name_of_key(key))
        if text is None:
            return None
        try:
            found = SigningKey.from_secret(text)
        except ValueError:
            found = None
        if found is None or found.verifier != key:
            raise UnavailableError(
                "The keyring holds another key than the ledger's: restore it from your recovery"
                " sheet, or run `hostapp key rotate --lost`."
            )
        return found

    def keep_signing_key(self, key: SigningKey) -> None:
        """Keep a key, and make sure that it was kept."""
        self.remember(name_of_key(key.verifier), key.secret())

    def remembered(self, name: str) -> str | None:
        """Return a remembered text; None if there is none."""
        return self._call(lambda: _backend().get_password(SERVICE, name))

    def remember(self, name: str, text: str) -> None:
        """Remember a text, and make sure that it was kept."""

        def keep() -> bool:
            backend = _backend()
            backend.set_password(SERVICE, name, text)
            return bool(backend.get_password(SERVICE, name) == text)

        if not self._call(keep):
            raise UnavailableError("The keyring does not keep what it is given: {0}.", _HOW)

    def _call(self, call: Callable[[], T]) -> T:
        late = say("The keyring does not answer: unlock it, close its dialog, and try again.")
        return within(self._deadline, lambda: _said(call), late=late)


def _said(call: Callable[[], T]) -> T:
    """Run a call into the keyring and say its failure.

    Backends raise whatever their libraries raise (D-Bus errors, missing modules), so nothing
    narrower than Exception is enough; what they say may hold a secret, so only the type of an
    unknown error is told.
    """
    try:
        return call()
    except UnavailableError:
        raise
    except errors.KeyringLocked:
        message = say("The keyring is locked: unlock it and try again.")
    except errors.NoKeyringError:
        message = say("There is no keyring to keep the signing key in: {0}.", _HOW)
    except errors.InitError:
        message = say("The keyring cannot be opened: unlock or create it and try again.")
    except Exception as error:  # noqa: BLE001
        message = say("The keyring failed ({0}): {1}.", type(error).__name__, _HOW)
    raise UnavailableError(message.template, *message.values)


def _backend() -> KeyringBackend:
    backend = keyring.get_keyring()
    chosen = next(iter(getattr(backend, "backends", ())), backend)
    module = type(chosen).__module__
    if module.startswith(_WEAKER):
        raise UnavailableError("There is no safe keyring for the signing key: {0}.", _HOW)
    return backend
