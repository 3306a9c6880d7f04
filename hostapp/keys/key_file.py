"""Keys and anchors in files, for servers: only when a passphrase is given."""

import errno
import hashlib
import os
from pathlib import Path
from typing import Final

from hostapp.domain.errors import UnavailableError
from hostapp.keys.core_files import forbid_core_files
from hostapp.keys.keychain import name_of_key
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.note import VerifierKey

_PRIVATE_FILE: Final = 0o600
_WRITE_FLAGS: Final = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
_PRIVATE_FOLDER: Final = 0o700


class KeyFiles:
    """A folder with passphrase-encrypted PKCS#8 keys and remembered texts."""

    def __init__(self, folder: Path, passphrase: str) -> None:
        forbid_core_files()
        self._folder = folder
        self._passphrase = passphrase.encode()

    @property
    def place(self) -> str:
        """Where the key lies, in words for the host."""
        return f"an encrypted file in {self._folder}"

    def signing_key(self, key: VerifierKey) -> SigningKey | None:
        """Return the private half of a key; None if it is not here."""
        path = self._folder / (_file_name(name_of_key(key)) + ".pem")
        data = _read(path)
        if data is None:
            return None
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        try:
            private = serialization.load_pem_private_key(data, self._passphrase)
        except (ValueError, TypeError):
            private = None
        if not isinstance(private, Ed25519PrivateKey):
            raise UnavailableError("HOSTAPP_KEY_PASSPHRASE does not open {0}.", path)
        found = SigningKey.from_seed(key.name, private.private_bytes_raw())
        if found.verifier != key:
            raise UnavailableError("{0} holds another key than the ledger's.", path)
        return found

    def keep_signing_key(self, key: SigningKey) -> None:
        """Keep a key, and make sure that it was kept."""
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        data = Ed25519PrivateKey.from_private_bytes(key.seed()).private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(self._passphrase),
        )
        self._keep(_file_name(name_of_key(key.verifier)) + ".pem", data)

    def remembered(self, name: str) -> str | None:
        """Return a remembered text; None if there is none.

        Bytes that are no text of ours become marks that no reader of it accepts.
        """
        data = _read(self._folder / (_file_name(name) + ".txt"))
        return None if data is None else data.decode(errors="replace")

    def remember(self, name: str, text: str) -> None:
        """Remember a text, and make sure that it was kept."""
        self._keep(_file_name(name) + ".txt", text.encode())

    def _keep(self, name: str, data: bytes) -> None:
        try:
            self._folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
            _replace(self._folder / name, data)
        except OSError as error:
            reason = error.strerror or "not possible"
            raise UnavailableError(
                "{0} cannot be written to: {1}.", self._folder, reason
            ) from error


def _file_name(name: str) -> str:
    kind, _, rest = name.partition("/")
    return f"{kind}-{hashlib.sha256(rest.encode()).hexdigest()[:32]}"


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UnavailableError("{0} cannot be read: {1}.", path, error.strerror) from error


def _replace(path: Path, data: bytes) -> None:
    """Write a file so that a crash or a full disk leaves the old or the new one, never a part."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        _write(fresh, data)
        os.replace(fresh, path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    _settle(path.parent)


def _write(path: Path, data: bytes) -> None:
    with os.fdopen(os.open(path, _WRITE_FLAGS, _PRIVATE_FILE), "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    if path.read_bytes() != data:
        raise OSError(errno.EIO, "it reads back as something else")


def _settle(folder: Path) -> None:
    """Make sure that a new name in a folder survives a power loss."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
