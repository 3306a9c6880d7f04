import os
from pathlib import Path

import keyring
import pytest
from keyring.errors import NoKeyringError, PasswordDeleteError

from tests.support.own_machine import MemoryKeyring


def test_secrets_stay_in_memory(memory_keyring: MemoryKeyring) -> None:
    keyring.set_password("hostapp", "key", "s3cr3t-é漢")
    assert keyring.get_password("hostapp", "key") == "s3cr3t-é漢"
    assert memory_keyring.secrets == {("hostapp", "key"): "s3cr3t-é漢"}
    keyring.delete_password("hostapp", "key")
    assert keyring.get_password("hostapp", "key") is None
    with pytest.raises(PasswordDeleteError):
        keyring.delete_password("hostapp", "key")


def test_child_processes_find_no_keyring() -> None:
    keyring.set_keyring(keyring.core.load_env() or MemoryKeyring())
    with pytest.raises(NoKeyringError):
        keyring.get_password("hostapp", "key")


def test_the_home_and_the_folders_are_the_run_s_own(tmp_path: Path) -> None:
    assert Path.home() == Path(os.environ["HOSTAPP_TEST_HOME"])
    assert Path(os.environ["HOSTAPP_STORE"]).parent == tmp_path
    assert Path(os.environ["HOSTAPP_CONFIG"]).parent == tmp_path


@pytest.mark.secret_service
def test_a_real_secret_service_keeps_a_secret() -> None:
    keyring.set_password("hostapp-test", "key", "s3cr3t-é漢")
    assert keyring.get_password("hostapp-test", "key") == "s3cr3t-é漢"
    keyring.delete_password("hostapp-test", "key")
    assert keyring.get_password("hostapp-test", "key") is None
