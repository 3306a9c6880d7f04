"""Verify the ledger in the background, and say at the foot how it stands."""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hostapp.desktop.error_text import told
from hostapp.desktop.fault_details import details_of
from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.translation import translate
from hostapp.desktop.trust_text import trust_meaning, trust_tone, trust_words
from hostapp.domain.errors import HostappError
from hostapp.services.book_state import Trust

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp

VERIFYING = "verifying"
"""The work of the strip that checks the ledger."""
SILENT = 1.0
"""Seconds that a check may take before it is shown: most take less."""
AGAIN = "verify-again"
CLOCK_IS_RIGHT = "clock-is-right"
LOCKING = frozenset({Trust.TAMPERED, Trust.NO_ANCHOR})


@dataclass(frozen=True, slots=True)
class Standing:
    """How the ledger stands."""

    trust: Trust
    decisions: int
    verified: int
    """Entries that were verified."""
    why: str = ""
    remark: str = ""
    """What else holds grants back: a time that the clock once said."""
    mended: str = ""
    """What the check put right by itself."""
    details: str = ""
    """What to copy for somebody who is to help."""


class TrustPresenter(QObject):
    """Checks on the deciding lane, so that it always speaks of the newest decision."""

    locked = Signal(object)
    """A sentence while nothing can be decided; None once it can."""
    failed = Signal(object)

    def __init__(self, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._told = ""
        self._mended = ""
        self._job: Job | None = None
        self._begun = 0.0
        self._shown = False
        window.library.bar.pressed.connect(self._pressed)

    def verify(self) -> None:
        """Check all that was not checked yet."""
        self._begun = time.monotonic()
        self._job = self._lanes.deciding.submit(
            _verify, self._show, self._fail, progress=self._advance
        )

    def stop(self) -> None:
        """Stop checking, because the host wants it; what was not checked permits nothing."""
        if self._job is not None:
            self._job.cancel()

    def cancel(self) -> None:
        """Stop checking; nothing is heard of it again."""
        if self._job is not None:
            self._job.drop()

    def start(self) -> None:
        """Say that the check is under way, and begin it."""
        self._say(Trust.CHECKING)
        self.verify()

    def _advance(self, done: int, total: int) -> None:
        strip = self._window.library.strip
        if done == 0 or time.monotonic() - self._begun < SILENT:
            return
        if not self._shown:
            self._shown = True
            strip.begin(translate("Foot", "Checking the ledger…"), VERIFYING)
        strip.advance(done, total, VERIFYING)

    def _pressed(self, offer: str) -> None:
        if offer == AGAIN:
            self.start()
        elif offer == CLOCK_IS_RIGHT:
            self._lanes.clock_is_right = True
            self._lanes.deciding.submit(_believe_clock, lambda _: self.verify(), self._fail)

    def _show(self, standing: Standing) -> None:
        self._end()
        if standing.trust is Trust.NOT_VERIFIED and not standing.decisions:
            self._begin_calmly(standing)
            return
        self._say(standing.trust, standing.decisions, standing.why)
        self._window.detail.history.set_verified(standing.verified)
        trouble = standing.trust not in {Trust.EMPTY, Trust.VERIFIED, Trust.CHECKING}
        self._doubt(trouble)
        self.locked.emit(standing.why if standing.trust in LOCKING else None)
        if trouble and standing.why != self._told:
            self._told = standing.why
            self._tell(standing)
        elif not trouble and standing.remark:
            self._window.library.bar.show_news(
                News.NOTE,
                standing.remark,
                offer=CLOCK_IS_RIGHT,
                caption=translate("Session", "The clock is right"),
            )
        elif not trouble and standing.mended not in {"", self._mended}:
            self._mended = standing.mended
            self._window.library.bar.show_news(News.NOTE, standing.mended)

    def _tell(self, standing: Standing) -> None:
        bar = self._window.library.bar
        if standing.trust is Trust.NOT_VERIFIED:
            caption = translate("Foot", "Check again")
            bar.show_news(
                News.FAULT, standing.why, offer=AGAIN, caption=caption, details=standing.details
            )
        else:
            text = standing.why
            if standing.trust is Trust.TAMPERED:
                text = f"{text} {trust_meaning(standing.trust)}"
            bar.show_news(News.FAULT, text, details=standing.details)

    def _doubt(self, doubted: bool) -> None:
        """Show no consent that the gate would not permit."""
        self._window.model.doubt(doubted)
        self._window.side.doubt(doubted)
        self._window.detail.card.doubt(doubted)

    def _begin_calmly(self, standing: Standing) -> None:
        """Say, where nothing was decided yet, what the first decision will need."""
        self._say(Trust.EMPTY, 0, standing.why)
        self.locked.emit(None)
        if standing.why != self._told:
            self._told = standing.why
            text = translate("Foot", "Nothing is decided yet. Before you decide: {0}")
            self._window.library.bar.show_news(
                News.NOTE, text.format(standing.why), details=standing.details
            )

    def _end(self) -> None:
        self._shown = False
        self._window.library.strip.end(VERIFYING)

    def _fail(self, error: HostappError) -> None:
        self._end()
        self._doubt(True)
        self._say(Trust.NOT_VERIFIED, 0, told(error))
        self.failed.emit(error)

    def _say(self, trust: Trust, decisions: int = 0, why: str = "") -> None:
        self._window.side.foot.say(
            trust_words(trust, decisions), trust_tone(trust), why or trust_meaning(trust)
        )


def _verify(hostapp: "Hostapp", job: Job) -> Standing:
    from hostapp.domain.events import Bound

    book = hostapp.book
    decisions = sum(not isinstance(each.event, Bound) for each in book.events())
    if not decisions and (state := book.open()).trust is not Trust.CHECKING:
        return Standing(state.trust, 0, 0, told(state.why or ""), details=_details(state.why))
    try:
        known = book.state.trust is Trust.VERIFIED
        size = (book.verified() if known else book.verify(job.progress, job.cancelled)).size
    except HostappError as error:
        trust = book.state.trust
        if trust is Trust.VERIFIED:
            trust = Trust.NOT_VERIFIED
        return Standing(trust, decisions, 0, told(error), details=details_of(error))
    held = hostapp.time.held_against()
    remark = "" if held is None else told(held)
    mended = "" if book.caught_up is None else told(book.caught_up)
    why = book.state.why
    return Standing(
        book.state.trust, decisions, size, told(why or ""), remark, mended, _details(why)
    )


def _details(why: str | None) -> str:
    return details_of(why) if why else ""


def _believe_clock(hostapp: "Hostapp", _: Job) -> None:
    hostapp.time.doubted()
