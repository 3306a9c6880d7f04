"""Fill the page of releases, call them back, and take in acknowledgements."""

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from hostapp.desktop import formats
from hostapp.desktop.direction import filled
from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.recall_dialog import RecallDialog
from hostapp.desktop.releases_page import ReleaseLine, ReleasesPage, ReleaseView
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.text import in_turn
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError
from hostapp.domain.release_events import ReleaseId

if TYPE_CHECKING:
    from hostapp.services.recalls import Recall, Received
    from hostapp.wiring import Hostapp

SHOW = "show-recalls"
PATIENCE = timedelta(days=7)
"""How long a recall waits before the host is reminded of it."""


class ReleasesPresenter(QObject):
    """Own the page; reached from the side bar."""

    changed = Signal(tuple)
    """The ledger has grown."""
    failed = Signal(object)

    def __init__(self, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._resuming = False
        self._reminded = False
        self.page = ReleasesPage()
        self.locked: str | None = None
        """Why nothing can be called back now; None if it can."""
        window.library.add_page(self.page)
        window.side.releases_chosen.connect(self._show)
        window.side.chosen.connect(self._leave)
        window.library.search.textEdited.connect(self._leave)
        self.page.recall_wanted.connect(self._recall)
        self.page.acknowledgement_wanted.connect(self._acknowledge)
        self.page.notice_wanted.connect(self._write_notice)
        window.library.bar.pressed.connect(self._bar_pressed)

    def refresh(self) -> None:
        """Read the releases again."""
        self._lanes.looking.submit(_read, self._fill, self._fail)

    def _fill(self, found: "tuple[tuple[ReleaseLine, ...], bool]") -> None:
        lines, interrupted = found
        if interrupted and not self._resuming and self.locked is None:
            self._resuming = True
            self._lanes.files.submit(_resume, self._resumed, self._fail)
        self.page.set_rows(lines)
        waiting = sum(bool(each.waiting) for each in lines)
        self._window.side.set_releases(len(lines), waiting)
        if not self._reminded:
            self._reminded = True
            self._remind(lines)

    def _remind(self, lines: tuple[ReleaseLine, ...]) -> None:
        """Say once, after the start, which recalls have waited for long."""
        now = datetime.now(UTC)
        late = [each.since for each in lines if each.since and now - each.since > PATIENCE]
        if not late:
            return
        text = translate(
            "Releases",
            "%Ln recall(s) not answered, the oldest since {0}: send the notice again, or take in"
            " the answer.",
            None,
            len(late),
        )
        self._window.library.bar.show_news(
            News.NOTE,
            text.format(formats.short_day(min(late))),
            offer=SHOW,
            caption=translate("Releases", "Show recalls"),
        )

    def _bar_pressed(self, offer: str) -> None:
        if offer == SHOW:
            self._window.side.choose_releases(ReleaseView.RECALLS.value)
            self._show(ReleaseView.RECALLS.value)

    def _write_notice(self, release: ReleaseId) -> None:
        if self.locked is None:
            work = partial(_write_notice, release)
            self._lanes.deciding.submit(work, self._notice_written, self._fail)

    def _notice_written(self, folder: Path) -> None:
        text = filled(translate("Releases", "The notice to send is in {0}."), folder)
        self._window.library.bar.show_news(News.NOTE, text)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _resumed(self, sentences: tuple[str, ...]) -> None:
        if sentences:
            self._window.library.bar.show_news(News.NOTE, in_turn(sentences))
            self._grown()

    def _show(self, view: str) -> None:
        self.page.show_view(ReleaseView(view))
        self._window.library.show_page(self.page)

    def _leave(self, *_: object) -> None:
        self._window.library.leave_page()

    def _recall(self, release: ReleaseId, everything: bool) -> None:
        if self.locked is None and RecallDialog.ask(self._window, everything=everything):
            work = partial(_call_back, release, everything)
            self._lanes.deciding.submit(work, self._recalled, self._fail)

    def _recalled(self, recall: "Recall") -> None:
        text = translate(
            "Releases", "%Ln item(s) called back: send the notice in {0}.", None, recall.items
        )
        self._window.library.bar.show_news(News.NOTE, text.format(recall.notice))
        self._grown()

    def _acknowledge(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, translate("Releases", "The acknowledgement that came back")
        )
        if chosen and self.locked is None:
            work = partial(_take_in, Path(chosen))
            self._lanes.deciding.submit(work, self._received, self._fail)

    def _received(self, received: "Received") -> None:
        text = translate("Releases", "Taken in; %Ln item(s) are still out.", None, received.left)
        self._window.library.bar.show_news(News.NOTE if received.left else News.DONE, text)
        self._grown()

    def _grown(self) -> None:
        self.refresh()
        self.changed.emit(())

    def _fail(self, error: HostappError) -> None:
        self.failed.emit(error)


def _read(hostapp: "Hostapp", _job: Job) -> tuple[tuple[ReleaseLine, ...], bool]:
    """Return the releases, and whether one was interrupted when the program ended last."""
    from hostapp.services.staging import is_noted

    if not hostapp.book.releases():
        return (), is_noted(hostapp.store)  # what follows releases loads all that decodes
    waiting = {each.release: each for each in hostapp.recalls.reminders()}
    lines = tuple(
        ReleaseLine(
            release=each.release,
            at=each.at,
            purpose=each.purpose,
            recipient=each.recipient,
            items=each.items,
            waiting=waiting[each.release].items if each.release in waiting else 0,
            since=waiting[each.release].since if each.release in waiting else None,
        )
        for each in hostapp.releases.all()
        if not each.abandoned
    )
    return lines, hostapp.releases.interrupted()


def _resume(hostapp: "Hostapp", _job: Job) -> tuple[str, ...]:
    return hostapp.releases.resume()


def _call_back(release: ReleaseId, everything: bool, hostapp: "Hostapp", _job: Job) -> "Recall":
    return hostapp.recalls.recall(release, everything=everything)


def _take_in(file: Path, hostapp: "Hostapp", _job: Job) -> "Received":
    hostapp.book.verify()
    return hostapp.recalls.acknowledge(file)


def _write_notice(release: ReleaseId, hostapp: "Hostapp", _job: Job) -> Path:
    from hostapp.domain.release_events import Recalled

    hostapp.book.verify()
    entry = max(
        each.index
        for each in hostapp.book.releases()
        if isinstance(each.event, Recalled) and each.event.release == release
    )
    return hostapp.recalls.write_notice(release, entry)
