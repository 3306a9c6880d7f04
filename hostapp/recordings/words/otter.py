"""Plain texts of transcription services, written in turns: Otter, Rev, Descript and their like."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from hostapp.recordings.words.cue import Cue
from hostapp.recordings.words.turns import named_head, read_turns

_FOOTER: Final = "transcribed by https://otter.ai"
_LEAST_HEADS: Final = 2


def looks_like_turns(sample: Sequence[str]) -> bool:
    """Ask for two heads: one alone, or the footer alone, can be anything."""
    heads = (line for line in sample if named_head(line))
    return sum(1 for _ in zip(range(_LEAST_HEADS), heads, strict=False)) == _LEAST_HEADS


def read_otter(lines: Iterable[str]) -> tuple[Cue, ...]:
    """Read the turns, without the service's footer."""
    return tuple(read_turns(_without_footer(lines)))


def _without_footer(lines: Iterable[str]) -> Iterator[str]:
    return ("" if line.strip().casefold() == _FOOTER else line for line in lines)
