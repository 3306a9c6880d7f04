"""Keys in encrypted files."""

import os
import resource
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.keys.anchors import Anchors
from hostapp.keys.key_file import KeyFiles
from hostapp.keys.signing_key import SigningKey

KEY = SigningKey.from_seed("hostapp/0123", bytes(range(32)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "config" / "keys"


def test_keys_and_texts_are_kept(folder: Path) -> None:
    KeyFiles(folder, "passphrase").keep_signing_key(KEY)
    KeyFiles(folder, "passphrase").remember("anchor/1", "first")
    KeyFiles(folder, "passphrase").remember("anchor/1", "second")
    again = KeyFiles(folder, "passphrase")
    found = again.signing_key(KEY.verifier)
    assert found is not None
    assert found.seed() == KEY.seed()
    assert again.remembered("anchor/1") == "second"
    assert str(folder) in again.place


def test_nothing_there(folder: Path) -> None:
    keychain = KeyFiles(folder, "passphrase")
    assert keychain.signing_key(KEY.verifier) is None
    assert keychain.remembered("anchor/1") is None


def test_what_is_kept_is_on_the_disk_before_it_bears_its_name(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    for name in ("fsync", "replace"):
        real = getattr(os, name)

        def noted(*given: Any, name: str = name, real: Callable[..., Any] = real) -> Any:
            done.append(name)
            return real(*given)

        monkeypatch.setattr(os, name, noted)
    KeyFiles(folder, "passphrase").remember("anchor/1", "text")
    assert done == ["fsync", "replace", "fsync"], "the file, its name, and the folder"


def test_the_key_lies_encrypted_and_private(folder: Path) -> None:
    KeyFiles(folder, "passphrase").keep_signing_key(KEY)
    (file,) = folder.glob("*.pem")
    assert file.read_text().startswith("-----BEGIN ENCRYPTED PRIVATE KEY-----")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_wrong_passphrase_is_said(folder: Path) -> None:
    KeyFiles(folder, "passphrase").keep_signing_key(KEY)
    with pytest.raises(UnavailableError, match="HOSTAPP_KEY_PASSPHRASE does not open"):
        KeyFiles(folder, "another").signing_key(KEY.verifier)


def test_another_key_in_the_file_is_said(folder: Path) -> None:
    keychain = KeyFiles(folder, "passphrase")
    keychain.keep_signing_key(KEY)
    (file,) = folder.glob("*.pem")
    other = SigningKey.generate(KEY.name)
    keychain.keep_signing_key(other)
    (foreign,) = set(folder.glob("*.pem")) - {file}
    foreign.replace(file)
    with pytest.raises(UnavailableError, match="another key"):
        keychain.signing_key(KEY.verifier)


def test_a_key_of_another_sort_is_refused(folder: Path) -> None:
    keychain = KeyFiles(folder, "passphrase")
    keychain.keep_signing_key(KEY)
    (file,) = folder.glob("*.pem")
    file.write_bytes(
        X25519PrivateKey.generate().private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(b"passphrase"),
        )
    )
    with pytest.raises(UnavailableError, match="does not open"):
        keychain.signing_key(KEY.verifier)


def test_a_folder_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    keychain = KeyFiles(tmp_path / "file" / "keys", "passphrase")
    with pytest.raises(UnavailableError, match="cannot be written"):
        keychain.remember("anchor/1", "text")
    with pytest.raises(UnavailableError, match="cannot be read"):
        keychain.remembered("anchor/1")


def test_a_disk_that_takes_only_a_part_leaves_what_was_there(folder: Path) -> None:
    keychain = KeyFiles(folder, "passphrase")
    keychain.remember("anchor/1", "first")
    with files_of_at_most(100), pytest.raises(UnavailableError, match="cannot be written"):
        keychain.remember("anchor/1", "second" * 100)
    assert keychain.remembered("anchor/1") == "first"
    assert len(list(folder.iterdir())) == 1


def test_what_reads_back_as_something_else_is_not_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keychain = KeyFiles(folder, "passphrase")
    keychain.remember("anchor/1", "first")
    monkeypatch.setattr(os, "fsync", lambda descriptor: os.ftruncate(descriptor, 3))
    with pytest.raises(UnavailableError, match="reads back"):
        keychain.remember("anchor/1", "second")
    assert keychain.remembered("anchor/1") == "first"


def test_bytes_that_are_no_text_are_no_anchor(folder: Path) -> None:
    keychain = KeyFiles(folder, "passphrase")
    keychain.remember("anchor/1", "first")
    (file,) = folder.iterdir()
    file.write_bytes(b"\xff\xfe{")
    with pytest.raises(TamperingError, match="damaged"):
        Anchors(keychain, folder).of_log("1")


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """Let nobody write a file of more bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
