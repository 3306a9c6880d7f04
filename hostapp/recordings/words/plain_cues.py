"""The quick way through WebVTT as Zoom and Teams write it: one line of text a cue, no surprises.

It either reads a whole file exactly as `cue_voices` would, or says that it cannot.
"""

import html
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache, partial
from itertools import accumulate, count, repeat
from operator import le
from typing import Final

from hostapp.recordings.words.cue import Cue
from hostapp.recordings.words.plain_columns import (
    Columns,
    columns_of,
    texts_said,
    trusted_as_written,
)
from hostapp.recordings.words.repair import in_time_order
from hostapp.recordings.words.speakers import tidy

_TIME: Final = r"([0-9]{2}:[0-9]{2}:[0-9]{2}[.,][0-9]{3})"
_BEGIN: Final = rf"(?<=\n\n)(([^\s\"][^\n\"]*\n)?{_TIME} --> {_TIME}(?:[ \t][^\n]*)?\n(?=\S)"
_NAMED: Final = re.compile(rf"{_BEGIN}((?:([^:<\n]{{0,80}}):(?=[ \t]))?([^\n]*))\n\n+)")
_VOICED: Final = re.compile(rf"{_BEGIN}(<v[ \t]([^<>\n]{{1,300}})>([^\n<]*))(?:</v>)?\n\n+)")
"""A cue with the blank lines after it: id line, start, end, line of text, who speaks, what."""
_HEADER: Final = re.compile(r"WEBVTT[^\n]*\n(?:[^\n]+\n)*\n+")
_REMEMBERED: Final = 4_096
"""Names that come again and again, in meeting after meeting."""
_MINUTE: Final = 60_000
"""Milliseconds."""

_cue: Final = partial(tuple.__new__, Cue)


def read_plain_cues(text: str) -> tuple[Cue, ...] | None:
    """Read a whole file; None if there is anything in it that asks for more care."""
    columns = columns_of(text)
    return _regular(columns) if columns is not None else _irregular(text)


def _regular(columns: Columns) -> tuple[Cue, ...]:
    starts, stops = columns.starts(), columns.ends()
    rest = (columns.speakers, columns.texts, columns.lines, repeat(False), repeat(None))
    return _ordered(tuple(map(_cue, zip(starts, stops, *rest, strict=False))), starts, stops)


def _ordered(
    cues: tuple[Cue, ...], starts: Sequence[float], stops: Sequence[float]
) -> tuple[Cue, ...]:
    ordered = all(map(le, starts, starts[1:])) and all(map(le, starts, stops))
    return cues if ordered else in_time_order(cues)


def _irregular(text: str) -> tuple[Cue, ...] | None:
    """Read a file in which the number of lines or the marks differ from cue to cue."""
    header = _HEADER.match(text)
    if header is None or "：" in text:
        return None
    voiced = "<" in text
    body = text.rstrip("\n") + "\n\n"
    found = (_VOICED if voiced else _NAMED).findall(body, header.end())
    if not found or text.count("-->") != len(found):
        return None
    whole, heads, begins, ends, lines, names, said = zip(*found, strict=True)
    if sum(map(len, whole)) != len(body) - header.end():
        return None
    trusted = set(names) if voiced else trusted_as_written(names)
    shown = {name: _shown(name) if name in trusted else None for name in set(names)}
    speakers = map(shown.__getitem__, names)
    texts = texts_said(lines, names, said, trusted)
    if "&" in text:
        texts = [html.unescape(each).strip() for each in texts]
    first = body.count("\n", 0, header.end()) + 1
    starts, stops = _seconds(begins), _seconds(ends)
    places = _places(first, whole, heads)
    columns = (starts, stops, speakers, texts, places, repeat(False), repeat(None))
    cues = tuple(map(_cue, zip(*columns, strict=False)))
    if not all(texts):
        cues = tuple(cue for cue in cues if cue.text)
    return _ordered(cues, starts, stops)


def _places(first: int, whole: Sequence[str], heads: Sequence[str]) -> Iterable[int]:
    """Return the number of each time line."""
    sizes = [each.count("\n") for each in whole[:-1]]
    if all(heads) and len(set(sizes)) <= 1:
        return count(first + 1, sizes[0] if sizes else 1)
    begins = accumulate(sizes, initial=first)
    return [place + bool(head) for place, head in zip(begins, heads, strict=True)]


@lru_cache(_REMEMBERED)
def _shown(name: str) -> str | None:
    return tidy(html.unescape(name)) or None


class _Minutes(dict[str, int]):
    """Milliseconds by `HH:MM`; the same ones come again and again, and there are few."""

    def __missing__(self, written: str) -> int:
        value = self[written] = (int(written[:2]) * 60 + int(written[3:])) * _MINUTE
        return value


_minutes: Final = _Minutes()


def _seconds(times: Sequence[str]) -> list[float]:
    """Read `HH:MM:SS.mmm`."""
    minutes = _minutes
    return [(minutes[each[:5]] + int(each[6:8] + each[9:])) / 1000 for each in times]
