"""What `verify` says about a ledger, a receipt or anything else that is signed."""

import base64
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from hostapp.ledger.diagnosis import Problem


class Verdict(StrEnum):
    """How far something holds."""

    VERIFIED = "verified"
    """Intact, and signed by a key that was known beforehand."""
    INTACT = "intact"
    """Intact; whose key signed it was not compared."""
    TAMPERED = "tampered"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of one verification."""

    kind: str
    """`ledger`, `receipt`, …"""
    verdict: Verdict
    size: int | None = None
    """Number of entries of the log."""
    root: bytes | None = None
    key: str | None = None
    problems: tuple[Problem, ...] = ()
    remarks: tuple[str, ...] = ()
    """What the host should know though nothing is wrong."""

    def document(self) -> dict[str, Any]:
        """Return the report as a JSON document."""
        return {
            "kind": self.kind,
            "verdict": self.verdict.value,
            "size": self.size,
            "root": None if self.root is None else base64.b64encode(self.root).decode(),
            "key": self.key,
            "problems": [{"seq": each.seq, "problem": each.text} for each in self.problems],
            "remarks": list(self.remarks),
        }
