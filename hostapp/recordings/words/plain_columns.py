"""The quickest way through WebVTT: a file whose cues all have the same few lines.

Nearly all files of Zoom and Teams are like that. Whole columns of lines are checked and cut at
once; at the first thing out of the ordinary the file is left to others.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from functools import lru_cache
from operator import sub
from typing import Final, NamedTuple

from hostapp.recordings.words.speakers import NAME_CAP_OF_PREFIX, tidy, trusted_names

_HEADER: Final = re.compile(r"WEBVTT(?:[ \t][^\n]*)?\n(?:[^\n]+\n)*\n+")
_ZEROS: Final = "00:00:00.000 --> 00:00:00.000\n"
"""A line of times, and where in it the end stands, and the tens of minutes and of seconds."""
_END: Final = 17
_TENS: Final = (3, 6)
_ANY_DIGIT: Final = {ord(digit): "0" for digit in "123456789"}
_A_MINUTE_SHOWN: Final = 1_00_000
"""From `00:00:00.000` to `00:01:00.000`, as marks."""
_VOICED: Final = re.compile(r"^<v[ \t]([^<>\n]{1,300})>([^\n<]*)(?:</v>)?$", re.MULTILINE)
_COLON: Final = ": "
_SPACES: Final = (" ", "\t")
_WITH_ID: Final = 4
"""Lines from one time line to the next."""
_WITHOUT_ID: Final = 3
_REMEMBERED: Final = 4_096
"""Names that come again and again, in meeting after meeting."""
_MINUTE: Final = 60_000
"""Milliseconds."""

_Spoken = tuple[Sequence[str | None], Sequence[str]]


class Columns(NamedTuple):
    """A file's cues, none without text, in the order of the file."""

    times: Sequence[str]
    speakers: Sequence[str | None]
    texts: Sequence[str]
    lines: range
    """Number of each time line, from 1."""

    def starts(self) -> list[float]:
        """Return seconds."""
        return seconds(self.times)

    def ends(self) -> list[float]:
        """Return seconds."""
        return seconds([each[_END:] for each in self.times])

    def start(self, at: int) -> float:
        """Return the seconds at which one cue starts."""
        return seconds(self.times[at : at + 1])[0]

    def marks(self) -> list[int] | None:
        """Return what a clock shows at each start, read as one number: `00:01:02.003` is 102003.

        They are in the order of the starts. None if no clock would show that.
        """
        lines = "\n".join(self.times)
        if any(max(lines[tens :: len(_ZEROS)]) > "5" for tens in _TENS):
            return None
        return list(map(int, lines.encode().translate(None, b":.->").split()[::2]))

    def pauses(self, marks: Sequence[int]) -> Collection[int]:
        """Return the places of the cues that start over a minute later than those before them."""
        gaps = list(map(sub, marks[1:], marks))
        if max(gaps, default=0) <= _A_MINUTE_SHOWN:
            return ()
        far = (at for at, gap in enumerate(gaps, 1) if gap > _A_MINUTE_SHOWN)
        return {at for at in far if self.start(at) - self.start(at - 1) > _MINUTE / 1000}


def columns_of(text: str) -> Columns | None:
    """Cut a whole file; None if there is anything in it that asks for more care."""
    header = _HEADER.match(text)
    if header is None or "：" in text:
        return None
    lines = text[header.end() :].rstrip("\n").split("\n")
    step = _WITHOUT_ID if "-->" in lines[0] else _WITH_ID
    times, said = lines[step - 3 :: step], lines[step - 2 :: step]
    if len(times) != len(said) or text.count("-->") != len(times) or any(lines[step - 1 :: step]):
        return None
    if not _are_times(times) or not all(said):
        return None
    if step == _WITH_ID and not _are_ids(lines[::step]):
        return None
    spoken = _spoken(said)
    if spoken is None or not all(spoken[1]):
        return None
    first = text.count("\n", 0, header.end()) + step - 2
    return Columns(times, *spoken, range(first, first + step * len(times), step))


def _are_times(lines: Sequence[str]) -> bool:
    return bool(lines) and "\n".join([*lines, ""]).translate(_ANY_DIGIT) == _ZEROS * len(lines)


def _are_ids(lines: Sequence[str]) -> bool:
    if not all(lines):
        return False
    joined = "".join(lines)
    return joined.isdecimal() or ('"' not in joined and not _any_indented(lines))


def _any_indented(lines: Sequence[str]) -> bool:
    """Tell whether any of these lines, none of them empty, begins with a space."""
    return any(map(str.isspace, {line[0] for line in lines}))


def _spoken(lines: Sequence[str]) -> _Spoken | None:
    """Return who speaks and what is said."""
    if _any_indented(lines):
        return None
    joined = "\n".join(lines)
    if "<" in joined:
        found = _VOICED.findall(joined)
        if len(found) != len(lines):
            return None
        names: Sequence[str] = [name for name, _ in found]
        texts = [said.strip() for _, said in found]
        trusted: Collection[str] = set(names)
    else:
        names, said = _cut(lines)
        distinct = set(names)
        trusted = distinct if all(map(str.strip, distinct)) else trusted_as_written(names)
        texts = texts_said(lines, names, said, trusted)
    if "&" in joined:
        texts = [_unescaped(each).strip() for each in texts]
    shown = {name: _shown(name) if name in trusted else None for name in set(names)}
    if len(shown) == 1:
        return list(shown.values()) * len(names), texts
    return [shown[name] for name in names], texts


def _cut(lines: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Cut `Name: text` at the first colon; the name is empty if there is none."""
    names, marks, said = zip(*[line.partition(_COLON) for line in lines], strict=True)
    if all(marks) and all(map(_is_plain, set(names))):
        return names, said
    return _cut_each(lines)


def _is_plain(name: str) -> bool:
    return ":" not in name and len(name) <= NAME_CAP_OF_PREFIX


def _cut_each(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    names: list[str] = []
    said: list[str] = []
    for line in lines:
        name, _, rest = line.partition(":")
        if rest.startswith(_SPACES) and len(name) <= NAME_CAP_OF_PREFIX:
            names.append(name)
            said.append(rest)
        else:
            names.append("")
            said.append(line)
    return names, said


def trusted_as_written(names: Sequence[str]) -> set[str]:
    """Return the names as written, with spaces around them, that stand for speakers."""
    counts = Counter(names)
    tidied: Counter[str] = Counter()
    for name, number in counts.items():
        tidied[name.strip()] += number
    del tidied[""]
    trusted = trusted_names(tidied, tidied.total(), len(names))
    return {name for name in counts if name.strip() in trusted}


def texts_said(
    lines: Sequence[str], names: Sequence[str], said: Sequence[str], trusted: set[str]
) -> list[str]:
    """Return what is said; a line that names no speaker is said as a whole."""
    if trusted.issuperset(names):
        return [each.strip() for each in said]
    return [
        (rest if name in trusted else line).strip()
        for line, name, rest in zip(lines, names, said, strict=True)
    ]


@lru_cache(_REMEMBERED)
def _shown(name: str) -> str | None:
    return tidy(_unescaped(name)) or None


def _unescaped(text: str) -> str:
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)


class _Minutes(dict[str, int]):
    """Milliseconds by `HH:MM`; the same ones come again and again, and there are few."""

    def __missing__(self, written: str) -> int:
        value = self[written] = (int(written[:2]) * 60 + int(written[3:])) * _MINUTE
        return value


_minutes: Final = _Minutes()


def seconds(times: Sequence[str]) -> list[float]:
    """Read what each begins with, as `HH:MM:SS.mmm`."""
    minutes = _minutes
    return [(minutes[each[:5]] + int(each[6:8] + each[9:12])) / 1000 for each in times]
