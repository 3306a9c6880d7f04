"""Tell by its first lines how a text is written; names only settle what lines leave open."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from hostapp.domain.meetings import FileKind, Source
from hostapp.recordings.words.cue import Style
from hostapp.recordings.words.cue_formats import time_line
from hostapp.recordings.words.meet_document import looks_like_meet
from hostapp.recordings.words.otter import looks_like_turns
from hostapp.recordings.words.reports import looks_like_report
from hostapp.recordings.words.zoom_captions import NAMED, PLAIN
from hostapp.recordings.words.zoom_chat import ChatForm, ChatStyle, chat_form

_MOSTLY: Final = 0.5
_FEW: Final = 0.1
_HEADER: Final = re.compile(r"\s{0,20}WEBVTT(?:\s|\Z)")
_CHAT_NAME: Final = re.compile(r"chat", re.IGNORECASE)


def style_of(sample: Sequence[str], kind: FileKind, name: str, source: Source) -> Style | None:
    """Return the style of a text; None if it is none of those known here."""
    if sample and _HEADER.match(sample[0]):
        return Style.WEBVTT
    filled = [line for line in sample if line and not line.isspace()]
    if not filled:
        return None
    for style, fits in _TESTS:
        if fits(filled):
            return style
    if kind is FileKind.CHAT or (kind is FileKind.DOCUMENT and _CHAT_NAME.search(name)):
        return Style.ZOOM_CHAT if chat_form(filled, known_heads=False) else None
    expected = source is Source.ZOOM and kind in {FileKind.CAPTIONS, FileKind.TRANSCRIPT}
    stamped = sum(PLAIN.match(line) is not None for line in filled) / len(filled)
    return Style.ZOOM_CAPTIONS if stamped >= (_FEW if expected else _MOSTLY) else None


def saved_chat_form(sample: Sequence[str]) -> ChatForm:
    """Return how a saved chat is written, also where its heads are of no known language."""
    form = chat_form(sample) or chat_form(sample, known_heads=False)
    return form or ChatForm(ChatStyle.BLOCK, known_heads=False)


def _is_chat(cloud: bool) -> Callable[[Sequence[str]], bool]:
    def fits(lines: Sequence[str]) -> bool:
        form = chat_form(lines)
        return form is not None and (form.style is ChatStyle.CLOUD) is cloud

    return fits


def _has_arrows(lines: Sequence[str]) -> bool:
    return any(time_line(line, Style.SRT) not in {None, (None, None)} for line in lines)


def _has_commas_for_points(lines: Sequence[str]) -> bool:
    times = (line.partition("-->")[0] for line in lines if time_line(line, Style.SRT))
    return "," in next(times, "")


_TESTS: Final[tuple[tuple[Style, Callable[[Sequence[str]], bool]], ...]] = (
    (Style.WEBVTT, lambda lines: bool(_HEADER.match(lines[0]))),
    (Style.ZOOM_CHAT, lambda lines: _is_chat(cloud=False)(lines[:1])),
    (Style.ZOOM_CLOUD_CHAT, lambda lines: _is_chat(cloud=True)(lines[:1])),
    (Style.SRT, lambda lines: _has_arrows(lines) and _has_commas_for_points(lines)),
    (Style.WEBVTT, _has_arrows),
    (Style.SBV, lambda lines: any(time_line(line, Style.SBV) for line in lines)),
    (Style.ZOOM_CAPTIONS, lambda lines: any(map(NAMED.match, lines))),
    (Style.ZOOM_CLOUD_CHAT, _is_chat(cloud=True)),
    (Style.ZOOM_CHAT, _is_chat(cloud=False)),
    (Style.MEET_DOCUMENT, looks_like_meet),
    (Style.ATTENDANCE, looks_like_report),
    (Style.OTTER, looks_like_turns),
)
