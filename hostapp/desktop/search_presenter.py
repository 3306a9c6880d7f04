"""Look for the searched words in what was said, and lead there."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hostapp.desktop.jobs import Job
from hostapp.desktop.library_presenter import LibraryPresenter
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.passage_delegate import Passage
from hostapp.desktop.passage_list import PassageList
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.transcript_presenter import TranscriptPresenter
from hostapp.domain.errors import HostappError
from hostapp.domain.identifiers import MeetingId
from hostapp.services.rows import MeetingRow

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp

SHORTEST = 3
"""Letters from which on it is worth looking; in other scripts one letter can be a word."""
PAUSE = 120
"""Milliseconds of rest: titles and people come first, with every key."""
MOST = 100


class SearchPresenter(QObject):
    """The newest question wins; the list of meetings never waits for it."""

    failed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        lanes: StoreLanes,
        library: LibraryPresenter,
        transcript: TranscriptPresenter,
    ) -> None:
        super().__init__(window)
        self._lanes = lanes
        self._library = library
        self._transcript = transcript
        self._search = window.library.search
        self.passages = PassageList()
        window.library.add_below(self.passages)
        self._job: Job | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PAUSE)
        self._rest.timeout.connect(self._ask)
        window.library.searched.connect(self._typed)
        self.passages.opened.connect(self._open)

    def _typed(self, text: str) -> None:
        if self._job is not None:
            self._job.drop()
        if len(text.strip()) < (SHORTEST if text.isascii() else 1):
            self._rest.stop()
            self.passages.show_passages(())
        else:
            self._rest.start()

    def _ask(self) -> None:
        text = self._search.text()
        self._job = self._lanes.looking.submit(partial(_find, text), self._show, self._fail)

    def _show(self, passages: tuple[Passage, ...]) -> None:
        self.passages.show_passages(passages, more=len(passages) == MOST)

    def _open(self, passage: Passage) -> None:
        self._lanes.looking.submit(
            partial(_row, passage.meeting, passage.seconds), self._lead, self._fail
        )

    def _lead(self, found: tuple[MeetingRow, float | None]) -> None:
        row, seconds = found
        self._library.show_meeting(row)
        self._transcript.play(row.id, seconds)

    def _fail(self, error: HostappError) -> None:
        self.failed.emit(error)


def _find(text: str, hostapp: "Hostapp", _job: Job) -> tuple[Passage, ...]:
    return tuple(
        Passage(
            meeting=hit.meeting,
            title=hit.title,
            seconds=hit.start_seconds,
            speaker=hit.speaker or "",
            excerpt=hit.excerpt.replace("\n", " "),  # as long, so what was found stays in place
            found=hit.found,
        )
        for hit in hostapp.search.passages(text, limit=MOST)
    )


def _row(
    meeting: MeetingId, seconds: float | None, hostapp: "Hostapp", _job: Job
) -> tuple[MeetingRow, float | None]:
    return hostapp.listing.row(meeting), seconds
