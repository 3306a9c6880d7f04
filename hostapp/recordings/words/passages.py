"""Join cues into passages: long enough to be found, short enough to be shown with one time."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from hostapp.recordings.words.cue import Cue

_FULL: Final = 500
_LONGEST: Final = 1_000
"""Characters."""
_PAUSE: Final = 60.0
"""Seconds, a minute, after which the same person begins a new passage."""


class Passage(NamedTuple):
    """What one person said or wrote in one go."""

    start: float | None
    line: int
    speaker: str | None
    text: str
    private: bool = False


def passages(cues: Iterable[Cue], *, private: bool = False) -> Iterator[Passage]:
    """Give the passages in order; private messages only if asked for, never joined to others."""
    texts: list[str] = []
    size = 0
    first: Cue | None = None
    before: float | None = None
    for cue in cues:
        start, _, speaker, text, _, hidden, _ = cue
        if hidden and not private:
            continue
        if first is None:
            first = cue
        elif (
            size >= _FULL
            or speaker != first.speaker
            or hidden != first.private
            or _apart(before, start)
        ):
            yield from _of(first, texts)
            first, texts, size = cue, [], 0
        texts.append(text)
        size += len(text) + 1
        before = start
    if first is not None:
        yield from _of(first, texts)


def passages_in(
    start: Callable[[int], float],
    pauses: Collection[int],
    speakers: Sequence[str | None],
    texts: Sequence[str],
    lines: Sequence[int],
) -> Iterator[Passage]:
    """Do the same for cues in columns, all with a start and none private.

    `start` tells the seconds of one of them, `pauses` are those that begin over a minute later
    than the one before.
    """
    begin = size = 0
    speaker = speakers[0]
    for at, (who, text) in enumerate(zip(speakers, texts, strict=True)):
        if size >= _FULL or who != speaker or at in pauses:
            yield from _pieces(start(begin), lines[begin], speaker, texts[begin:at])
            begin, size, speaker = at, 0, who
        size += len(text) + 1
    yield from _pieces(start(begin), lines[begin], speaker, texts[begin:])


def _apart(before: float | None, start: float | None) -> bool:
    if start is None or before is None:
        return start is not before
    return start - before > _PAUSE


def _of(first: Cue, texts: Sequence[str]) -> Iterator[Passage]:
    return _pieces(first.start, first.line, first.speaker, texts, private=first.private)


def _pieces(
    start: float | None,
    line: int,
    speaker: str | None,
    texts: Sequence[str],
    *,
    private: bool = False,
) -> Iterator[Passage]:
    for text in _cut("\n".join(texts)):
        yield Passage(start, line, speaker, text, private)


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
