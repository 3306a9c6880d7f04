"""Who speaks in a timed block: the ways in which the tools write it.

Voice tags (Teams, Webex), ids with a name (Webex), a line `(Name)` (Google Meet), and `Name: text`
(Zoom and most others). The last two look like ordinary text, so they must earn trust over the file.
"""

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import Final

from hostapp.recordings.words.cue import Cue, Style
from hostapp.recordings.words.cue_formats import Block, blocks
from hostapp.recordings.words.repair import in_time_order
from hostapp.recordings.words.speakers import NAME_CAP_OF_PREFIX, tidy, trusted_names

_VOICE: Final = re.compile(r"<v(?:\.[^\s<>]{0,100})?[ \t]{1,10}([^<>]{1,300})>")
_TAG: Final = re.compile(
    r"</?(?:c|i|b|u|v|s|lang|ruby|rt|font)(?:[.\s][^<>]{0,300})?>|<\d[\d:.]{0,20}>", re.IGNORECASE
)
_WEBEX_ID: Final = re.compile(
    r"\d{1,9}\s{1,5}\"([^\"]{0,300})\"(?:\s{1,5}\((\d{1,20})\))?\s{0,5}\Z"
)
_BRACKETED: Final = re.compile(r"\(([^()]{1,80})\)\s{0,5}\Z")
_VOICE_CHANGE: Final = "-"

_Piece = tuple[str | None, str]


def read_cues(lines: Iterable[str], style: Style) -> tuple[Cue, ...]:
    """Read a whole WebVTT, SRT or SBV file."""
    found = list(blocks(lines, style))
    reader = _Voices(found, style)
    return in_time_order(cue for block in _let_go(found) for cue in reader.cues(block))


def _let_go(found: list[Block]) -> Iterator[Block]:
    """Give the blocks and keep none: a file may hold a million, and their cues are enough."""
    found.reverse()
    while found:
        yield found.pop()


class _Voices:
    """What is trusted in this file, learnt from all its blocks at once."""

    def __init__(self, found: list[Block], style: Style) -> None:
        self._marked_up = style is Style.WEBVTT
        self._names: dict[str, str] = {}
        self._bracketed = _trusted([_bracketed_names(block) for block in found])
        self._prefixes = _trusted([_prefix_names(block) for block in found])

    def cues(self, block: Block) -> Iterator[Cue]:
        """Give a cue for each voice of a block; a voice without text gives none."""
        for speaker, text in self._pieces(block):
            words = self._plain(text)
            if words:
                name = self._name(speaker) if speaker else None
                yield Cue(block.start, block.end, name, words, block.line)

    def _name(self, written: str) -> str | None:
        name = self._names.get(written)
        if name is None:
            name = self._names[written] = tidy(html.unescape(written))
        return name or None

    def _pieces(self, block: Block) -> Iterator[_Piece]:
        text = "\n".join(block.payload)
        if "<v" in text:
            return _tagged(text)
        named = _WEBEX_ID.match(block.identifier) if '"' in block.identifier else None
        if named:
            unknown = named[2] is not None and int(named[2]) == 0
            return iter([(None if unknown else named[1], text)])
        if len(block.payload) == 1:
            name, rest = self._change(text)
            return iter([(name, rest)])
        return self._by_lines(block.payload)

    def _by_lines(self, payload: list[str]) -> Iterator[_Piece]:
        speaker: str | None = None
        held: list[str] = []
        for line in payload:
            name, rest = self._change(line)
            if name is not None:
                if held:
                    yield speaker, "\n".join(held)
                speaker, held = name or None, [rest] if rest else []
            else:
                held.append(line)
        yield speaker, "\n".join(held)

    def _change(self, line: str) -> tuple[str | None, str]:
        """Return the new speaker and what is left of the line; None if the speaker goes on."""
        if self._bracketed:
            if line.strip() == _VOICE_CHANGE:
                return "", ""
            name = bracketed_name(line)
            if name in self._bracketed:
                return name, ""
        name, said = _split_prefix(line)
        return (name, said) if name in self._prefixes else (None, line)

    def _plain(self, text: str) -> str:
        if "<" in text:
            text = _TAG.sub("", text)
        if self._marked_up and "&" in text:
            text = html.unescape(text)
        return text.strip()


def _tagged(text: str) -> Iterator[_Piece]:
    speaker: str | None = None
    place = 0
    for match in _VOICE.finditer(text):
        if match.start() > place:
            yield speaker, text[place : match.start()]
        speaker, place = match[1], match.end()
    yield speaker, text[place:]


def bracketed_name(line: str) -> str | None:
    """Return the name in a line that is only `(Name)`."""
    match = _BRACKETED.match(line) if line.startswith("(") else None
    return match[1].strip() if match else None


def prefix_name(line: str) -> str | None:
    """Return what stands before the first colon of `Name: text`."""
    return _split_prefix(line)[0] or None


def _split_prefix(line: str) -> tuple[str, str]:
    """Cut `Name: text` at the first colon; the name is empty if there is none."""
    name, _, said = line.partition(":")
    if said[:1] in {" ", "\t"} and len(name) <= NAME_CAP_OF_PREFIX and "<" not in name:
        return name.strip(), said.strip()
    if "：" in line[:NAME_CAP_OF_PREFIX]:
        name, _, said = line.partition("：")
        return name.strip(), said.strip()
    return "", line


def _bracketed_names(block: Block) -> list[str]:
    if len(block.payload) == 1:
        return []
    names = [bracketed_name(block.payload[0])]
    if _VOICE_CHANGE in block.payload:
        changes = pairwise(block.payload)
        names += [bracketed_name(line) for mark, line in changes if mark.strip() == _VOICE_CHANGE]
    return [name for name in names if name]


def _prefix_names(block: Block) -> list[str]:
    return [name for line in block.payload if (name := prefix_name(line))]


def _trusted(names_of_blocks: Sequence[Sequence[str]]) -> frozenset[str]:
    counts = Counter(chain.from_iterable(names_of_blocks))
    return trusted_names(counts, sum(map(bool, names_of_blocks)), len(names_of_blocks))
