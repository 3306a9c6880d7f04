"""Count and list the meetings that stand by a yes under words that have changed since."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hostapp.desktop.jobs import Job
from hostapp.desktop.library_presenter import LibraryPresenter
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.domain.errors import HostappError
from hostapp.domain.identifiers import MeetingId
from hostapp.services.rows import Filter

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp


class AgainPresenter(QObject):
    """Own the side bar's «Ask again»; the newest count wins."""

    failed = Signal(object)

    def __init__(self, window: MainWindow, lanes: StoreLanes, library: LibraryPresenter) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._library = library
        self._meetings: frozenset[MeetingId] = frozenset()
        self._job: Job | None = None
        window.side.again_chosen.connect(self._show)

    def refresh(self, _: object = None) -> None:
        """Count again: words or decisions may be others now."""
        if self._job is not None:
            self._job.drop()
        self._job = self._lanes.looking.submit(_read, self._take, self._fail)

    def _take(self, meetings: frozenset[MeetingId]) -> None:
        shown = bool(self._meetings) and self._library.query.among == self._meetings
        changed = meetings != self._meetings
        self._meetings = meetings
        self._window.side.set_again(len(meetings))
        if shown and changed:
            self._show()

    def _show(self) -> None:
        self._window.library.leave_page()
        query = self._library.query
        chosen = replace(query, filter=Filter.ALL, source=None, among=self._meetings)
        self._library.show(chosen)

    def _fail(self, error: HostappError) -> None:
        self.failed.emit(error)


def _read(hostapp: "Hostapp", _job: Job) -> frozenset[MeetingId]:
    versions = {(each.notice.id, each.notice.language) for each in hostapp.notices.all()}
    if len(versions) == len(hostapp.notices.all()):
        return frozenset()  # no wording ever changed: nothing to look for in the ledger
    return frozenset(each.meeting for each in hostapp.notices.ask_again(hostapp.book.events()))
