"""Renew what ends soon: one question, then the files are read and the grants written."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from hostapp.desktop.decision_grounds import Grounds, read_grounds
from hostapp.desktop.decision_news import granted_news, subject_of
from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.renew_dialog import Counted, RenewDialog
from hostapp.desktop.selection import Selection
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.translation import translate
from hostapp.desktop.waiting_line import WaitingLine
from hostapp.domain.errors import HostappError
from hostapp.domain.events import Notice
from hostapp.services.rows import Query
from hostapp.services.terms import day_end

if TYPE_CHECKING:
    from hostapp.services.outcome import Outcome
    from hostapp.wiring import Hostapp


class RenewalPresenter(QObject):
    """Own the line below the table; renew what is selected."""

    changed = Signal(tuple)
    """Ids of the meetings granted again."""
    failed = Signal(object)
    working = Signal(str)
    """What takes a while; empty when it is done."""
    wanted = Signal()

    def __init__(self, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._asking = False
        self.locked: str | None = None
        """Why nothing can be written now; None if it can."""
        self.line = WaitingLine()
        window.library.add_below(self.line)
        self.line.renew_pressed.connect(self.wanted)

    def show_list(self, query: Query, total: int) -> None:
        """Say what is left in the list that is shown."""
        whole = not query.text.strip() and query.source is None
        self.line.show_list(query.filter, total, whole=whole)

    def renew(self, selection: Selection) -> None:
        """Ask for the new end and renew; without a selection nothing is done."""
        if self.locked is not None or not selection.count or self._asking:
            return
        self._asking = True
        work = partial(_read, selection, QLocale().name()[:2])
        self._lanes.looking.submit(work, self._ask, self._fail)

    def _ask(self, read: tuple[Selection, Grounds, Counted]) -> None:
        selection, grounds, terms = read
        day = RenewDialog.ask(subject_of(selection), grounds.notice, terms, self._window)
        self._asking = False
        if day is not None:
            self.working.emit(translate("Renew", "Renewing…"))
            work = partial(_renew, selection, day, grounds.notice.notice)
            self._lanes.files.submit(work, self._renewed, self._fail)

    def _renewed(self, outcome: "Outcome") -> None:
        self.working.emit("")
        self._window.library.bar.show_news(*granted_news(outcome))
        self.changed.emit(outcome.decided)

    def _fail(self, error: HostappError) -> None:
        self._asking = False
        self.working.emit("")
        self.failed.emit(error)


def _read(
    selection: Selection, language: str, hostapp: "Hostapp", job: Job
) -> tuple[Selection, Grounds, Counted]:
    """Read the words to show, and the terms that would be granted again."""
    terms = hostapp.renewal.terms_of(selection.ids(hostapp))
    return (*read_grounds(selection, language, hostapp, job), terms)


def _renew(
    selection: Selection, day: date, notice: Notice, hostapp: "Hostapp", job: Job
) -> "Outcome":
    ids = selection.ids(hostapp)
    return hostapp.renewal.renew(ids, day_end(day), notice=notice, cancelled=job.cancelled)
