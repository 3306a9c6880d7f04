"""What the words of nearly every meeting tell: one plain transcript holds them all.

The answer is the same as the careful way's; where that is not sure, there is none.
"""

import json
import os
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

from hostapp.domain.meetings import FileKind, NameOrigin
from hostapp.recordings.states import CLOUD_ONLY_PROBLEM
from hostapp.recordings.words.cue import WordsError
from hostapp.recordings.words.decode import plain_text, read_contents
from hostapp.recordings.words.passages import passages_in
from hostapp.recordings.words.plain_columns import columns_of
from hostapp.recordings.words.speakers import MOST_PEOPLE, people_named, spellings_of
from hostapp.services.words_told import Asked, Told
from hostapp.store.library_passage import StoredPassage

_WORDS: Final = frozenset(
    {
        FileKind.TRANSCRIPT.value,
        FileKind.CAPTIONS.value,
        FileKind.DOCUMENT.value,
        FileKind.CHAT.value,
    }
)
_METADATA: Final = FileKind.METADATA.value
_METADATA_ENDINGS: Final = (".csv", ".json", ".xml")
"""Of metadata that may hold words or names."""
_HEADER: Final = b"WEBVTT"
_REMEMBERED: Final = 4_096


class _Heard(NamedTuple):
    """Who speaks in a file."""

    people: list[tuple[str, str | None, bool]]
    spellings: dict[str | None, str | None] | None
    """None if all names are spelt as they are shown."""


class PlainFile(NamedTuple):
    """The only file of a meeting that holds words, as it was read."""

    name: bytes
    """Below the meeting's folder."""
    text: str


def tell_quickly(asked: Asked) -> Told | None:
    """Read the words of a meeting, if they are all in one plain file."""
    plain = plain_file(asked, json.loads(asked.files))
    return None if plain is None else told_of(*plain)


def plain_file(asked: Asked, rows: Sequence[Sequence[Any]]) -> PlainFile | None:
    """Read the only file of a meeting that holds words; `rows` are its unpacked files."""
    file = _only_file(rows)
    if file is None or asked.harmful:
        return None
    name = file.encode("utf-8", "surrogateescape")
    try:
        contents = read_contents(os.path.join(asked.folder, name))
    except WordsError:
        return None
    if not contents.whole or _HEADER not in contents.data[:10]:
        return None
    text = plain_text(contents.data)
    return None if text is None else PlainFile(name, text)


def _only_file(rows: Sequence[Sequence[Any]]) -> str | None:
    """Return the name of the only file with words, if there is one and no second part."""
    found = [row for row in rows if row[1] in _WORDS]
    if len(found) != 1 or found[0][1] == FileKind.CHAT.value:
        return None
    if found[0][9] == CLOUD_ONLY_PROBLEM:
        return None
    if any(row[7] != found[0][7] for row in rows):
        return None
    if any(row[1] == _METADATA and row[0].lower().endswith(_METADATA_ENDINGS) for row in rows):
        return None
    name: str = found[0][0]
    return name


def told_of(name: bytes, text: str) -> Told | None:
    """Return what a file's text tells; None if it takes more care."""
    columns = columns_of(text)
    if columns is None:
        return None
    marks = columns.marks()
    distinct = tuple(dict.fromkeys(columns.speakers))
    if marks is None or marks != sorted(marks) or len(distinct) > MOST_PEOPLE:
        return None
    people, spellings = _heard(distinct)
    speakers = columns.speakers
    if spellings is not None:
        speakers = [spellings[each] for each in speakers]
    said = passages_in(columns.start, columns.pauses(marks), speakers, columns.texts, columns.lines)
    return Told(
        [
            StoredPassage(name, line, start, who, words, private)
            for start, line, who, words, private in said
        ],
        _counts(speakers),
        people,
        [],
        [],
        [],
        unfinished=False,
    )


def _counts(speakers: Sequence[str | None]) -> dict[str, int]:
    if speakers.count(speakers[0]) == len(speakers):
        return {speakers[0] or "": len(speakers)}
    return {who or "": number for who, number in Counter(speakers).items()}


@lru_cache(_REMEMBERED)
def _heard(names: tuple[str | None, ...]) -> _Heard:
    """Return the people behind names; the same come together in meeting after meeting."""
    people = people_named(names, NameOrigin.TRANSCRIPT)
    spellings = spellings_of(names)
    same = all(name == spelling for name, spelling in spellings.items())
    return _Heard(
        [(each.name, each.email, each.guess) for each in people],
        None if same else dict[str | None, str | None](spellings) | {None: None},
    )
