"""Which keychain a program uses."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from hostapp.domain.errors import UsageError
from hostapp.keys.keychain import Keychain

PASSPHRASE: Final = "HOSTAPP_KEY_PASSPHRASE"  # noqa: S105 - the name of a variable


def choose_keychain(environment: Mapping[str, str], *, config: Path, store: Path) -> Keychain:
    """Return the keyring, or the files in `config` when a passphrase is set.

    Raises UsageError if these files would lie in the store, where one thief gets both.
    """
    passphrase = environment.get(PASSPHRASE)
    if not passphrase:
        from hostapp.keys.os_keyring import OsKeyring

        return OsKeyring()
    if config.resolve().is_relative_to(store.resolve()):
        raise UsageError(
            "Keys do not belong into the store: choose another folder than {0}.", config
        )
    from hostapp.keys.key_file import KeyFiles

    return KeyFiles(config / "keys", passphrase)
