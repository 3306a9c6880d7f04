"""Any other audio or video file: a meeting by itself, recognised by guess."""

import re
from typing import Final

from hostapp.domain.meetings import Confidence, FileKind, Source
from hostapp.recordings.listing import Entry
from hostapp.recordings.names import CUES, Name, kind_of
from hostapp.recordings.reading import SidecarError, read_edges
from hostapp.recordings.times import Start, in_zone, wall_clock
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings

_STAMP: Final = re.compile(
    r"(?<!\d)(?P<y>20\d\d)(?P<a>[-_.]?)(?P<mo>\d\d)(?P=a)(?P<d>\d\d)"
    r"(?:(?:[ _T-]| at )(?P<h>\d\d)(?P<b>[-_.:h]?)(?P<mi>\d\d)(?:(?P=b)(?P<s>\d\d))?)(?!\d)"
)
_MEDIA: Final = frozenset({FileKind.VIDEO, FileKind.AUDIO, FileKind.UNCONVERTED})
_SPEECH_SIGNS: Final = (
    b'"segments"',
    b'"avg_logprob"',
    b'"no_speech_prob"',
    b'"word_segments"',
    b'"transcription"',
    b'"systeminfo"',
    b'"offsets"',
)
_LEAST_SIGNS: Final = 2


class Unknown(Recogniser):
    """The last recogniser: takes every media file that no other wanted."""

    source = Source.UNKNOWN

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        kind = kind_of(name)
        if kind not in _MEDIA:
            return None
        return Named(
            Source.UNKNOWN,
            kind,
            name.stem,
            _start(name.stem, surroundings),
            group=name.stem,
            confidence=Confidence.GUESS,
        )

    def sniff(self, entry: Entry, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        if name.extension not in CUES and not _is_recognised_speech(entry, name):
            return None
        start = _start(name.stem, surroundings)
        return Named(
            Source.UNKNOWN,
            FileKind.TRANSCRIPT,
            name.stem,
            start,
            group=name.stem,
            confidence=Confidence.GUESS,
        )


def _is_recognised_speech(entry: Entry, name: Name) -> bool:
    """Say whether Whisper or one of its kin wrote a document, by the keys at its edges."""
    if name.extension != "json":
        return False
    try:
        edges = read_edges(entry.path)
    except SidecarError:
        return False
    return sum(sign in edges for sign in _SPEECH_SIGNS) >= _LEAST_SIGNS


def _start(stem: str, surroundings: Surroundings) -> Start | None:
    match = _STAMP.search(stem)
    if match is None:
        return None
    wall = wall_clock(*match.group("y", "mo", "d", "h", "mi", "s"))
    return in_zone(wall, surroundings.zone, match.group())
