"""Find the answers whose evidence is no longer what was kept, in all meetings."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hostapp.desktop.jobs import Job
from hostapp.desktop.library_presenter import LibraryPresenter
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError
from hostapp.domain.identifiers import MeetingId
from hostapp.services.rows import Filter

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp

SHOW = "show-altered-evidence"


class EvidencePresenter(QObject):
    """Own the side bar's «Evidence altered»; reads on the files lane, as evidence is read whole."""

    failed = Signal(object)

    def __init__(self, window: MainWindow, lanes: StoreLanes, library: LibraryPresenter) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._library = library
        self._meetings: frozenset[MeetingId] = frozenset()
        self._job: Job | None = None
        window.side.altered_chosen.connect(self._show)
        window.library.bar.pressed.connect(self._pressed)

    def refresh(self, _: object = None) -> None:
        """Look at all evidence again: an answer came, or an original was put back."""
        if self._job is not None:
            self._job.drop()
        self._job = self._lanes.files.submit(_read, self._take, self._fail)

    def _take(self, meetings: frozenset[MeetingId]) -> None:
        before, self._meetings = self._meetings, meetings
        shown = bool(before) and self._library.query.among == before
        self._window.side.set_altered(len(meetings))
        if meetings - before:
            self._tell(len(meetings))
        if shown and meetings != before:
            self._show()

    def _tell(self, number: int) -> None:
        text = translate(
            "Evidence",
            "What shows an answer was altered or is missing on this disk, in %Ln meeting(s)."
            " The answers still count: put the originals back, or ask again.",
            None,
            number,
        )
        caption = translate("Evidence", "Show")
        self._window.library.bar.show_news(News.FAULT, text, offer=SHOW, caption=caption)

    def _pressed(self, offer: str) -> None:
        if offer == SHOW:
            self._window.side.choose_altered()
            self._show()

    def _show(self) -> None:
        self._window.library.leave_page()
        query = replace(self._library.query, filter=Filter.ALL, source=None)
        self._library.show(replace(query, among=self._meetings or None))

    def _fail(self, error: HostappError) -> None:
        self.failed.emit(error)


def _read(hostapp: "Hostapp", _job: Job) -> frozenset[MeetingId]:
    found: set[MeetingId] = set()
    for each in hostapp.evidence.problems(hostapp.book.events()):
        found.update(
            hostapp.library.meetings_with(person=each.person)
            if each.meeting is None
            else (each.meeting,)
        )
    return frozenset(found)
