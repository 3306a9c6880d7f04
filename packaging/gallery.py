"""Every page and dialog of the window, opened one after the other on an invented library.

The pictures are taken from it, and the accessibility walk goes through it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from hostapp.desktop.direction import isolated_path
from hostapp.desktop.error_text import told
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.open_proof import show_proof
from hostapp.desktop.remembered import Remembered
from hostapp.desktop.session import Session
from hostapp.desktop.start import open_window
from hostapp.desktop.translation import translate
from hostapp.domain.errors import UnavailableError
from hostapp.domain.events import Answer
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.services.demo import make_demo
from hostapp.services.notices import HOST
from hostapp.services.outcome import Outcome
from hostapp.wiring import Hostapp, open_hostapp

PATIENCE: Final = 30_000
"""Milliseconds that anything may take on a busy machine."""
LOOK_EVERY: Final = 15
SEARCHED: Final = "the"
RECEIPT: Final = "receipt"
"""The folder beside the store with a receipt that was given to somebody."""
See = Callable[[str, QWidget], None]
"""Takes the name of a scene and the window that shows it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Meetings of the demo that are shown, by what was decided."""

    undecided: MeetingId
    granted: MeetingId
    partly: MeetingId
    refused: MeetingId
    revoked: MeetingId


def fill(store: Path, demo: Path) -> Shown:
    """Make the demo unless it is there, scan it, decide on some of it, and give some away."""
    if not demo.exists():
        make_demo(demo)
    hostapp = open_hostapp(store)
    try:
        hostapp.scan.run([demo])
        hostapp.scan.lengths()
        hostapp.refresh(hostapp.scan.words())
        return _decide(hostapp, store.parent / "dataset")
    finally:
        hostapp.close()


def _decide(hostapp: Hostapp, dataset: Path) -> Shown:
    hostapp.book.verify()
    ids = {each.title: each.id for each in hostapp.library.all_meetings()}
    parts = max(hostapp.library.all_meetings(), key=lambda each: len(each.files))
    two = hostapp.make_terms(purposes=["speech-recognition", "meeting-features"])
    until = hostapp.make_terms(until="2037-12-31")
    _insist(hostapp.decide.refuse([ids["Lunch talk_ Bees on the roof"]]))
    _insist(hostapp.decide.grant([ids["Sprint review"], ids["Design critique"], ids["Voice memo"]]))
    _insist(hostapp.decide.grant([ids["Interview Devon Clarke"], parts.id], two))
    _insist(hostapp.decide.grant([ids["Budget review"], ids["bees on air"]], until))
    plan = hostapp.planning.plan(PurposeId("speech-recognition"), "own-team", ("files",), None)
    hostapp.export.write(plan, dataset)
    hostapp.receipts.write(parts.id, dataset.with_name(RECEIPT))
    _insist(hostapp.decide.revoke([ids["Sprint review"]]))
    person = next(each.person for each in parts.participants if each.name == "Bo Li")
    _insist(hostapp.answers.record(parts.id, person, Answer.NO, evidence=None))
    return Shown(
        undecided=ids["Zoom cloud recording"],
        granted=ids["Interview Devon Clarke"],
        partly=parts.id,
        refused=ids["Lunch talk_ Bees on the roof"],
        revoked=ids["Sprint review"],
    )


def _insist(outcome: Outcome) -> None:
    """Fail when a part of the library would not be shown."""
    if outcome.not_decided:
        raise ValueError(outcome.not_decided[0].reason)


class Gallery:
    """A window on a store, led through all that it can show."""

    def __init__(self, store: Path, see: See) -> None:
        self._see = see
        self._store = store
        self.window: MainWindow = open_window(store, Remembered(str(store)))
        until(lambda: self.window.findChild(Session) is not None)
        session = self.window.findChild(Session)
        assert isinstance(session, Session)  # noqa: S101 - waited for
        self.session = session

    def close(self) -> None:
        """Close the window and wait until its work has ended."""
        self.window.close()
        until(lambda: self.session.closed)
        self.window.deleteLater()

    def first_start(self) -> None:
        """Show a window that knows no recordings; the store must be new."""
        until(lambda: self.window.library.at_first_start)
        self._see("first-start", self.window)

    def all(self, shown: Shown) -> None:
        """Show everything."""
        self.meetings(shown)
        self._lists(shown)
        self._bars()
        self._sheets(shown)
        self._windows()
        self._overview()

    def meetings(self, shown: Shown) -> None:
        """Show a meeting of each status, and all tabs of the last."""
        until(lambda: self.window.model.rowCount() > 0 and not self.session.scan.running)
        self.window.library.bar.hide()
        for name in ("undecided", "granted", "refused", "revoked", "partly"):
            self._open(getattr(shown, name))
            self._see(f"meeting-{name}", self.window)
        tabs = self.window.detail.tabs
        for place, name in enumerate(("people", "transcript", "files", "history", "receipts")):
            tabs.setCurrentIndex(place)
            until(self._is_filled)
            self._see(f"tab-{name}", self.window)
        tabs.setCurrentIndex(0)

    def _lists(self, shown: Shown) -> None:
        window, side = self.window, self.window.side
        everything, inbox = side.buttons()[:2]
        with self._listing():
            inbox.click()
        until(self._is_filled)
        self._see("inbox", window)
        with self._listing():
            everything.click()
        window.library.table.selectAll()
        until(window.detail.tabs.isHidden)
        self._see("several", window)
        window.library.search.setText(SEARCHED)
        until(lambda: self.session.search.passages.count() > 0)
        self._see("search", window)
        with self._listing():
            window.library.search.clear()
        for button, name in zip(side.release_buttons(), ("datasets", "recalls"), strict=True):
            button.click()
            until(self.session.releases.page.isVisible)
            self._see(name, window)
        everything.click()
        self._open(shown.granted)
        for menu in window.findChildren(QMenu):
            if menu.actions():
                menu.popup(window.mapToGlobal(QPoint(0, 0)))
                self._see(f"menu-{_ordinal(menu, window)}", menu)
                menu.close()

    def _overview(self) -> None:
        self.window.side.overview.click()
        until(lambda: (page := self.session.overview.page) is not None and page.isVisible())
        page = self.session.overview.page
        assert page is not None  # noqa: S101 - waited for
        until(lambda: bool(page.sections) and page.is_drawn)
        self._see("overview", self.window)

    def _bars(self) -> None:
        bar, strip = self.window.library.bar, self.window.library.strip
        full = "The disk is full: free some space where {0} lies and try again."
        away = "This is not there at the moment: connect its drive, then scan again."
        allowed = translate("Decision", "Allowed: %Ln meeting(s).", None, 3)
        left = translate("Scan", "%Ln place(s) left out:", None, 1)
        fault = UnavailableError(full, "/recordings/hostapp")
        for news, text, details in (
            (News.DONE, allowed, ""),
            (News.NOTE, f"{left} {isolated_path('/media/ana/recordings')} – {told(away)}", away),
            (News.FAULT, told(fault), str(fault)),
        ):
            bar.show_news(news, text, details=details)
            reading = translate("Scan", "Reading lengths and words: {0} of {1}")
            strip.begin(reading.format(40, 100))
            strip.advance(40, 100)
            self._see(f"bar-{news.value}", self.window)
        bar.hide()
        strip.end()

    def _sheets(self, shown: Shown) -> None:
        actions, people = self.window.actions_, self.window.detail.people
        table = self.window.library.table
        self._open(shown.undecided)
        self._sheet("sheet-grant", actions.grant_terms.trigger)
        table.selectAll()
        self._sheet("sheet-grant-several", actions.grant_terms.trigger)
        self._open(shown.granted)
        for name, action in (
            ("rename", actions.rename),
            ("join", actions.join),
            ("split", actions.split),
        ):
            self._sheet(f"sheet-{name}", action.trigger)
        self._sheet("sheet-revoke", actions.deny.trigger)
        self._sheet("sheet-renew", self.session.renewal.line.renew_pressed.emit)
        self._open(shown.partly)
        person = people.participants()[0]
        for name, signal in (
            ("answer", people.answer_wanted),
            ("ask", people.ask_wanted),
            ("same", people.same_wanted),
            ("forget", people.forget_wanted),
        ):
            self._sheet(f"sheet-{name}", lambda signal=signal: signal.emit(person))  # type: ignore[misc]
        self._sheet("sheet-reply", people.reply_wanted.emit)
        self.window.side.release_buttons()[0].click()
        until(self.session.releases.page.isVisible)
        self._sheet("sheet-recall", self.session.releases.page.recall.click)
        self.window.side.buttons()[0].click()

    def _windows(self) -> None:
        self.window.actions_.export.trigger()
        until(lambda: self.session.export.wizard is not None)
        wizard = self.session.export.wizard
        assert wizard is not None  # noqa: S101 - waited for
        wizard.folder.setText(str(self._store.parent / "second"))
        self._see("export-plan", wizard)
        headline = wizard.headline()
        wizard.next.click()
        until(lambda: wizard.next.isEnabled() and wizard.headline() != headline)
        self._see("export-review", wizard)
        wizard.leave.click()
        until(lambda: self.session.export.wizard is None)
        self.window.actions_.settings.trigger()
        page = self.session.settings.page
        assert page is not None  # noqa: S101 - just opened
        until(lambda: page.is_filled)
        self._see("settings", page)
        for name, wanted in (
            ("rotate", page.key.rotate_wanted),
            ("recovery", page.key.recovery_wanted),
            ("return", page.key.return_wanted),
            ("rule", page.rules.add_wanted),
        ):
            self._sheet(f"sheet-{name}", wanted.emit)
        self._sheet("sheet-notice", lambda: page.notices.edit_wanted.emit(HOST))
        page.close()
        self._modeless("about", self.window.actions_.about.trigger)
        self._proof("proof", self._store.parent / RECEIPT)
        self._proof("proof-unreadable", self._store.parent / "nothing")

    def _proof(self, name: str, path: Path) -> None:
        """Show what somebody sees who opens a receipt."""
        window = show_proof(path)
        until(window.told)
        self._see(name, window)
        window.close()
        window.deleteLater()
        self.window.activateWindow()
        until(self.window.isActiveWindow)

    def _open(self, meeting: MeetingId) -> None:
        """Select a meeting, and wait until all of it is shown."""
        until(lambda: self._selected(meeting) and self._is_filled())

    def _selected(self, meeting: MeetingId) -> bool:
        """Select a meeting where it is not: a list that arrives takes the selection away."""
        model, table = self.window.model, self.window.library.table
        chosen = [model.meeting(index.row()) for index in table.selectionModel().selectedRows()]
        if [row.id for row in chosen if row is not None] == [meeting]:
            return True
        rows = {row.id: line for line in range(model.rowCount()) if (row := model.meeting(line))}
        if meeting in rows:
            table.clearSelection()
            table.select_line(rows[meeting])
        return False

    def _is_filled(self) -> bool:
        transcript = self.window.detail.transcript
        drawn = transcript.isHidden() or transcript.player.waveform.is_drawn
        return self.window.detail.filled and drawn

    def _listing(self) -> "_Signalled":
        return _Signalled(self.window.model.modelReset)

    def _sheet(self, name: str, trigger: Callable[[], object]) -> None:
        """Do what brings up a sheet, see it, and leave it."""
        seen: list[QWidget] = []

        def look() -> None:
            sheet = QApplication.activeModalWidget()
            if sheet is not None and not seen:
                seen.append(sheet)
                self._see(name, sheet)
                sheet.close()

        timer = QTimer(self.window)
        timer.timeout.connect(look)
        timer.start(LOOK_EVERY)
        trigger()
        until(lambda: bool(seen) and QApplication.activeModalWidget() is None)
        timer.stop()
        timer.deleteLater()

    def _modeless(self, name: str, trigger: Callable[[], object]) -> None:
        before = set(QApplication.topLevelWidgets())
        trigger()
        until(lambda: any(each.isVisible() for each in _new_windows(before)))
        for each in _new_windows(before):
            if each.isVisible():
                self._see(name, each)
                each.close()


class _Signalled:
    """Wait at the end of a block until a signal was emitted in it."""

    def __init__(self, signal: object) -> None:
        self._came = False
        signal.connect(self._come)  # type: ignore[attr-defined]

    def _come(self) -> None:
        self._came = True

    def __enter__(self) -> None: ...

    def __exit__(self, *error: object) -> None:
        until(lambda: self._came)


def until(condition: Callable[[], bool]) -> None:
    """Let the window work until something is so; raises TimeoutError if it never is."""
    loop = QEventLoop()
    look = QTimer()
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    limit = QTimer()
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    look.start(LOOK_EVERY)
    limit.start(PATIENCE)
    loop.exec()
    if not condition():
        raise TimeoutError("The window did not come to show what was asked for.")


def _new_windows(before: set[QWidget]) -> Sequence[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each not in before]


def _ordinal(menu: QMenu, window: MainWindow) -> int:
    return window.findChildren(QMenu).index(menu)


def scenes(place: Path, see: See) -> Iterator[str]:
    """Show everything, in stores below `place`; yields the name of each part when it is done."""
    empty = Gallery(place / "empty", see)
    empty.first_start()
    empty.close()
    yield "first start"
    shown = fill(place / "store", place / "demo")
    gallery = Gallery(place / "store", see)
    gallery.all(shown)
    gallery.close()
    yield "everything else"
