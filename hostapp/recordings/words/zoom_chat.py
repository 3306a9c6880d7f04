"""Zoom's chats, saved on the computer or downloaded from the cloud, in all their styles.

A file keeps one style, but a single line can look like another one; so the majority decides.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import Enum, auto
from typing import Final, NamedTuple

from hostapp.recordings.words.clock_text import seconds
from hostapp.recordings.words.cue import Cue
from hostapp.recordings.words.repair import in_file_order
from hostapp.recordings.words.speakers import tidy
from hostapp.recordings.words.wall_clock import place_on_recording
from hostapp.recordings.words.zoom_chat_heads import Head, Heads, has_head

_CLOUD: Final = re.compile(r"(\d{1,2}:\d{2}:\d{2})\t([^\t]{0,400}?):\t(.*)", re.ASCII | re.DOTALL)
_STAMPED: Final = re.compile(
    r"((?:\d{4}-\d{2}-\d{2} )?\d{1,2}:\d{2}:\d{2})[ \t]{1,10}(\S.*)", re.ASCII | re.DOTALL
)
_INLINE_BREAK: Final = re.compile(r"\s{1,10}: ?")
_QUOTE_TAIL: Final = 40
_QUOTING: Final = frozenset("Rr")
_REACTION: Final = re.compile(
    r"(?:reacted to|removed an? .{1,20} reaction from) [\"“]", re.IGNORECASE
)
_REACTION_END: Final = re.compile(r"[\"”](?: with \S{1,24}(?: \S{1,24})?)?\Z", re.IGNORECASE)
_REPLY: Final = re.compile(
    r"replying to [\"“][^\n]{0,2000}[\"”]:?[ \t]{0,10}(?:\n|\Z)", re.IGNORECASE
)


class ChatStyle(Enum):
    """Where the head of a message ends."""

    CLOUD = auto()
    """Time, name and text in three columns; the time is counted from the recording's start."""
    INLINE = auto()
    """Head and text on one line, with ` : ` between."""
    BLOCK = auto()
    """The head alone on its line, the text below it."""


class ChatForm(NamedTuple):
    """How one file is written."""

    style: ChatStyle
    known_heads: bool = True
    """False in a language whose heads are not known here: all of a head is taken for the sender."""


class _Message(NamedTuple):
    clock: str
    head: str
    text: str
    line: int


def chat_form(sample: Iterable[str], *, known_heads: bool = True) -> ChatForm | None:
    """Return the form of most lines that begin a message; None if there are none."""
    styles = (_style_of_line(line, known_heads=known_heads) for line in sample)
    counts = Counter(style for style in styles if style)
    return ChatForm(counts.most_common(1)[0][0], known_heads) if counts else None


def _style_of_line(line: str, *, known_heads: bool) -> ChatStyle | None:
    if _CLOUD.match(line):
        return ChatStyle.CLOUD
    match = _STAMPED.match(line)
    if match is None or (known_heads and not has_head(match[2])):
        return None
    if _INLINE_BREAK.search(match[2][:400]):
        return ChatStyle.INLINE
    return ChatStyle.BLOCK if match[2].rstrip().endswith(":") else None


def read_cloud_chat(lines: Iterable[str]) -> tuple[Cue, ...]:
    """Read a chat downloaded from the cloud; it holds no private messages."""
    return in_file_order(
        Cue(seconds(message.clock), None, tidy(message.head) or None, message.text, message.line)
        for message in _typed(_messages(lines, ChatForm(ChatStyle.CLOUD)))
    )


def read_saved_chat(
    lines: Iterable[str], form: ChatForm, started: datetime | None
) -> tuple[Cue, ...]:
    """Read a chat saved on the computer; private messages of whoever saved it are marked."""
    messages = list(_typed(_messages(lines, form)))
    heads = Heads({message.head for message in messages})
    starts = place_on_recording([message.clock for message in messages], started)
    return tuple(
        _saved_cue(message, heads[message.head], start)
        for message, start in zip(messages, starts, strict=True)
    )


def _saved_cue(message: _Message, head: Head, start: float | None) -> Cue:
    clock, _, text, line = message
    return Cue(start, None, head.sender or None, text, line, head.private, clock)


def _messages(lines: Iterable[str], form: ChatForm) -> Iterator[_Message]:
    current: _Message | None = None
    more: list[str] = []
    for number, line in enumerate(lines, 1):
        begun = _begin(line, number, form) if line[:1].isdigit() else None
        if begun is None:
            more.append(line.removeprefix("\t"))
            continue
        if current is not None:
            yield _with_lines(current, more)
        current, more = begun, []
    if current is not None:
        yield _with_lines(current, more)


def _with_lines(message: _Message, more: list[str]) -> _Message:
    if not any(more):
        return message
    clock, head, text, line = message
    return _Message(clock, head, "\n".join((text, *more)).strip(), line)


def _begin(line: str, number: int, form: ChatForm) -> _Message | None:
    if form.style is ChatStyle.CLOUD:
        match = _CLOUD.match(line)
        return _Message(match[1], match[2], match[3].strip(), number) if match else None
    match = _STAMPED.match(line)
    if match is None or (form.known_heads and not has_head(match[2])):
        return None
    if form.style is ChatStyle.BLOCK:
        head = match[2].rstrip()
        return _Message(match[1], head[:-1], "", number) if head.endswith(":") else None
    cut = _INLINE_BREAK.search(match[2])
    if cut is None:
        return None
    return _Message(match[1], match[2][: cut.start()], match[2][cut.end() :].strip(), number)


def _typed(messages: Iterable[_Message]) -> Iterator[_Message]:
    """Leave out reactions and the quotes of replies."""
    for message in messages:
        if message.text[:1] in _QUOTING:
            text = _own_words(message.text)
            if text:
                yield message._replace(text=text)
        elif message.text:
            yield message


def _own_words(text: str) -> str:
    if _is_reaction(text):
        return ""
    return _REPLY.sub("", text, count=1).strip() if _REPLY.match(text) else text


def _is_reaction(text: str) -> bool:
    return bool(_REACTION.match(text)) and bool(_REACTION_END.search(text[-_QUOTE_TAIL:]))
