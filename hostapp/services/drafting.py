"""Plain meetings made ready for the library as soon as their folder was read."""

from typing import Final

from hostapp.recordings.plain import Cast, PlainMeeting
from hostapp.store.library_draft import Draft, PlainDrafts

_MOST: Final = 4096
"""Casts that are remembered."""


class Drafting:
    """Drafts plain meetings; what those of one cast have in common is made ready once."""

    def __init__(self) -> None:
        """Begin without any cast known."""
        self._known: dict[tuple[Cast, str | None], PlainDrafts] = {}

    def draft(self, plain: PlainMeeting) -> Draft:
        """Draft a meeting."""
        title, start, files, cast, host, number, states = plain
        drafts = self._known.get((cast, host))
        if drafts is None:
            drafts = PlainDrafts(cast.source, cast.sorts, plain.people())
            if len(self._known) >= _MOST:
                self._known.clear()
            self._known[cast, host] = drafts
        return drafts.draft(
            title, start[:3], files, host=host, meeting_number=number, states=states
        )
