"""How long work still takes, told only once it can be known."""

import time
from collections.abc import Callable

from hostapp.desktop.translation import translate

SILENT = 3.0
"""Seconds in which nothing is promised: the first files say little of the others."""
LEAST_DONE = 0.02
SMOOTHING = 8.0
"""Seconds over which the pace is averaged."""
FEW, MINUTE, HOUR = 10, 60, 3600


class TimeLeft:
    """Learns the pace of one piece of work from how far it has come."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._total = self._done = self._pace = 0.0
        self._since = self._at = clock()

    def advance(self, done: float, total: float) -> float | None:
        """Take how far it is; return the seconds left, or None while nobody can know."""
        if total != self._total or done < self._done:
            self._total = total
            self._begin(done)
        now = self._clock()
        passed = now - self._at
        if passed > 0:
            weight = min(1.0, passed / min(SMOOTHING, max(passed, now - self._since)))
            self._pace += weight * ((done - self._done) / passed - self._pace)
            self._at, self._done = now, done
        known = now - self._since >= SILENT and done >= LEAST_DONE * total
        return (total - done) / self._pace if known and self._pace > 0 else None

    def _begin(self, done: float) -> None:
        self._since = self._at = self._clock()
        self._done, self._pace = done, 0.0


def time_left_words(seconds: float | None) -> str:
    """Return «about 2 minutes left»; empty while it is not known."""
    if seconds is None:
        return ""
    if seconds < FEW:
        return translate("Progress", "a few seconds left")
    if seconds < MINUTE - FEW / 2:
        tens = round(seconds / FEW) * FEW
        return translate("Progress", "about %Ln second(s) left", None, tens)
    if seconds < HOUR - MINUTE / 2:
        return translate(
            "Progress", "about %Ln minute(s) left", None, max(1, round(seconds / MINUTE))
        )
    return translate("Progress", "about %Ln hour(s) left", None, max(1, round(seconds / HOUR)))
