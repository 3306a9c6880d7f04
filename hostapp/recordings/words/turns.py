"""Text in turns: a head with a name and a time, and below it what was said."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from hostapp.recordings.words.clock_text import seconds
from hostapp.recordings.words.cue import Cue
from hostapp.recordings.words.speakers import tidy

_TIME: Final = r"(?:\d{1,3}:)?\d{1,2}:\d{2}"
_NAME_CAP: Final = 200
_SPACED: Final = re.compile(rf"(\S[^\n]{{0,{_NAME_CAP}}}?)(?:\s{{2,20}}|\t)({_TIME})\s{{0,20}}\Z")
_BRACKETED: Final = re.compile(rf"(\S[^\n]{{0,{_NAME_CAP}}}?) \(({_TIME})\):?\s{{0,20}}\Z")
_BARE: Final = re.compile(rf"({_TIME})\s{{0,20}}\Z")
_HEAD_CAP: Final = _NAME_CAP + 60


class Head(NamedTuple):
    """Who speaks from when; the name is None where only the time stands."""

    name: str | None
    start: float


def named_head(line: str) -> Head | None:
    """Return `Name   1:23` or `Name (01:23):`, None for other lines."""
    if len(line) > _HEAD_CAP or not line.rstrip().endswith((*"0123456789:)",)):
        return None
    match = _SPACED.match(line) or _BRACKETED.match(line)
    start = seconds(match[2]) if match else None
    return Head(tidy(match[1]), start) if match and start is not None else None


def bare_head(line: str) -> Head | None:
    """Return the time of a line that holds nothing else."""
    match = _BARE.match(line) if line[:1].isdigit() else None
    start = seconds(match[1]) if match else None
    return None if start is None else Head(None, start)


def read_turns(lines: Iterable[str]) -> Iterator[Cue]:
    """Give one cue a turn; a head whose time runs backwards, or right below a head, is speech."""
    current: Cue | None = None
    texts: list[str] = []
    for number, line in enumerate(lines, 1):
        head = named_head(line) or bare_head(line)
        if head and _may_begin(head, current, texts):
            yield from _finished(current, texts)
            current, texts = Cue(head.start, None, head.name, "", number), []
        elif current is not None:
            texts.append(line)
    yield from _finished(current, texts)


def _may_begin(head: Head, current: Cue | None, texts: list[str]) -> bool:
    if current is None or current.start is None:
        return True
    return head.start >= current.start and any(map(str.strip, texts))


def _finished(cue: Cue | None, texts: list[str]) -> Iterator[Cue]:
    text = "\n".join(texts).strip()
    if cue is not None and text:
        yield cue._replace(text=text)
