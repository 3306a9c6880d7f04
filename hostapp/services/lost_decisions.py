"""Name the decisions that a step back would lose, so that a host recognises them."""

from collections.abc import Sequence
from typing import Final

from hostapp.domain.events import (
    Answered,
    Bound,
    ConsentEvent,
    Granted,
    Recorded,
    Refused,
    Reopened,
    Revoked,
)

_SHOWN: Final = 5

_WORDS: Final[dict[type[ConsentEvent], str]] = {
    Granted: "a grant",
    Refused: "a refusal",
    Revoked: "a revocation",
    Reopened: "a reopening",
    Bound: "more files",
    Answered: "an answer",
}


def named(lost: Sequence[Recorded]) -> str:
    """Return the decisions in words: how many, and the first of them by what and which meeting."""
    shown = "; ".join(_in_words(each) for each in lost[:_SHOWN])
    more = f"; and {len(lost) - _SHOWN} more" if len(lost) > _SHOWN else ""
    many = "1 later decision" if len(lost) == 1 else f"{len(lost)} later decisions"
    return f"{many} ({shown}{more})"


def _in_words(lost: Recorded) -> str:
    event = lost.event
    where = "every meeting" if event.meeting is None else f"meeting {event.meeting}"
    return f"{_WORDS[type(event)]} for {where} of {event.at:%Y-%m-%d %H:%M} UTC, entry {lost.index}"
