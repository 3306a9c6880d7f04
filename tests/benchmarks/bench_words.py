"""How quickly words are read, beside webvtt-py for transcripts and bare matching for chats."""

import re
from collections.abc import Iterable
from functools import partial

import webvtt

from hostapp.domain.meetings import FileKind
from hostapp.recordings.words.cue import Words
from hostapp.recordings.words.decode import contents_of
from hostapp.recordings.words.reading import words_of
from tests.support.measuring import Measure, ratio, timed

CUES = 20_000
"""About eight hours of speech."""
MESSAGES = 200_000
CUE_EVERY = 1500
_HEAD = re.compile(r"(\d+:\d+:\d+)\t From  (.*?) : (.*)")


def measures() -> Iterable[Measure]:
    """Compare reading, speakers and order included, with the quickest way known otherwise."""
    for tool, text in (("Zoom", zoom_transcript()), ("Teams", teams_transcript())):
        yield ratio(
            f"a {tool} transcript of {CUES:,} cues to webvtt-py",
            timed(partial(read, text, FileKind.TRANSCRIPT)),
            timed(partial(webvtt.from_string, text)),
            limit=0.45,
            rounds=5,
        )
    chat = "".join(
        f"17:{n // 60 % 60:02}:{n % 60:02}\t From  Ana Ortiz : {n}\n" for n in range(MESSAGES)
    )
    yield ratio(
        f"a chat of {MESSAGES:,} messages to matching its lines",
        timed(partial(read, chat, FileKind.CHAT)),
        timed(lambda: [_HEAD.match(line) for line in chat.splitlines()]),
        limit=12,
        rounds=5,
    )


def read(text: str, kind: FileKind) -> Words:
    """Read a file of words from its bytes."""
    return words_of(contents_of(text.encode()), kind)


def zoom_transcript() -> str:
    """Return WebVTT with a number, a time line and `Name: text` a cue."""
    return "WEBVTT\r\n\r\n" + "".join(
        f"{n + 1}\r\n{_times(n)}\r\nAna Ortiz: words number {n} and a few more\r\n\r\n"
        for n in range(CUES)
    )


def teams_transcript() -> str:
    """Return WebVTT with long ids, voice tags and escaped characters."""
    return "WEBVTT\n\n" + "".join(
        f"3f2a9c1e-8b7d-4a6f-9e0c-1b2a3d4e5f60/{n}-0\n{_times(n)}\n"
        f"<v Ana Ortiz>words number {n} &amp; a few more</v>\n\n"
        for n in range(CUES)
    )


def _times(number: int) -> str:
    return f"{_stamp(number)} --> {_stamp(number + 1)}"


def _stamp(number: int) -> str:
    seconds, rest = divmod(number * CUE_EVERY, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"
