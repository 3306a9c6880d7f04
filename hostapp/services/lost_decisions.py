"""Name the decisions that a step back would lose, so that a host recognises them."""

from collections.abc import Mapping, Sequence
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
from hostapp.domain.identifiers import MeetingId

_SHOWN: Final = 5

_WORDS: Final[dict[type[ConsentEvent], str]] = {
    Granted: "a grant",
    Refused: "a refusal",
    Revoked: "a revocation",
    Reopened: "a reopening",
    Bound: "more files",
    Answered: "an answer",
}


def named(lost: Sequence[Recorded], titles: Mapping[MeetingId, str]) -> str:
    """Return the decisions in words: how many, and the first of them by what and which meeting."""
    shown = "; ".join(_in_words(each, titles) for each in lost[:_SHOWN])
    more = f"; and {len(lost) - _SHOWN} more" if len(lost) > _SHOWN else ""
    many = "1 later decision" if len(lost) == 1 else f"{len(lost)} later decisions"
    return f"{many} ({shown}{more})"


def _in_words(lost: Recorded, titles: Mapping[MeetingId, str]) -> str:
    event = lost.event
    where = "every meeting" if event.meeting is None else _meeting(event.meeting, titles)
    return f"{_WORDS[type(event)]} for {where} of {event.at:%Y-%m-%d %H:%M} UTC, entry {lost.index}"


def _meeting(meeting: MeetingId, titles: Mapping[MeetingId, str]) -> str:
    title = titles.get(meeting)
    return f"meeting {meeting}" if title is None else f"«{title}» ({meeting})"
