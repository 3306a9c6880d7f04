"""Proof files (C2SP tlog-proof@v1): that one entry is in a signed log."""

import base64
from dataclasses import dataclass
from typing import Final, Self

from hostapp.domain.errors import TamperingError
from hostapp.ledger.audit import check_inclusion
from hostapp.ledger.checkpoint import Checkpoint, open_checkpoint
from hostapp.ledger.merkle import HASH_SIZE, leaf_hash
from hostapp.ledger.note import VerifierKey, decoded

_FIRST_LINE: Final = "c2sp.org/tlog-proof@v1"
_EXTRA: Final = "extra "
_LONGEST: Final = 65
"""Lines after the first: `extra`, `index` and at most 63 hashes."""


@dataclass(frozen=True, slots=True)
class Proof:
    """Where an entry is, the way up to the root, and the checkpoint verbatim."""

    index: int
    path: tuple[bytes, ...]
    checkpoint: str
    extra: bytes | None = None

    @property
    def text(self) -> str:
        """The proof as the text of a `.tlog-proof` file."""
        lines = [_FIRST_LINE]
        if self.extra is not None:
            lines.append(f"extra {base64.b64encode(self.extra).decode()}")
        lines.append(f"index {self.index}")
        lines += [base64.b64encode(each).decode() for each in self.path]
        return "\n".join(lines) + "\n\n" + self.checkpoint

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a `.tlog-proof` file; raises TamperingError for any other form."""
        head, gap, checkpoint = text.partition("\n\n")
        first, *lines = head.split("\n")
        malformed = TamperingError("The proof file is malformed.")
        if not gap or first != _FIRST_LINE or not 1 <= len(lines) <= _LONGEST:
            raise malformed
        try:
            extra = decoded(lines.pop(0)[len(_EXTRA) :]) if lines[0].startswith(_EXTRA) else None
            index, *path = lines
            return cls(_index(index), tuple(map(_hash, path)), checkpoint, extra)
        except ValueError as error:
            raise malformed from error

    def check(self, entry: bytes, key: VerifierKey) -> Checkpoint:
        """Check that `key` signed for `entry`; raises TamperingError."""
        checkpoint = open_checkpoint(self.checkpoint, key)
        check_inclusion(leaf_hash(entry), self.index, checkpoint.size, self.path, checkpoint.root)
        return checkpoint


def _index(line: str) -> int:
    digits = line.removeprefix("index ")
    if not line.startswith("index ") or not digits.isascii() or not digits.isdigit():
        raise ValueError("no index")
    if str(int(digits)) != digits:
        raise ValueError("a number with leading zeroes")
    return int(digits)


def _hash(line: str) -> bytes:
    data = decoded(line)
    if len(data) != HASH_SIZE:
        raise ValueError("not a hash")
    return data
