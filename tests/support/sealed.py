"""Seals that a test can look behind."""

from hostapp.domain.identifiers import Seal
from hostapp.ledger.seals import seal_of


class Sealed:
    """Seals with the salts counted up, and reveals again."""

    def __init__(self) -> None:
        self.values: dict[Seal, str] = {}

    def seal(self, value: str) -> Seal:
        """Return a seal of a value, and keep the value."""
        seal = seal_of(len(self.values).to_bytes(32, "big"), value)
        self.values[seal] = value
        return seal
