"""The scripts of the invented meetings, and when each line is spoken."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from hostapp.media.invented_voice import Turn
from hostapp.resources import resource

_PAUSE_SECONDS: Final = 0.8
_BREAK_SECONDS: Final = 75.0
"""Between two parts of a recording that was stopped and started again."""

_WIDE: Final = "\u2e80"
"""From here on a letter is a syllable or a word."""


@dataclass(frozen=True, slots=True)
class Message:
    """A line of the chat; `at` in seconds from the start of the meeting."""

    at: float
    who: str
    text: str
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One uninterrupted recording; `start` in seconds from the start of the meeting."""

    start: float
    seconds: float
    turns: tuple[Turn, ...]


@dataclass(frozen=True)
class Script:
    """One invented meeting."""

    tool: str
    folder: str
    title: str
    started: datetime
    """As the tool writes it: a wall clock without zone, or UTC for cloud recordings."""
    parts: tuple[Part, ...]
    messages: tuple[Message, ...]
    number: str
    tracks: bool
    chat: tuple[str, ...]
    chat_words: tuple[str, str, str]
    captions: str | None

    @cached_property
    def cast(self) -> tuple[str, ...]:
        """Everybody who talks, in order of appearance."""
        return tuple(dict.fromkeys(turn.name for part in self.parts for turn in part.turns))

    @cached_property
    def magic(self) -> str:
        """Zoom's nine digits, the same in every file of a recording."""
        seed = hashlib.sha256(f"{self.title}{self.started}".encode()).digest()
        return str(100_000_000 + int.from_bytes(seed[:4]) % 900_000_000)

    def clock(self, seconds: float) -> datetime:
        """Return the wall clock, to the second, when the meeting is `seconds` old."""
        return (self.started + timedelta(seconds=seconds)).replace(microsecond=0)


def scripts() -> tuple[Script, ...]:
    """Return the shipped scripts, in the order of their file names."""
    return tuple(_read(path) for path in sorted(resource("demo").glob("*.json")))


def _read(path: Path) -> Script:
    told: dict[str, Any] = json.loads(path.read_text("utf-8"))
    from_word, to_word, everyone = told.get("chat_words", ("From", "to", "Everyone"))
    return Script(
        tool=told["tool"],
        folder=told["folder"],
        title=told["title"],
        started=datetime.fromisoformat(told["started"]),
        parts=tuple(_parts(told["parts"])),
        messages=tuple(Message(*message) for message in told["messages"]),
        number=told.get("number", ""),
        tracks=told["tracks"],
        chat=tuple(told["chat"]),
        chat_words=(from_word, to_word, everyone),
        captions=told["captions"],
    )


def _parts(told: Iterable[list[list[str]]]) -> Iterable[Part]:
    start = 0.0
    for lines in told:
        turns = []
        now = _PAUSE_SECONDS
        for who, text in lines:
            seconds = _seconds_to_say(text)
            turns.append(Turn(round(now, 2), seconds, who, text))
            now += seconds + _PAUSE_SECONDS
        yield Part(start, round(now + _PAUSE_SECONDS, 2), tuple(turns))
        start += now + _BREAK_SECONDS


def _seconds_to_say(text: str) -> float:
    letters = sum(2.4 if letter >= _WIDE else 1 for letter in text)
    return round(max(1.5, letters / 12), 2)
