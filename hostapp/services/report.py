"""What `verify` says about a ledger, a receipt or anything else that is signed."""

import base64
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Self

from hostapp.domain.saying import say
from hostapp.ledger.diagnosis import Problem
from hostapp.ledger.times import written
from hostapp.release.feed_answer import STALE


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
    best_before: datetime | None = None
    """From when on a feed says nothing any more, in UTC; None for all that does not age."""
    is_stale: bool = False

    def at(self, now: datetime) -> Self:
        """Return the report as of a time; a stale feed is no less intact, but may not be used."""
        if self.best_before is None or now < self.best_before:
            return self
        said = say(STALE, written(self.best_before))
        return replace(self, is_stale=True, problems=(*self.problems, Problem(said)))

    def document(self) -> dict[str, Any]:
        """Return the report as a JSON document."""
        aging: dict[str, Any] = {}
        if self.best_before is not None:
            aging = {"best_before": written(self.best_before), "stale": self.is_stale}
        return {
            "kind": self.kind,
            "verdict": self.verdict.value,
            "size": self.size,
            "root": None if self.root is None else base64.b64encode(self.root).decode(),
            "key": self.key,
            "problems": [{"seq": each.seq, "problem": each.text} for each in self.problems],
            "remarks": list(self.remarks),
            **aging,
        }
