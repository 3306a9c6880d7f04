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
_PLAIN: Final = re.compile(r"(\d\d):(\d\d):(\d\d)[.,](\d{3})\Z", re.ASCII)
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
    for number, line in enumerate(lines, 1):
        finished = reader.take(line, number)
        if finished is not None:
            yield finished
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
    match = _ARROW.match(line)
    if match:
        return _exact(match[1]), _exact(match[2]) if match[2] else None
    return (None, None) if line.lstrip()[:1].isdigit() else None


def _exact(text: str) -> float | None:
    match = _PLAIN.match(text)
    if match is None:
        return seconds(text)
    hours, minutes, whole, milliseconds = map(int, match.groups())
    return hours * 3600 + minutes * 60 + whole + milliseconds / 1000


class _Reader:
    """Take lines one by one; hold the block that is open."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self._open: Block | None = None
        self._gap = True
        self._between: list[str] = []
        """Lines since the last blank one that belong to no block yet."""

    def take(self, line: str, number: int) -> Block | None:
        """Return the block that this line ends, if it ends one."""
        times = time_line(line, self._style)
        if times is not None:
            return self._begin(times, number)
        if not line or line.isspace():
            self._gap = True
            self._keep_stray_text()
        elif self._gap or self._open is None:
            self._between.append(line)
        else:
            self._open.payload.append(line)
        return None

    def finish(self) -> Block | None:
        """Return the last block, unless it was cut off before its text."""
        self._keep_stray_text()
        block, self._open = self._open, None
        return block if block is not None and block.payload else None

    def _begin(self, times: tuple[float | None, float | None], number: int) -> Block | None:
        identifier = self._take_identifier()
        finished = self.finish()
        self._open = Block(*times, identifier, number)
        self._gap = False
        return finished

    def _take_identifier(self) -> str:
        if self._between:
            return self._between.pop()
        payload = self._open.payload if self._open is not None else []
        if len(payload) > 1 and not self._gap and _IDENTIFIER.match(payload[-1]):
            return payload.pop()
        return ""

    def _keep_stray_text(self) -> None:
        """Add text after a blank line to its block; in WebVTT such lines are notes and styles."""
        if self._open is not None and self._style is not Style.WEBVTT:
            self._open.payload.extend(self._between)
        self._between.clear()
