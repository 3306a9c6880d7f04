"""One tolerant line parser for WebVTT, SRT and SBV: from lines to timed blocks.

It reads what tools really write: missing headers, blank lines and cue ids, commas for points,
many digits of hours, a file cut off in the middle. Who speaks is found out by `cue_voices`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from hostapp.recordings.words.clock_text import seconds
from hostapp.recordings.words.cue import Style

_TIME: Final = r"\d{1,5}(?::\d{1,4}){1,2}(?:[.,]\d{1,9})?"
_ARROW: Final = re.compile(rf"\s{{0,20}}({_TIME})\s{{0,20}}-->\s{{0,20}}({_TIME})?", re.ASCII)
_COMMA: Final = re.compile(rf"({_TIME}),({_TIME})\s{{0,20}}\Z", re.ASCII)
_THOUSANDTHS: Final = r"(\d\d):(\d\d):(\d\d)[.,](\d{3})"
_PLAIN: Final = re.compile(rf"{_THOUSANDTHS} --> {_THOUSANDTHS}(?!\d)", re.ASCII)
"""What nearly all files write; the other patterns are for the rest."""
_IDENTIFIER: Final = re.compile(
    r"(?:\d{1,9}|[0-9a-fA-F-]{36}/\d{1,9}-\d{1,9}|\d{1,9} \"[^\"]{0,300}\".{0,40})\Z", re.ASCII
)


@dataclass(slots=True)
class Block:
    """One timed block: an id line, a time line and the lines of its text."""

    start: float | None
    end: float | None
    identifier: str
    line: int
    payload: list[str] = field(default_factory=list)


def blocks(lines: Iterable[str], style: Style) -> Iterator[Block]:
    """Give the blocks that hold text, in the order of the file."""
    reader = _Reader(style)
    mark = "," if style is Style.SBV else "-->"
    here = reader.after_gap()
    for number, line in enumerate(lines, 1):
        if mark in line and (times := time_line(line, style)):
            finished = reader.begin(times, number)
            here = reader.payload
            if finished is not None:
                yield finished
        elif line and not line.isspace():
            here.append(line)
        else:
            here = reader.after_gap()
    finished = reader.finish()
    if finished is not None:
        yield finished


def time_line(line: str, style: Style) -> tuple[float | None, float | None] | None:
    """Return start and end if this line gives them, None if it is a line of another sort."""
    if style is Style.SBV:
        match = _COMMA.match(line) if line[:1].isdigit() else None
        return (seconds(match[1]), seconds(match[2])) if match else None
    if "-->" not in line:
        return None
    plain = _PLAIN.match(line)
    if plain:
        h1, m1, s1, t1, h2, m2, s2, t2 = map(int, plain.groups())
        return _thousandths(h1, m1, s1, t1) / 1000, _thousandths(h2, m2, s2, t2) / 1000
    match = _ARROW.match(line)
    if match:
        return seconds(match[1]), seconds(match[2]) if match[2] else None
    return (None, None) if line.lstrip()[:1].isdigit() else None


def _thousandths(hours: int, minutes: int, seconds_: int, rest: int) -> int:
    return ((hours * 60 + minutes) * 60 + seconds_) * 1000 + rest


class _Reader:
    """Hold the block that is open, and the lines since the last blank one that belong to none."""

    def __init__(self, style: Style) -> None:
        self._keeps_strays = style is not Style.WEBVTT
        self._open: Block | None = None
        self._between: list[str] = []
        self._gap = True

    @property
    def payload(self) -> list[str]:
        """Where the text of the open block goes."""
        return self._open.payload if self._open is not None else self._between

    def after_gap(self) -> list[str]:
        """Take note of a blank line; return where lines go now: they may be the next block's id.

        Text between two blank lines still belongs to its block, but in WebVTT it is a note.
        """
        self._gap = True
        if self._between:
            self._keep_strays()
        return self._between

    def begin(self, times: tuple[float | None, float | None], number: int) -> Block | None:
        """Open a block and return the one before."""
        identifier = self._take_identifier()
        finished = self.finish()
        self._open = Block(*times, identifier, number)
        self._gap = False
        return finished

    def finish(self) -> Block | None:
        """Return the last block, unless it was cut off before its text."""
        self._keep_strays()
        block, self._open = self._open, None
        return block if block is not None and block.payload else None

    def _take_identifier(self) -> str:
        if self._between:
            return self._between.pop()
        payload = self.payload
        if len(payload) > 1 and not self._gap and _IDENTIFIER.match(payload[-1]):
            return payload.pop()
        return ""

    def _keep_strays(self) -> None:
        if self._open is not None and self._keeps_strays:
            self._open.payload.extend(self._between)
        self._between.clear()
