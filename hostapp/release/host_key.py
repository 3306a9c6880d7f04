"""A verifier key as somebody typed it."""

from pathlib import Path

from hostapp.domain.errors import UsageError
from hostapp.ledger.note import VerifierKey


def read_key(text: str) -> VerifierKey:
    """Read a verifier key, given as text or as the file that holds it; raises UsageError."""
    path = Path(text)
    try:
        if "+" not in text or path.is_file():
            text = path.read_text(encoding="utf-8")
        return VerifierKey.parse(text)
    except (OSError, ValueError) as error:
        raise UsageError(
            "This is neither a verifier key nor a file with one: {0}.", path
        ) from error
