"""Fireflies' JSON export: known by its keys, not by its name."""

from typing import Any, Final

from hostapp.domain.meetings import FileKind, Source
from hostapp.recordings.listing import Entry
from hostapp.recordings.names import Name
from hostapp.recordings.reading import SidecarError, read_edges, read_json
from hostapp.recordings.times import Start, from_epoch, from_iso
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings

_SIGNS: Final = (b'"sentences"', b'"speaker_name"', b'"transcript_url"', b'"host_email"')
_LEAST_SIGNS: Final = 2
_MOST_BYTES: Final = 32 << 20
_EDGE_BYTES: Final = 16 * 1024


class Fireflies(Recogniser):
    """Parses only documents whose edges show at least two of its keys."""

    source = Source.FIREFLIES

    def sniff(self, entry: Entry, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        del surroundings
        if name.extension != "json":
            return None
        try:
            edges = read_edges(entry.path, _EDGE_BYTES)
            if sum(sign in edges for sign in _SIGNS) < _LEAST_SIGNS:
                return None
            document = read_json(entry.path, _MOST_BYTES)
        except SidecarError:
            return None
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


def _start(date: Any) -> Start | None:
    if isinstance(date, bool):
        return None
    if isinstance(date, int | float):
        return from_epoch(int(date), str(date)) if abs(date) < 1e15 else None  # noqa: PLR2004 - beyond any calendar
    return from_iso(date) if isinstance(date, str) else None
