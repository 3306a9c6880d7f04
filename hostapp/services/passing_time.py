"""Time that only passes: what was seen of it is remembered, and a leap is confirmed first."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from hostapp.domain.errors import ClockDoubtedError, UnavailableError
from hostapp.services.book import Book
from hostapp.store.keepsakes import Keepsakes

LATEST: Final = "latest-time"
"""Name of the setting that holds the latest time that the gate was asked for."""

LEAP: Final = timedelta(days=1)
"""A clock further ahead of the latest time known than this may be wrong."""

GRAIN: Final = timedelta(minutes=1)
"""Smaller steps are not worth a write."""

Confirm = Callable[[datetime, datetime], bool]
"""Asks the host whether the clock is right: given its time and the latest one known."""


class PassingTime:
    """The host's clock, which for decisions never runs backwards.

    A clock set back revives no grant: statuses and gate go by the latest time that was seen. A
    clock set far ahead would end every grant for good, so the host confirms it before an entry
    is written by it. A no is written all the same, at the latest time that is known.
    """

    def __init__(
        self,
        book: Book,
        keepsakes: Keepsakes,
        clock: Callable[[], datetime],
        confirm: Confirm | None = None,
    ) -> None:
        """Without `confirm`, nobody is asked."""
        self._book = book
        self._keepsakes = keepsakes
        self._clock = clock
        self._confirm = confirm
        self._latest: datetime | None = None
        self._confirmed = False

    def now(self) -> datetime:
        """Return the clock's time, or the latest that was seen if that is later."""
        if self._latest is None:
            self._latest = self._remembered()
        return max(self._clock(), self._latest or datetime.min.replace(tzinfo=self._clock().tzinfo))

    def at_the_gate(self) -> datetime:
        """Return the clock's time to ask the gate with, and remember that it has come."""
        self.has_passed()
        return self._clock()

    def has_passed(self) -> None:
        """Remember, with the anchor too, that this time has come; for whoever asks the gate."""
        now = self._clock()
        known = self._remembered()
        if known is not None and now < known + GRAIN:
            return
        try:
            self._book.remember_time(now)
            self._keepsakes.set_setting(LATEST, now.isoformat())
        except UnavailableError:
            # A store that can only be read answers questions all the same.
            return
        self._latest = now

    def insist_on_clock(self) -> None:
        """Raise ClockDoubtedError if the clock leaped ahead and the host does not confirm it."""
        known = self.doubted()
        if known is not None:
            now = self._clock()
            raise ClockDoubtedError(
                f"This computer's clock says {now.astimezone():%Y-%m-%d %H:%M},"
                f" {(now - known).days:,} days after Hostapp was last used: if it is wrong, set it"
                " right first.",
                "If it is right, say so with --clock-is-right.",
            )

    def doubted(self) -> datetime | None:
        """Return the latest time known to have passed, if the clock is not to be believed.

        That is so if it leaped ahead and the host does not confirm it.
        """
        if self._confirm is None or self._confirmed:
            return None
        now, known = self._clock(), self._latest_known()
        if known is None or now - known <= LEAP:
            return None
        self._confirmed = self._confirm(now, known)
        return None if self._confirmed else known

    def _latest_known(self) -> datetime | None:
        self._book.events()
        times = (self._book.ledger.decoded.newest_at, self._remembered())
        return max((each for each in times if each is not None), default=None)

    def _remembered(self) -> datetime | None:
        text = self._keepsakes.setting(LATEST)
        return datetime.fromisoformat(text) if isinstance(text, str) else None
