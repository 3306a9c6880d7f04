"""A home folder and a keyring of the test run's own, so that the person's are never touched."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

_HOME_VARIABLE = "HOSTAPP_TEST_HOME"


class MemoryKeyring(KeyringBackend):
    """A keyring that lives as long as one test."""

    priority = 1

    def __init__(self) -> None:
        self.secrets: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.secrets:
            raise PasswordDeleteError(username)
        del self.secrets[service, username]


def make_home() -> None:
    """Point HOME and the XDG folders into a fresh folder, once for all workers of a run."""
    if os.environ.get(_HOME_VARIABLE):
        return
    home = Path(tempfile.mkdtemp(prefix="hostapp-test-home-"))
    os.environ[_HOME_VARIABLE] = str(home)
    os.environ["HOSTAPP_TEST_HOME_OWNER"] = str(os.getpid())
    os.environ["HOME"] = str(home)
    for variable, folder in {
        "XDG_DATA_HOME": ".local/share",
        "XDG_CONFIG_HOME": ".config",
        "XDG_CACHE_HOME": ".cache",
        "XDG_STATE_HOME": ".local/state",
    }.items():
        os.environ[variable] = str(home / folder)
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


def remove_home() -> None:
    """Remove the folder again, in the process that made it."""
    if os.environ.get("HOSTAPP_TEST_HOME_OWNER") == str(os.getpid()):
        shutil.rmtree(os.environ.pop(_HOME_VARIABLE), ignore_errors=True)
        del os.environ["HOSTAPP_TEST_HOME_OWNER"]


def secret_service() -> KeyringBackend:
    """Return the keyring behind the D-Bus that packaging/test.sh starts for these tests."""
    return keyring.core.load_keyring("keyring.backends.SecretService.Keyring")


@contextmanager
def keyring_in_use(backend: KeyringBackend) -> Iterator[None]:
    """Make `backend` the process's keyring."""
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield
    finally:
        keyring.set_keyring(before)
