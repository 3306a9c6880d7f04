"""Which keychain is used."""

from pathlib import Path

import pytest

from hostapp.domain.errors import UsageError
from hostapp.keys.choice import choose_keychain
from hostapp.keys.key_file import KeyFiles
from hostapp.keys.os_keyring import OsKeyring


def test_the_keyring_unless_a_passphrase_is_set(tmp_path: Path) -> None:
    config, store = tmp_path / "config", tmp_path / "store"
    assert isinstance(choose_keychain({}, config=config, store=store), OsKeyring)
    empty = {"HOSTAPP_KEY_PASSPHRASE": ""}
    assert isinstance(choose_keychain(empty, config=config, store=store), OsKeyring)
    chosen = {"HOSTAPP_KEY_PASSPHRASE": "words"}
    assert isinstance(choose_keychain(chosen, config=config, store=store), KeyFiles)


@pytest.mark.parametrize("inside", [".", "config", "a/b"])
def test_keys_never_lie_in_the_store(tmp_path: Path, inside: str) -> None:
    environment = {"HOSTAPP_KEY_PASSPHRASE": "words"}
    with pytest.raises(UsageError, match="do not belong into the store"):
        choose_keychain(environment, config=tmp_path / inside, store=tmp_path)
