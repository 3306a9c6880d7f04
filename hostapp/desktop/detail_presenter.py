"""Fill the right pane for what is selected."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hostapp.desktop.detail import Detail
from hostapp.desktop.detail_pane import DetailPane
from hostapp.desktop.jobs import Job
from hostapp.desktop.selection import Selection
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.domain.errors import HostappError
from hostapp.domain.identifiers import MeetingId
from hostapp.services.rows import MeetingRow

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp


class DetailPresenter(QObject):
    """Show at once what the list knows, and the rest when a lane has read it."""

    failed = Signal(object)
    showing = Signal(object)
    """The row of the one meeting that is shown; None if it is not one."""

    def __init__(self, pane: DetailPane, lanes: StoreLanes) -> None:
        super().__init__(pane)
        self._pane = pane
        self._lanes = lanes
        self._job: Job | None = None
        self._row: MeetingRow | None = None

    def show(self, selection: Selection) -> None:
        """Show what is selected."""
        if self._job is not None:
            self._job.drop()
        if selection.count > 1:
            self._row = None
            self._pane.show_several(selection.rows, selection.count)
            self.showing.emit(None)
        elif selection.rows:
            self._show_one(selection.rows[0])
        else:
            self._row = None
            self._pane.show_nothing()
            self.showing.emit(None)

    def _show_one(self, row: MeetingRow) -> None:
        if self._row is None or self._row.id != row.id:
            self._pane.show_row(row)
        self._row = row
        self._job = self._lanes.looking.submit(partial(_read, row.id), self._show, self._fail)
        self.showing.emit(row)

    def _show(self, detail: Detail) -> None:
        self._pane.show_detail(detail)

    def _fail(self, error: HostappError) -> None:
        self.failed.emit(error)


def _read(meeting: MeetingId, hostapp: "Hostapp", _job: Job) -> Detail:
    seen = hostapp.look.one(meeting)
    with hostapp.library.reading():
        remarks = hostapp.library.words.remarks(meeting)
    return Detail(
        row=hostapp.listing.row(meeting),
        meeting=seen.meeting,
        status=seen.status,
        answers=seen.answers,
        history=hostapp.history.of(meeting),
        asked=hostapp.asking.waiting(meeting),
        remarks=remarks,
    )
