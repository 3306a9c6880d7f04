"""Where the playing of each meeting was left, for each store."""

from typing import Final

from hostapp.desktop.remembered import Remembered
from hostapp.domain.identifiers import MeetingId

MOST: Final = 200
"""Meetings whose place is remembered, those played last."""
WORTH: Final = 2.0
"""Seconds from the start that are not worth coming back to."""


class PlayedPlaces:
    """Written at once, so that a crash forgets nothing."""

    def __init__(self, remembered: Remembered) -> None:
        self._remembered = remembered
        self._places = _read(remembered.places())

    def of(self, meeting: MeetingId) -> float:
        """Return the seconds from which a meeting is played on."""
        return self._places.get(meeting, 0.0)

    def keep(self, meeting: MeetingId, seconds: float) -> None:
        """Remember where it was left; the start is not worth it."""
        before = self._places.pop(meeting, None)
        if seconds >= WORTH:
            self._places[meeting] = round(seconds, 1)
        elif before is None:
            return
        newest = list(self._places.items())[-MOST:]
        self._places = dict(newest)
        self._remembered.keep_places(" ".join(f"{name}={at}" for name, at in newest))


def _read(text: str) -> dict[str, float]:
    places: dict[str, float] = {}
    for each in text.split():
        name, _, at = each.partition("=")
        try:
            places[name] = max(0.0, float(at))
        except ValueError:
            continue
    return places
