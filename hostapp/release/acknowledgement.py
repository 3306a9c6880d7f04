"""What a recipient signs after a removal: which items of a release are gone."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Self

from hostapp.domain.errors import TamperingError
from hostapp.domain.release_events import ReleaseId
from hostapp.ledger.note import Signer, VerifierKey, open_note, sign_note, split_note
from hostapp.ledger.times import read, written

_FIRST_LINE: Final = "hostapp acknowledgement v1"
_MARKS: Final = (_FIRST_LINE.encode(), b"\nrelease ", b"\napplied ", "\n— ".encode())
_ENOUGH_MARKS: Final = 2
_FACTS: Final = 8
_DIGEST_LENGTH: Final = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """A recipient's word about one copy of a release."""

    origin: str
    """Origin of the host's log."""
    release: ReleaseId
    recipient: str
    seq: int
    """`seq` of the feed that was applied."""
    at: datetime
    kept: int
    """Items that are left."""
    removed: tuple[str, ...]
    """Digests of every item that is gone, sorted."""
    key: str
    """The recipient's verifier key."""

    @property
    def text(self) -> str:
        """The lines that are signed."""
        facts = (
            f"{_FIRST_LINE}\n"
            f"{self.origin}\n"
            f"release {self.release}\n"
            f"recipient {json.dumps(self.recipient)}\n"
            f"seq {self.seq}\n"
            f"applied {written(self.at)}\n"
            f"kept {self.kept}\n"
            f"key {self.key}\n"
        )
        return facts + "".join(f"{digest}\n" for digest in self.removed)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what `text` gives, and no other form; raises TamperingError."""
        try:
            _, origin, *facts = text.split("\n")[:_FACTS]
            release, recipient, seq, at, kept, key = (line.split(" ", 1)[1] for line in facts)
            told = cls(
                origin=origin,
                release=ReleaseId(release),
                recipient=json.loads(recipient),
                seq=int(seq),
                at=read(at),
                kept=int(kept),
                removed=tuple(text.split("\n")[_FACTS:-1]),
                key=key,
            )
        except (ValueError, IndexError) as error:
            raise TamperingError("The acknowledgement is malformed.") from error
        if told.text != text or any(len(each) != _DIGEST_LENGTH for each in told.removed):
            raise TamperingError("The acknowledgement is malformed.")
        return told


def is_acknowledgement(data: bytes) -> bool:
    """Say whether bytes look like an acknowledgement, whole or damaged."""
    return sum(mark in data for mark in _MARKS) >= _ENOUGH_MARKS


def sign_acknowledgement(told: Acknowledgement, signer: Signer) -> str:
    """Return the signed note."""
    return sign_note(told.text, signer)


def open_acknowledgement(note: str) -> Acknowledgement:
    """Read a note that is signed with the key it names; raises TamperingError.

    That proves that it is whole. Whose key it is, only the recipient can say.
    """
    told = Acknowledgement.parse(split_note(note)[0])
    try:
        key = VerifierKey.parse(told.key)
    except ValueError as error:
        raise TamperingError("The acknowledgement names no key.") from error
    open_note(note, key)
    return told
