"""Zoom's caption files: with speakers in blocks, or a bare line a caption; by wall clock."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Final

from hostapp.recordings.words.cue import Cue
from hostapp.recordings.words.speakers import tidy
from hostapp.recordings.words.wall_clock import place_on_recording

NAMED: Final = re.compile(r"\[([^\]]{1,300})\]\s{1,10}(\d{1,2}:\d{2}:\d{2})\s{0,10}\Z", re.ASCII)
PLAIN: Final = re.compile(r"(\d{1,2}:\d{2}:\d{2})[ \t]{1,10}(\S.*)", re.ASCII | re.DOTALL)


def read_named_captions(lines: Iterable[str], started: datetime | None) -> tuple[Cue, ...]:
    """Read `[Name] 10:14:30` and the text below it."""
    return _placed(_joined(lines, _named_head), started)


def read_plain_captions(lines: Iterable[str], started: datetime | None) -> tuple[Cue, ...]:
    """Read `10:14:30 text`; nobody is named, and bare lines belong to the caption above."""
    return _placed(_joined(lines, _plain_head), started)


def _placed(cues: Iterable[Cue], started: datetime | None) -> tuple[Cue, ...]:
    listed = list(cues)
    starts = place_on_recording([cue.clock for cue in listed], started)
    timed = zip(listed, starts, strict=True)
    return tuple(cue._replace(start=start) for cue, start in timed)


def _named_head(line: str, number: int) -> Cue | None:
    match = NAMED.match(line) if line.startswith("[") else None
    return Cue(None, None, tidy(match[1]) or None, "", number, clock=match[2]) if match else None


def _plain_head(line: str, number: int) -> Cue | None:
    match = PLAIN.match(line) if line[:1].isdigit() else None
    return Cue(None, None, None, match[2].strip(), number, clock=match[1]) if match else None


def _joined(lines: Iterable[str], head_of: Callable[[str, int], Cue | None]) -> Iterator[Cue]:
    current: Cue | None = None
    texts: list[str] = []
    for number, line in enumerate(lines, 1):
        head = head_of(line, number)
        if head is None:
            texts.append(line)
            continue
        yield from _finished(current, texts)
        current, texts = head, [head.text]
    yield from _finished(current, texts)


def _finished(cue: Cue | None, texts: list[str]) -> Iterator[Cue]:
    text = "\n".join(texts).strip()
    if cue is not None and text:
        yield cue._replace(text=text)
