"""Time that only passes: what was seen of it is remembered, and a leap is confirmed first."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from hostapp.domain.errors import ClockDoubtedError, UnavailableError
from hostapp.domain.saying import Sentence, say
from hostapp.services.book import Book
from hostapp.store.keepsakes import Keepsakes

LATEST: Final = "latest-time"
"""Name of the setting that holds the latest time that was seen, believed or not.

Nobody signs it: it can only make grants end sooner, and the host can say that it is wrong. What
is believed comes from the newest entry and the anchor.
"""

LEAP: Final = timedelta(days=1)
"""A clock further ahead of the latest time known than this may be wrong."""

GRAIN: Final = timedelta(minutes=1)
"""Smaller steps are not worth a write."""

Confirm = Callable[[datetime, datetime], bool]
"""Asks the host whether the clock is right: given its time and the latest one known."""


class PassingTime:
    """The host's clock, which for decisions never runs backwards.

    A clock set back revives no grant: statuses and gate go by the latest time that was seen. A
    time that leaped ahead of everything known is held against grants too, but not believed for
    good until the host confirms it; if the clock was wrong then, the host confirms that it is
    right now, and that time never was. No entry is written by a clock in doubt, but a no, at the
    latest time that is believed.
    """

    def __init__(
        self,
        book: Book,
        keepsakes: Keepsakes,
        clock: Callable[[], datetime],
        confirm: Confirm | None = None,
    ) -> None:
        """Without `confirm`, nobody is asked, and every clock is believed."""
        self._book = book
        self._keepsakes = keepsakes
        self._clock = clock
        self._confirm = confirm
        self._latest: datetime | None = None
        self._confirmed = False

    def now(self) -> datetime:
        """Return the clock's time, or the latest that was seen if that is later."""
        if self._latest is None:
            self._latest = self._seen()
        clock = self._clock()
        return clock if self._latest is None else max(clock, self._latest)

    def at_the_gate(self) -> datetime:
        """Return the time to ask the gate with, and remember that the clock's time has come."""
        self.has_passed()
        return self.now()

    def has_passed(self) -> None:
        """Remember that the clock's time has come; with the anchor, unless it may be wrong."""
        now, seen = self._clock(), self._seen()
        if seen is not None and now < seen + GRAIN and seen - now <= LEAP:
            return
        try:
            if self._confirm is None or self._confirmed or not self._leaped(now):
                self._book.remember_time(now)
            if seen is None or seen + GRAIN <= now:
                self._keepsakes.set_setting(LATEST, now.isoformat())
                self._latest = now
        except UnavailableError:
            # A store that can only be read answers questions all the same.
            return

    def look_again(self) -> None:
        """Read anew what was seen last: others may have noted, or taken back, a time."""
        self._latest = None

    def held_against(self) -> Sentence | None:
        """Say that a time which nobody confirmed is held against grants; None if none is."""
        seen = self._unbelieved()
        if seen is None:
            return None
        return say(
            "This computer's clock once said {0}, so grants that end before then count as ended.",
            f"{seen.astimezone():%Y-%m-%d %H:%M}",
        )

    def remark(self) -> str | None:
        """Say the same, and by which option of a command the host corrects it."""
        fact = self.held_against()
        if fact is None:
            return None
        return say(
            "{0} If that was wrong, and the clock is right now, say so with --clock-is-right.",
            fact,
        )

    def insist_on_clock(self) -> None:
        """Raise ClockDoubtedError if the clock leaped, and the host does not confirm it."""
        known = self.doubted()
        if known is not None:
            now = self._clock()
            seen = self._unbelieved()
            says = f"{now.astimezone():%Y-%m-%d %H:%M}"
            fact = (
                say(
                    "This computer's clock says {0}, {1:,} days after Hostapp was last used:"
                    " if it is wrong, set it right first.",
                    says,
                    (now - known).days,
                )
                if seen is None
                else say(
                    "This computer's clock says {0}, but it once said {1}:"
                    " if it is wrong, set it right first.",
                    says,
                    f"{seen.astimezone():%Y-%m-%d %H:%M}",
                )
            )
            raise ClockDoubtedError(fact, say("If it is right, say so with --clock-is-right."))

    def doubted(self) -> datetime | None:
        """Return the latest time that is believed, if the clock is not.

        That is so if it leaped ahead, or back from a leap, and the host does not confirm it.
        """
        if self._confirm is None or self._confirmed:
            return None
        now, known = self._clock(), self._believed()
        other = self._unbelieved() or (known if self._leaped(now) else None)
        if other is None or known is None:
            return None
        self._confirmed = self._confirm(now, other)
        if not self._confirmed:
            return known
        self._keepsakes.set_setting(LATEST, now.isoformat())
        self._latest = now
        return None

    def _leaped(self, now: datetime) -> bool:
        known = self._believed()
        return known is not None and now - known > LEAP

    def _unbelieved(self) -> datetime | None:
        """Return a time that was seen ahead of the clock and of all that is believed."""
        seen, believed = self._seen(), self._believed()
        if self._confirm is None or seen is None or believed is None:
            return None
        return seen if seen - max(self._clock(), believed) > LEAP else None

    def _believed(self) -> datetime | None:
        """Return the latest time that is signed, or remembered with the anchor."""
        self._book.events()
        times = (self._book.ledger.decoded.newest_at, self._book.remembered_time())
        return max((each for each in times if each is not None), default=None)

    def _seen(self) -> datetime | None:
        text = self._keepsakes.setting(LATEST)
        return datetime.fromisoformat(text) if isinstance(text, str) else None
