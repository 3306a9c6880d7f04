"""Signed notes (C2SP signed-note) with Ed25519, and the keys as text.

A signer's key is text of the form `<name>+<key id as 8 hex digits>+<base64>`, which Go's
sumdb/note reads and prints as well.
"""

import base64
import binascii
import re
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Final, Protocol, Self

from hostapp.domain.errors import TamperingError

_ED25519: Final = b"\1"
_KEY_SIZE: Final = 32
_KEY_ID_SIZE: Final = 4
_DASH: Final = "— "
_CONTROL: Final = re.compile("[\\x00-\\x09\\x0b-\\x1f]")


class Signer(Protocol):
    """Something that holds a private key."""

    @property
    def name(self) -> str:
        """Name of the key: the origin of the log."""

    @property
    def public_key(self) -> bytes:
        """The 32 bytes of the Ed25519 public key."""

    def sign(self, message: bytes) -> bytes:
        """Return the 64 bytes of an Ed25519 signature."""


@dataclass(frozen=True, slots=True)
class VerifierKey:
    """A public key with the name it signs under."""

    name: str
    public_key: bytes

    @classmethod
    def of(cls, signer: Signer) -> Self:
        """Return the public half of a signer."""
        return cls(signer.name, signer.public_key)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a key's text (vkey); raises ValueError."""
        name, key_id, encoded = text.strip().split("+", 2)
        data = decoded(encoded)
        if len(data) != 1 + _KEY_SIZE or data[:1] != _ED25519 or not _is_name(name):
            raise ValueError("this is not an Ed25519 verifier key")
        key = cls(name, data[1:])
        if key.key_id.hex() != key_id:
            raise ValueError("the verifier key does not fit its own identifier")
        return key

    @property
    def key_id(self) -> bytes:
        """First four bytes of SHA-256 over name, newline, algorithm and key."""
        return key_id(self.name, self.public_key)

    @property
    def text(self) -> str:
        """The key as text (vkey)."""
        return _text(self.name, self.public_key)

    def check(self, message: bytes, signature: bytes) -> None:
        """Check a bare signature; raises TamperingError."""
        from nacl.exceptions import BadSignatureError
        from nacl.signing import VerifyKey

        try:
            VerifyKey(self.public_key).verify(message, signature)
        except (BadSignatureError, ValueError) as error:
            raise TamperingError("A signature does not fit what it signs.") from error


@lru_cache(maxsize=16)
def _text(name: str, public_key: bytes) -> str:
    encoded = base64.b64encode(_ED25519 + public_key).decode()
    return f"{name}+{key_id(name, public_key).hex()}+{encoded}"


@lru_cache(maxsize=16)
def key_id(name: str, public_key: bytes) -> bytes:
    """Return the four bytes that stand for a key in a signature line."""
    return sha256(name.encode() + b"\n" + _ED25519 + public_key).digest()[:_KEY_ID_SIZE]


def decoded(text: str) -> bytes:
    """Read standard base64 with padding, and no other form (ValueError)."""
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("this is not base64") from error
    if base64.b64encode(data).decode() != text:
        raise ValueError("this is not canonical base64")
    return data


def sign_note(text: str, signer: Signer) -> str:
    """Sign a text that ends in a newline, and return the note."""
    if not _is_text(text) or not _is_name(signer.name):
        raise ValueError("such a text or key name cannot be in a note")
    signature = key_id(signer.name, signer.public_key) + signer.sign(text.encode())
    return f"{text}\n{_DASH}{signer.name} {base64.b64encode(signature).decode()}\n"


def open_note(note: str, key: VerifierKey) -> str:
    """Return the text of a note that `key` signed; raises TamperingError."""
    text, lines = split_note(note)
    for name, data in lines:
        if name == key.name and data[:_KEY_ID_SIZE] == key.key_id:
            key.check(text.encode(), data[_KEY_ID_SIZE:])
            return text
    raise TamperingError("The note is not signed by the expected key.")


def split_note(note: str) -> tuple[str, tuple[tuple[str, bytes], ...]]:
    """Split a note, unchecked, into its text and the (name, key id + signature) of each line."""
    text, gap, tail = note.rpartition("\n\n")
    text += "\n"
    if not gap or not tail.endswith("\n") or not _is_text(text):
        raise TamperingError("This is not a signed note.")
    return text, tuple(_signature_line(line) for line in tail[:-1].split("\n"))


def _signature_line(line: str) -> tuple[str, bytes]:
    name, _, encoded = line.removeprefix(_DASH).partition(" ")
    try:
        data = decoded(encoded)
    except ValueError as error:
        raise TamperingError("A signature line of the note is malformed.") from error
    if not line.startswith(_DASH) or not _is_name(name) or len(data) <= _KEY_ID_SIZE:
        raise TamperingError("A signature line of the note is malformed.")
    return name, data


def _is_name(name: str) -> bool:
    return "+" not in name and name.split() == [name]


def _is_text(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return text.endswith("\n") and _CONTROL.search(text) is None
