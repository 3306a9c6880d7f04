"""Measure against a yardstick in the same run, so that a slow or busy machine changes nothing."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tests.contracts.source_tree import ROOT

Timed = Callable[[], float]
"""Something done once, and how many seconds that took."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure beside the most that it may be."""

    name: str
    value: float
    limit: float
    unit: str = "×"
    detail: str = ""

    @property
    def holds(self) -> bool:
        """Whether the figure is within its limit."""
        return self.value <= self.limit

    def __str__(self) -> str:
        verdict = "ok" if self.holds else "TOO MUCH"
        line = f"{self.name}: {self.value:.3g} {self.unit} (at most {self.limit:g}) {verdict}"
        return f"{line} – {self.detail}" if self.detail else line


def ratio(name: str, ours: Timed, yardstick: Timed, *, limit: float, rounds: int = 7) -> Measure:
    """Return the median of the ratios of `rounds` pairs, each taken one after the other."""
    pairs = [(ours(), yardstick()) for _ in range(rounds)]
    ratios = sorted(mine / other for mine, other in pairs)
    mine, other = (statistics.median(column) for column in zip(*pairs, strict=True))
    detail = f"{mine:.4g} s to {other:.4g} s, {ratios[0]:.3g} to {ratios[-1]:.3g} in {rounds} pairs"
    return Measure(name, statistics.median(ratios), limit, detail=detail)


def timed(work: Callable[[], object]) -> Timed:
    """Return `work` as something that can be timed by the wall clock."""

    def once() -> float:
        began = time.perf_counter()
        work()
        return time.perf_counter() - began

    return once


def python_process(
    code: str,
    *,
    arguments: Sequence[str] = (),
    environment: Mapping[str, str] | None = None,
    python: str = sys.executable,
) -> Timed:
    """Return a whole Python process, from start to end, as something that can be timed."""
    command = [python, "-c", code, *arguments]
    surroundings = {**os.environ, **(environment or {})}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)

    def once() -> None:
        subprocess.run(command, cwd=ROOT, env=surroundings, check=True, capture_output=True)

    return timed(once)
