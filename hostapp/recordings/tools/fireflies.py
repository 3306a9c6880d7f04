"""Fireflies' JSON exports: known by their keys, not by their names.

One holds the meeting, and its sentences among other things; another is the bare list of these.
"""

from typing import Any, Final

from hostapp.domain.meetings import Confidence, FileKind, Source
from hostapp.recordings.listing import Entry
from hostapp.recordings.names import Name
from hostapp.recordings.reading import SidecarError, read_edges, read_json
from hostapp.recordings.times import Start, from_epoch, from_iso
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings

_SIGNS: Final = (b'"sentences"', b'"speaker_name"', b'"transcript_url"', b'"host_email"')
_LEAST_SIGNS: Final = 2
_SENTENCE_KEYS: Final = frozenset({"speaker_name", "text", "start_time", "end_time"})
_SENTENCE_SIGNS: Final = tuple(f'"{key}"'.encode() for key in sorted(_SENTENCE_KEYS))
_ALL_SIGNS: Final = len(_SENTENCE_SIGNS)
_BEFORE_LIST: Final = b"\xef\xbb\xbf \t\r\n"
_MOST_BYTES: Final = 32 << 20
_EDGE_BYTES: Final = 16 * 1024


class Fireflies(Recogniser):
    """Parses only documents whose edges show at least two of its keys, or all of a sentence's."""

    source = Source.FIREFLIES

    def sniff(self, entry: Entry, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        del surroundings
        if name.extension != "json":
            return None
        try:
            edges = read_edges(entry.path, _EDGE_BYTES)
            bare = edges.lstrip(_BEFORE_LIST).startswith(b"[")
            signs, least = (_SENTENCE_SIGNS, _ALL_SIGNS) if bare else (_SIGNS, _LEAST_SIGNS)
            if sum(sign in edges for sign in signs) < least:
                return None
            document = read_json(entry.path, _MOST_BYTES)
        except SidecarError:
            return None
        return _bare(document, name) if bare else _whole(document, name)


def _whole(document: Any, name: Name) -> Named | None:
    if not isinstance(document, dict) or not isinstance(document.get("sentences"), list):
        return None
    title = document.get("title")
    return Named(
        Source.FIREFLIES,
        FileKind.TRANSCRIPT,
        title if isinstance(title, str) and title else name.stem,
        _start(document.get("date")),
        group=name.stem,
    )


def _bare(document: Any, name: Name) -> Named | None:
    """Take a list for sentences if every item is one; it tells neither title nor start."""
    if not isinstance(document, list) or not all(map(_is_sentence, document)):
        return None
    return Named(
        Source.FIREFLIES,
        FileKind.TRANSCRIPT,
        name.stem,
        group=name.stem,
        confidence=Confidence.GUESS,
    )


def _is_sentence(item: Any) -> bool:
    return isinstance(item, dict) and item.keys() >= _SENTENCE_KEYS


def _start(date: Any) -> Start | None:
    if isinstance(date, bool):
        return None
    if isinstance(date, int | float):
        return from_epoch(int(date), str(date)) if abs(date) < 1e15 else None  # noqa: PLR2004 - beyond any calendar
    return from_iso(date) if isinstance(date, str) else None
