"""Checkpoints (C2SP tlog-checkpoint): the signed head of the tree."""

import base64
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Self

from hostapp.domain.errors import TamperingError
from hostapp.ledger.merkle import HASH_SIZE
from hostapp.ledger.note import Signer, VerifierKey, decoded, open_note, sign_note, split_note

ORIGIN_PREFIX: Final = "hostapp/"
_LINES: Final = 3
_LARGEST: Final = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a log was at one moment."""

    origin: str
    size: int
    root: bytes

    @property
    def log(self) -> str:
        """Identifier of the log, 32 lower-case hex digits."""
        return self.origin.removeprefix(ORIGIN_PREFIX)

    @property
    def text(self) -> str:
        """The three lines that are signed."""
        return f"{self.origin}\n{self.size}\n{base64.b64encode(self.root).decode()}\n"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the three lines; raises TamperingError for any other form."""
        lines = text.split("\n")
        try:
            origin, digits, encoded = lines[:_LINES]
            size, root = _size(digits), decoded(encoded)
        except ValueError as error:
            raise TamperingError("The checkpoint is malformed.") from error
        if lines[_LINES:] != [""] or len(root) != HASH_SIZE or not origin:
            raise TamperingError("The checkpoint is malformed.")
        return cls(origin, size, root)


def origin_of(log: str) -> str:
    """Return the origin, which is also the key name, of a log."""
    return ORIGIN_PREFIX + log


def sign_checkpoint(checkpoint: Checkpoint, signer: Signer) -> str:
    """Return the checkpoint as a signed note."""
    return sign_note(checkpoint.text, signer)


@lru_cache(maxsize=16)
def open_checkpoint(note: str, key: VerifierKey) -> Checkpoint:
    """Read a checkpoint that `key` signed for its own log; raises TamperingError.

    Each decision asks for the newest one several times, and a signature takes long to check.
    """
    checkpoint = Checkpoint.parse(open_note(note, key))
    if checkpoint.origin != key.name:
        raise TamperingError("The checkpoint is signed for another log.")
    return checkpoint


def read_unchecked(note: str) -> Checkpoint:
    """Read what a checkpoint says without knowing its key."""
    return Checkpoint.parse(split_note(note)[0])


def _size(digits: str) -> int:
    if not digits.isascii() or not digits.isdigit() or (digits[0] == "0" and digits != "0"):
        raise ValueError("not a tree size")
    size = int(digits)
    if size > _LARGEST:
        raise ValueError("not a tree size")
    return size
