"""Zoom's `Audio Record` folder: one track a participant, the name inside the file name."""

import re
from collections.abc import Collection, Mapping
from typing import Final, NamedTuple

FOLDER: Final = "audio record"

_OLD: Final = re.compile(r"audio_only_\d{1,4}_\d{1,20}_(?P<who>[^/]{1,250})\.m4a", re.IGNORECASE)
_TRACK: Final = re.compile(r"audio(?P<rest>[^/]{1,250})\.m4a", re.IGNORECASE)
_INDEXED: Final = re.compile(r"(?P<who>.+?)\d{0,3}", re.DOTALL)
_UNKNOWN_NUMBER: Final = re.compile(r"(?P<who>.*\D)(?P<digits>\d{10,14})", re.DOTALL)
_MAGIC_DIGITS: Final = 9
_HUMP: Final = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z][^\W\d_])")


class Track(NamedTuple):
    """Whose track, and of which part."""

    speaker: str
    part: int = 1
    guess: bool = False
    """True if spaces were put back by guessing, or the form is the old one."""


def read_track_name(name: str, parts: Mapping[str, int]) -> Track | None:
    """Read `audio<Name><counter><number>.m4a`; `parts` maps the known numbers to parts.

    A display name may end in digits, so a known number is cut from the right first.
    """
    old = _OLD.fullmatch(name)
    if old:
        return Track(old["who"].replace("_", " ").strip(), guess=True)
    match = _TRACK.fullmatch(name)
    if match is None:
        return None
    rest = match["rest"]
    number = _ending(rest, parts)
    if number:
        indexed = _INDEXED.fullmatch(rest[: -len(number)])
        return _spaced(indexed["who"], parts[number]) if indexed else None
    unknown = _UNKNOWN_NUMBER.fullmatch(rest)
    if unknown is None:
        return None
    return _spaced(unknown["who"], int(unknown["digits"][-_MAGIC_DIGITS - 1]))


def _ending(rest: str, numbers: Collection[str]) -> str | None:
    return next((n for n in sorted(numbers, key=len, reverse=True) if rest.endswith(n)), None)


def _spaced(who: str, part: int) -> Track:
    spaced = _HUMP.sub(" ", who).strip()
    return Track(spaced, part, guess=spaced != who)
