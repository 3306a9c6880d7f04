"""Read any file of words: one way in, one error out."""

import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from hostapp.domain.meetings import FileKind, NameOrigin, Source
from hostapp.recordings.words.bigbluebutton_xml import read_bigbluebutton
from hostapp.recordings.words.cue import Cue, NoWordsError, Style, Words
from hostapp.recordings.words.cue_voices import read_cues
from hostapp.recordings.words.decode import Contents, SourceText, read_contents
from hostapp.recordings.words.docx import read_first_paragraphs, read_paragraphs
from hostapp.recordings.words.json_source import load_json
from hostapp.recordings.words.meet_document import looks_like_meet, read_meet_document
from hostapp.recordings.words.otter import read_otter
from hostapp.recordings.words.plain_cues import read_plain_cues
from hostapp.recordings.words.reports import read_report
from hostapp.recordings.words.sniffing import saved_chat_form, style_of
from hostapp.recordings.words.speakers import in_one_spelling, people_named
from hostapp.recordings.words.speech_json import read_speech_json
from hostapp.recordings.words.teams_docx import is_old_teams, is_teams, read_old_teams, read_teams
from hostapp.recordings.words.zoom_captions import NAMED, read_named_captions, read_plain_captions
from hostapp.recordings.words.zoom_chat import read_cloud_chat, read_saved_chat

_ZIP: Final = b"PK\x03\x04"
_BINARY: Final = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"%PDF",
    b"OggS",
    b"RIFF",
    b"\x1aE\xdf\xa3",
    b"\x7fELF",
)
_FTYP: Final = slice(4, 8)
_UNKNOWN: Final = (
    "The file holds no transcript, captions, chat or report of a kind that is known here."
)
_NO_TEXT: Final = "The file holds no text, but pictures, sound or another binary format."
_JSON: Final = re.compile(r"\s{0,100}(?:\{\s{0,100}(?:[\"}]|\Z)|\[\s{0,100}(?:[{\"\[\]]|\Z))")
_PAGE: Final = re.compile(r"<!doctype html\b", re.IGNORECASE)
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]")
_MOST_CONTROL: Final = 0.02


def read_words(
    path: bytes,
    kind: FileKind,
    *,
    source: Source = Source.UNKNOWN,
    started_local: datetime | None = None,
) -> Words:
    """Read one file; raises WordsError, with the reason, for what cannot be read.

    `started_local` is the recording's start on the wall clock of the computer that recorded; files
    that bear times of day need it to tell their place in the recording.
    """
    contents = read_contents(path)
    name = os.path.basename(path).decode("utf-8", "replace")
    return words_of(contents, kind, name=name, source=source, started_local=started_local)


def read_beginning(path: bytes, cap: int, *, source: Source) -> Words:
    """Read what the first paragraphs of a Word document tell: what it is, and its head.

    Takes so little time and memory that it may be done anywhere. `cap` is in bytes. Raises
    WordsError for what is larger, no such document, or none with words of a kind known here.
    """
    contents = read_contents(path, cap)
    if not contents.data.startswith(_ZIP):
        raise NoWordsError(_UNKNOWN)
    return _document_words(read_first_paragraphs(contents), source)


def words_of(
    contents: Contents,
    kind: FileKind,
    *,
    name: str = "",
    source: Source = Source.UNKNOWN,
    started_local: datetime | None = None,
) -> Words:
    """Read bytes as `read_words` does."""
    words = _by_content(contents, kind, name, source, started_local)
    cues = in_one_spelling(words.cues)
    return words if cues is words.cues else replace(words, cues=cues)


def _by_content(
    contents: Contents,
    kind: FileKind,
    name: str,
    source: Source,
    started_local: datetime | None,
) -> Words:
    if contents.data.startswith(_ZIP):
        return _document(contents, source)
    if contents.data.startswith(_BINARY) or contents.data[_FTYP] == b"ftyp":
        raise NoWordsError(_NO_TEXT)
    text = SourceText(contents)
    first = next((line.strip() for line in text.sample if line.strip()), "")
    if _PAGE.match(first):
        raise NoWordsError(_UNKNOWN)
    if first.startswith("<"):
        return read_bigbluebutton(contents)
    if _JSON.match(first):
        return read_speech_json(load_json(contents))
    style = style_of(text.sample, kind, name, source)
    if style is None:
        raise NoWordsError(_NO_TEXT if _is_binary(text.sample) else _UNKNOWN)
    return _READERS[style](text, started_local)


def _is_binary(sample: Sequence[str]) -> bool:
    characters = "".join(sample)[:100_000]
    return len(_CONTROL.findall(characters)) > _MOST_CONTROL * len(characters)


def _document(contents: Contents, source: Source) -> Words:
    paragraphs, problem = read_paragraphs(contents)
    words = _document_words(paragraphs, source)
    return replace(words, complete=False, problems=(problem,)) if problem else words


def _document_words(paragraphs: list[str], source: Source) -> Words:
    lines = [line for text in paragraphs for line in text.split("\n")]
    if is_old_teams(paragraphs):
        return read_old_teams(paragraphs)
    if source is not Source.GOOGLE_MEET and is_teams(paragraphs):
        return read_teams(paragraphs)
    if looks_like_meet(lines):
        return read_meet_document(lines)
    raise NoWordsError("The document holds no transcript of a kind that is known here.")


def _timed(style: Style, origin: NameOrigin) -> "_TextReader":
    return lambda text, _: _words(text, style, read_cues(text, style), origin)


def _webvtt(text: SourceText, _: datetime | None) -> Words:
    cues = read_plain_cues(text.whole) if text.whole is not None else None
    if cues is None:
        cues = read_cues(text, Style.WEBVTT)
    return _words(text, Style.WEBVTT, cues, NameOrigin.TRANSCRIPT)


def _captions(text: SourceText, started: datetime | None) -> Words:
    named = any(map(NAMED.match, text.sample))
    read = read_named_captions if named else read_plain_captions
    return _words(text, Style.ZOOM_CAPTIONS, read(text, started), NameOrigin.CAPTIONS)


def _saved_chat(text: SourceText, started: datetime | None) -> Words:
    cues = read_saved_chat(text, saved_chat_form(text.sample), started)
    return _words(text, Style.ZOOM_CHAT, cues, NameOrigin.CHAT)


def _cloud_chat(text: SourceText, _: datetime | None) -> Words:
    return _words(text, Style.ZOOM_CLOUD_CHAT, read_cloud_chat(text), NameOrigin.CHAT)


def _otter(text: SourceText, _: datetime | None) -> Words:
    return _words(text, Style.OTTER, read_otter(text), NameOrigin.TRANSCRIPT)


def _meet(text: SourceText, _: datetime | None) -> Words:
    words = read_meet_document(text)
    complete = words.complete and not text.problems
    return replace(words, complete=complete, problems=text.problems)


def _words(text: SourceText, style: Style, cues: tuple[Cue, ...], origin: NameOrigin) -> Words:
    people = people_named((cue.speaker for cue in cues), origin)
    return Words(style, cues, people, not text.problems, text.problems)


_TextReader = Callable[[SourceText, datetime | None], Words]
_READERS: Final[Mapping[Style, _TextReader]] = {
    Style.WEBVTT: _webvtt,
    Style.SRT: _timed(Style.SRT, NameOrigin.TRANSCRIPT),
    Style.SBV: _timed(Style.SBV, NameOrigin.CHAT),
    Style.ZOOM_CAPTIONS: _captions,
    Style.ZOOM_CHAT: _saved_chat,
    Style.ZOOM_CLOUD_CHAT: _cloud_chat,
    Style.MEET_DOCUMENT: _meet,
    Style.OTTER: _otter,
    Style.ATTENDANCE: lambda text, _: read_report(text),
}
