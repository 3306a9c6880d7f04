"""Join, split, rename and take apart meetings: asked here, done on the deciding lane."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from hostapp.desktop.arrange_sheets import JoinSheet, Offer, RenameSheet, SplitSheet
from hostapp.desktop.jobs import Job
from hostapp.desktop.library_presenter import LibraryPresenter
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.selection import Selection
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import Meeting
from hostapp.services.rows import MeetingRow

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp


class ArrangePresenter(QObject):
    """What is selected when an action is chosen is what is arranged."""

    changed = Signal(tuple)
    """Ids of the meetings that are arranged otherwise now."""
    failed = Signal(object)

    def __init__(self, window: MainWindow, lanes: StoreLanes, library: LibraryPresenter) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._library = library
        self.locked: str | None = None
        """Why nothing may be written; None if it may."""
        actions = window.actions_
        actions.rename.triggered.connect(self.rename)
        actions.join.triggered.connect(self.join)
        actions.split.triggered.connect(self.split)
        actions.take_apart.triggered.connect(self.take_apart)
        library.selected.connect(self._offer)
        self._offer(library.selection())

    def rename(self) -> None:
        """Ask for another title of the one meeting that is selected."""
        row = self._one()
        if row is None:
            return
        title = RenameSheet.ask(row.title, self._window)
        if title is not None and title != row.title:
            self._write(partial(_rename, row.id, title), self._renamed)

    def join(self) -> None:
        """Ask what is to be joined with the first meeting that is selected."""
        chosen = self._library.selection()
        if chosen.count and self.locked is None:
            self._lanes.looking.submit(partial(_offers, chosen), self._ask_join, self._fail)

    def split(self) -> None:
        """Ask which files of the one meeting that is selected go their own way."""
        row = self._one()
        if row is not None:
            self._lanes.looking.submit(partial(_meeting, row.id), self._ask_split, self._fail)

    def take_apart(self) -> None:
        """Undo what joined the one meeting that is selected."""
        row = self._one()
        if row is not None:
            self._write(partial(_take_apart, row.id), self._taken_apart)

    def _one(self) -> MeetingRow | None:
        chosen = self._library.selection()
        alone = chosen.count == 1 and bool(chosen.rows) and self.locked is None
        return chosen.rows[0] if alone else None

    def _offer(self, chosen: Selection) -> None:
        actions = self._window.actions_
        for action in (actions.rename, actions.split, actions.take_apart):
            action.setEnabled(chosen.count == 1)
        actions.join.setEnabled(chosen.count >= 1)

    def _ask_join(self, found: tuple[MeetingRow, tuple[Offer, ...], bool]) -> None:
        whole, offers, several = found
        ticked = [offer.row.id for offer in offers] if several else []
        parts = JoinSheet.ask(whole, offers, self._window, chosen=ticked)
        if parts:
            self._write(partial(_join, (whole.id, *parts)), self._joined)

    def _ask_split(self, meeting: Meeting) -> None:
        paths = SplitSheet.ask(meeting.title, meeting.files, self._window)
        if paths:
            self._write(partial(_split, meeting.id, paths), self._split_off)

    def _renamed(self, meeting: MeetingId) -> None:
        self._done(translate("Arrange", "Renamed."), (meeting,))

    def _joined(self, meetings: tuple[MeetingId, ...]) -> None:
        text = translate("Arrange", "%Ln meeting(s) are one now.", None, len(meetings))
        self._done(text, meetings)

    def _split_off(self, meetings: tuple[MeetingId, ...]) -> None:
        self._done(translate("Arrange", "The files are a meeting of their own now."), meetings)

    def _taken_apart(self, meetings: tuple[MeetingId, ...]) -> None:
        text = translate("Arrange", "%Ln meeting(s) stand alone again.", None, len(meetings))
        self._done(text, meetings)

    def _done(self, text: str, meetings: tuple[MeetingId, ...]) -> None:
        self._window.library.bar.show_news(News.DONE, text)
        self.changed.emit(meetings)

    def _write(
        self, work: "Callable[[Hostapp, Job], object]", written: Callable[[Any], None]
    ) -> None:
        self._lanes.deciding.submit(work, written, self._fail)

    def _fail(self, error: HostappError) -> None:
        self.failed.emit(error)


def _offers(
    chosen: Selection, hostapp: "Hostapp", _job: Job
) -> tuple[MeetingRow, tuple[Offer, ...], bool]:
    """Return the first meeting, what may be joined with it, and whether that was selected."""
    first, *others = chosen.ids(hostapp)
    alike = hostapp.arranging.suggestions_for(first)
    near = others or dict.fromkeys([*alike, *hostapp.arranging.near(first)])
    offers = tuple(Offer(hostapp.listing.row(each), each in alike) for each in near)
    return hostapp.listing.row(first), offers, bool(others)


def _meeting(meeting: MeetingId, hostapp: "Hostapp", _job: Job) -> Meeting:
    return hostapp.library.meeting(meeting)


def _rename(meeting: MeetingId, title: str, hostapp: "Hostapp", _job: Job) -> MeetingId:
    hostapp.insist_on_writing()
    hostapp.arranging.rename(meeting, title)
    return meeting


def _join(meetings: tuple[MeetingId, ...], hostapp: "Hostapp", _job: Job) -> tuple[MeetingId, ...]:
    hostapp.insist_on_writing()
    hostapp.arranging.join(meetings)
    return meetings


def _split(
    meeting: MeetingId, paths: tuple[bytes, ...], hostapp: "Hostapp", _job: Job
) -> tuple[MeetingId, ...]:
    hostapp.insist_on_writing()
    return meeting, hostapp.arranging.split(meeting, paths)


def _take_apart(meeting: MeetingId, hostapp: "Hostapp", _job: Job) -> tuple[MeetingId, ...]:
    hostapp.insist_on_writing()
    return hostapp.arranging.separate(meeting)
