"""A verifier key as somebody typed it."""

from pathlib import Path
from typing import Final

from hostapp.domain.errors import UsageError
from hostapp.ledger.note import VerifierKey

_LONGEST: Final = 4096
"""More than any file with a verifier key holds; a device never ends."""


def read_key(text: str) -> VerifierKey:
    """Read a verifier key, given as text or as the file that holds it; raises UsageError."""
    path = Path(text)
    try:
        if "+" not in text or path.is_file():
            with path.open(encoding="utf-8") as file:
                text = file.read(_LONGEST)
        return VerifierKey.parse(text)
    except (OSError, ValueError) as error:
        raise UsageError(
            "This is neither a verifier key nor a file with one: {0}.", path
        ) from error
