"""Join cues into passages: long enough to be found, short enough to be shown with one time."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from hostapp.recordings.words.cue import Cue

_FULL: Final = 500
_LONGEST: Final = 1_000
"""Characters."""
_PAUSE: Final = 60.0
"""Seconds after which the same person begins a new passage."""


class Passage(NamedTuple):
    """What one person said or wrote in one go."""

    start: float | None
    line: int
    speaker: str | None
    text: str
    private: bool = False


def passages(cues: Iterable[Cue], *, private: bool = False) -> Iterator[Passage]:
    """Give the passages in order; private messages only if asked for, never joined to others."""
    run: list[Cue] = []
    size = 0
    for cue in cues:
        if cue.private and not private:
            continue
        if run and (size >= _FULL or not _belongs(cue, run[-1])):
            yield from _of(run)
            run, size = [], 0
        run.append(cue)
        size += len(cue.text) + 1
    if run:
        yield from _of(run)


def _belongs(cue: Cue, before: Cue) -> bool:
    if (cue.speaker, cue.private) != (before.speaker, before.private):
        return False
    if cue.start is None or before.start is None:
        return cue.start is before.start
    return cue.start - before.start <= _PAUSE


def _of(run: list[Cue]) -> Iterator[Passage]:
    first = run[0]
    for text in _cut("\n".join(cue.text for cue in run)):
        yield Passage(first.start, first.line, first.speaker, text, first.private)


def _cut(text: str) -> Iterator[str]:
    """Cut at a space where there is one in the second half."""
    begin = 0
    while len(text) - begin > _LONGEST:
        space = text.rfind(" ", begin + _LONGEST // 2, begin + _LONGEST)
        end = space if space > 0 else begin + _LONGEST
        yield text[begin:end].strip()
        begin = end
    rest = text[begin:].strip()
    if rest:
        yield rest
