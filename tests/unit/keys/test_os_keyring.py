"""The keyring of the system, with backends that behave and that do not."""

import threading
from collections.abc import Iterator

import keyring
import pytest
from keyring import errors
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from hostapp.domain.errors import UnavailableError
from hostapp.keys.os_keyring import OsKeyring
from hostapp.keys.signing_key import SigningKey

KEY = SigningKey.from_seed("hostapp/0123", bytes(range(32)))


class Backend(KeyringBackend):
    """Keeps passwords in memory, or raises `trouble`."""

    priority = 1

    def __init__(self, trouble: BaseException | None = None) -> None:
        self.kept: dict[str, str] = {}
        self.trouble = trouble

    def get_password(self, service: str, username: str) -> str | None:
        if self.trouble is not None:
            raise self.trouble
        return self.kept.get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.kept[f"{service}/{username}"] = password


@pytest.fixture(autouse=True)
def _own_backend() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def use(backend: KeyringBackend) -> OsKeyring:
    keyring.set_keyring(backend)
    return OsKeyring(deadline=10)


def test_keys_and_texts_are_kept() -> None:
    backend = Backend()
    keychain = use(backend)
    assert keychain.signing_key(KEY.verifier) is None
    keychain.keep_signing_key(KEY)
    keychain.remember("anchor/1", "text")
    found = keychain.signing_key(KEY.verifier)
    assert found is not None
    assert found.seed() == KEY.seed()
    assert keychain.remembered("anchor/1") == "text"
    assert all(name.startswith("hostapp/") for name in backend.kept)
    assert "keyring" in keychain.place


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        (errors.KeyringLocked("x"), "locked: unlock it"),
        (errors.NoKeyringError("x"), "HOSTAPP_KEY_PASSPHRASE"),
        (errors.InitError("x"), "cannot be opened"),
        (ModuleNotFoundError("secret words"), "failed \\(ModuleNotFoundError\\)"),
        (RuntimeError("secret words"), "failed \\(RuntimeError\\)"),
    ],
)
def test_every_failure_is_said_without_its_text(trouble: Exception, sentence: str) -> None:
    keychain = use(Backend(trouble))
    with pytest.raises(UnavailableError, match=sentence) as caught:
        keychain.remember("anchor/1", "text")
    assert "secret words" not in str(caught.value)
    with pytest.raises(UnavailableError, match=sentence):
        keychain.signing_key(KEY.verifier)


def test_a_keyring_that_forgets_is_noticed() -> None:
    class Forgetful(Backend):
        def set_password(self, service: str, username: str, password: str) -> None:
            pass

    with pytest.raises(UnavailableError, match="does not keep"):
        use(Forgetful()).keep_signing_key(KEY)


@pytest.mark.parametrize("backend", [null.Keyring, fail.Keyring])
def test_no_weaker_place_is_taken(backend: type[KeyringBackend]) -> None:
    with pytest.raises(UnavailableError, match="no safe keyring"):
        use(backend()).keep_signing_key(KEY)


@pytest.mark.parametrize(
    "text", ["nonsense", SigningKey.from_seed("hostapp/0123", bytes(32)).secret()]
)
def test_another_key_in_its_place_is_named(text: str) -> None:
    backend = Backend()
    keychain = use(backend)
    keychain.remember(f"key/0123/{KEY.verifier.key_id.hex()}", text)
    with pytest.raises(UnavailableError, match="another key"):
        keychain.signing_key(KEY.verifier)


def test_a_keyring_behind_a_dialog_is_left_after_a_while() -> None:
    closed = threading.Event()

    class Waiting(Backend):
        def get_password(self, service: str, username: str) -> str | None:
            closed.wait()
            return super().get_password(service, username)

    keyring.set_keyring(Waiting())
    with pytest.raises(UnavailableError, match="does not answer"):
        OsKeyring(deadline=0.05).remembered("anchor/1")
    closed.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join()
