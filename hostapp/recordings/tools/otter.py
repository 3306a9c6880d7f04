"""Otter's text export: known by its footer and its speaker lines, not by its name."""

import re
from typing import Final

from hostapp.domain.meetings import FileKind, Source
from hostapp.recordings.listing import Entry
from hostapp.recordings.names import Name
from hostapp.recordings.reading import SidecarError, read_edges
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings

_FOOTER: Final = b"Transcribed by https://otter.ai"
_HEADER: Final = re.compile(rb"(?m)^\S.{0,120}?[ ]{2,8}(?:\d{1,2}:)?\d{1,2}:\d{2}[ ]{0,4}\r?$")
_LEAST_HEADERS: Final = 2
"""The footer alone is also what speech recognisers imagine in silence."""


class Otter(Recogniser):
    """Reads the first and last kilobytes of a text that nothing else wanted."""

    source = Source.OTTER

    def sniff(self, entry: Entry, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        del surroundings
        if name.extension != "txt":
            return None
        try:
            edges = read_edges(entry.path)
        except SidecarError:
            return None
        if _FOOTER not in edges or len(_HEADER.findall(edges)) < _LEAST_HEADERS:
            return None
        return Named(Source.OTTER, FileKind.TRANSCRIPT, name.stem, group=name.stem)
