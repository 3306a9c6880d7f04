"""How a recipient follows a host who changed the key: each key signed in the next."""

from typing import TYPE_CHECKING, Final

from hostapp.domain.errors import TamperingError
from hostapp.ledger.note import VerifierKey

if TYPE_CHECKING:
    from collections.abc import Iterable

ROTATIONS_FILE: Final = "host.rotations"
"""The ledger's entries that changed the key, one a line, oldest first; missing if there are none.
"""

ROTATED: Final = b'"type":"key-rotated"'
"""In each of those entries."""

LOST: Final = (
    "If the host changed the key, the old one has signed in the new one; if they lost it, ask them"
    " for the new one by another way than this."
)


def rotations_text(entries: "Iterable[bytes]") -> bytes:
    """Return what stands in the file of rotations."""
    return b"".join(entry + b"\n" for entry in entries)


def keys_of(rotations: bytes) -> tuple[VerifierKey, ...]:
    """Return the keys that rotations lead through, oldest first; none if there are none.

    Raises TamperingError unless each was signed in by the one before.
    """
    if not rotations:
        return ()
    import json

    from hostapp.ledger.log_keys import LogKeys

    lines = rotations.split(b"\n")
    try:
        first = VerifierKey.parse(json.loads(lines[0])["old"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise TamperingError("What tells of changed keys is not what Hostapp wrote.") from error
    keys = LogKeys("", (first,)).after(enumerate(lines[:-1])).keys
    if lines[-1] or len(keys) != len(lines):
        raise TamperingError("What tells of changed keys is not what Hostapp wrote.")
    return keys


def successor(key: VerifierKey, rotations: bytes) -> VerifierKey:
    """Return the key that signs now if `key` is known; raises TamperingError."""
    keys = keys_of(rotations)
    return keys[-1] if key in keys else key
