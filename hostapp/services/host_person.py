"""Who of the people in the recordings the host is.

A grant to those «named» writes the host's own yes, so nobody but the host may say who that is:
the choice is remembered in the keyring, out of reach of whoever writes into the store's files.
"""

import hashlib
import os
from pathlib import Path
from typing import Final

from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import PersonId
from hostapp.keys.keychain import Keychain
from hostapp.store.keepsakes import Keepsakes

HOST_SETTING: Final = "host"
"""Name of the setting that holds the host's own person id, as a backup takes it along."""

_NAME_LENGTH: Final = 32


class HostPerson:
    """The host's own person id: the setting counts only as the keyring confirms it."""

    def __init__(self, keepsakes: Keepsakes, keychain: Keychain, store: Path) -> None:
        self._keepsakes = keepsakes
        self._keychain = keychain
        folder = hashlib.sha256(os.fsencode(store)).hexdigest()
        self._name = f"host/{folder[:_NAME_LENGTH]}"
        self._confirmed: object = None

    def get(self) -> PersonId | None:
        """Return who the host said to be; None if nobody is, or the keyring does not confirm it.

        Raises UnavailableError if the store cannot be read.
        """
        setting = self._keepsakes.setting(HOST_SETTING)
        if not isinstance(setting, str):
            return None
        if setting != self._confirmed and self._remembered() == setting:
            self._confirmed = setting
        return PersonId(setting) if setting == self._confirmed else None

    def set(self, person: PersonId | None) -> None:
        """Remember who the host is; None takes it back.

        Raises UnavailableError; nothing is changed then, or the host is not known any more.
        """
        self._confirmed = None
        self._keychain.remember(self._name, person or "")
        self._keepsakes.set_setting(HOST_SETTING, person)

    def _remembered(self) -> str | None:
        try:
            return self._keychain.remembered(self._name)
        except UnavailableError:
            # Who cannot be confirmed is nobody: without them less is allowed, not more.
            return None
