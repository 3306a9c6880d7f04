"""Fill the right pane for what is selected."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hostapp.desktop.detail import Detail, SpokenLine
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

    def __init__(self, pane: DetailPane, lanes: StoreLanes) -> None:
        super().__init__(pane)
        self._pane = pane
        self._lanes = lanes
        self._job: Job | None = None
        self._words_job: Job | None = None
        self._row: MeetingRow | None = None
        self._words_of: MeetingId | None = None
        pane.tabs.currentChanged.connect(self._read_words)

    def show(self, selection: Selection) -> None:
        """Show what is selected."""
        if self._job is not None:
            self._job.drop()
        if selection.count > 1:
            self._row = None
            self._pane.show_several(selection.rows, selection.count)
        elif selection.rows:
            self._show_one(selection.rows[0])
        else:
            self._row = None
            self._pane.show_nothing()

    def _show_one(self, row: MeetingRow) -> None:
        if self._row is None or self._row.id != row.id:
            self._pane.show_row(row)
            self._words_of = None
        self._row = row
        self._job = self._lanes.looking.submit(partial(_read, row.id), self._show, self._fail)
        self._read_words()

    def _show(self, detail: Detail) -> None:
        self._pane.show_detail(detail)

    def _read_words(self) -> None:
        row = self._row
        transcript = self._pane.transcript
        if row is None or row.id == self._words_of:
            return
        if self._pane.tabs.currentWidget() is not transcript:
            return
        if self._words_job is not None:
            self._words_job.drop()
        self._words_of = row.id
        transcript.show_reading()
        self._words_job = self._lanes.looking.submit(
            partial(_words, row.id), transcript.show_words, self._no_words
        )

    def _no_words(self, error: HostappError) -> None:
        self._pane.transcript.show_words((), str(error))

    def _fail(self, error: HostappError) -> None:
        self.failed.emit(error)


def _read(meeting: MeetingId, hostapp: "Hostapp", _job: Job) -> Detail:
    seen = hostapp.look.one(meeting)
    return Detail(
        row=hostapp.listing.row(meeting),
        meeting=seen.meeting,
        status=seen.status,
        answers=seen.answers,
        history=hostapp.history.of(meeting),
    )


def _words(meeting: MeetingId, hostapp: "Hostapp", _job: Job) -> tuple[SpokenLine, ...]:
    from hostapp.services.transcripts import transcript_of

    names = hostapp.forgetting.names
    names.refresh()
    cues = transcript_of(hostapp.look.one(meeting).meeting, names)
    return tuple(SpokenLine(cue.start, cue.speaker or "", cue.text) for cue in cues)
