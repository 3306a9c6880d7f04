"""Recordings that may show the same call: suggested to the host, never joined by themselves."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from hostapp.domain.meetings import Source

NEAR_START: Final = timedelta(minutes=5)
_LENGTH_TOLERANCE: Final = 0.1


@dataclass(frozen=True, slots=True)
class Candidate:
    """A meeting whose start and length are known."""

    id: str
    source: Source
    started_at: datetime
    """Aware."""
    duration_seconds: float


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two meetings, by their ids, that the host may want to join."""

    first: str
    second: str
    reason: str


def same_call(candidates: Iterable[Candidate]) -> Iterator[Suggestion]:
    """Yield pairs by different tools whose start and length nearly agree, in order of start."""
    recent: deque[Candidate] = deque()
    for candidate in sorted(candidates, key=lambda one: one.started_at):
        while recent and candidate.started_at - recent[0].started_at > NEAR_START:
            recent.popleft()
        for earlier in recent:
            if earlier.source is not candidate.source and _as_long(earlier, candidate):
                yield Suggestion(
                    earlier.id,
                    candidate.id,
                    "Both began within five minutes and are about equally long.",
                )
        recent.append(candidate)


def _as_long(one: Candidate, other: Candidate) -> bool:
    longer = max(one.duration_seconds, other.duration_seconds)
    return abs(one.duration_seconds - other.duration_seconds) <= _LENGTH_TOLERANCE * longer
