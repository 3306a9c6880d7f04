"""Every page and dialog of the window, opened one after the other on an invented library.

The pictures are taken from it, and the accessibility walk goes through it.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QImage
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from gallery_library import RECEIPT, Shown, fill
from gallery_sheets import See, Sheets
from gallery_waiting import Signalled, until
from hostapp.desktop.direction import isolated_path
from hostapp.desktop.error_text import told
from hostapp.desktop.export_presenter import done_sentence
from hostapp.desktop.main_window import SIZE, MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.open_proof import show_proof
from hostapp.desktop.remembered import Remembered
from hostapp.desktop.session import Session
from hostapp.desktop.settings_window import SettingsWindow
from hostapp.desktop.start import open_window
from hostapp.desktop.translation import translate
from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import MeetingId
from hostapp.services.export import Exported

SEARCHED: Final = "the"
TRANSCRIPT: Final = 1
"""The place of its tab."""
FRAME: Final = (320, 180)


class Gallery:
    """A window on a store, led through all that it can show."""

    def __init__(self, store: Path, see: See) -> None:
        self._see = see
        self._store = store
        self.window: MainWindow = open_window(store, Remembered(str(store)))
        self.window.resize(*SIZE)
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
        self._drop()
        sheets = Sheets(self.window, self.session, self._see, self._open)
        sheets.decisions(shown)
        sheets.arranging(shown)
        sheets.people(shown)
        sheets.recall()
        self._export()
        self._settings()
        sheets.settings(self._store.parent)
        self._settings_page().close()
        self._modeless("about", self.window.actions_.about.trigger)
        self._proof("proof", self._store.parent / RECEIPT)
        self._proof("proof-unreadable", self._store.parent / "nothing")
        self._overview()
        sheets.evidence(shown, self._store)

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
        self._player(shown)
        tabs.setCurrentIndex(0)

    def _player(self, shown: Shown) -> None:
        """Show a meeting whose people have a track each, and a frame of a film."""
        self.window.detail.tabs.setCurrentIndex(TRANSCRIPT)
        self._open(shown.tracks)
        player = self.window.detail.transcript.player
        until(player.tracks.isVisible)
        self._see("player-tracks", self.window)
        frame = QImage(*FRAME, QImage.Format.Format_RGB32)
        frame.fill(QColor("#33415c"))
        player.picture.show_image(frame)
        self._see("player-picture", self.window)
        player.picture.clear()

    def _drop(self) -> None:
        """Show the window with a folder held over it."""
        held = QMimeData()
        held.setUrls([QUrl.fromLocalFile(str(self._store.parent))])
        button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        place, copy = self.window.rect().center(), Qt.DropAction.CopyAction
        QApplication.sendEvent(self.window, QDragEnterEvent(place, copy, held, button, key))
        self._see("drop", self.window)
        QApplication.sendEvent(self.window, QDragLeaveEvent())

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

    def _export(self) -> None:
        """Show all pages of an export, of which nothing is written."""
        self.window.actions_.export.trigger()
        until(lambda: self.session.export.wizard is not None)
        wizard = self.session.export.wizard
        assert wizard is not None  # noqa: S101 - waited for
        wizard.folder.setText(str(self._store.parent / "second"))
        self._see("export-plan", wizard)
        wizard.next.click()
        until(lambda: wizard.review is not None)
        self._see("export-review", wizard)
        wizard.show_work(translate("Export", "Writing the dataset…"))
        wizard.advance(40, 100)
        self._see("export-work", wizard)
        exported = Exported(self._store.parent / "second", None, 12, 24, (), ())
        wizard.show_done(done_sentence(exported))
        self._see("export-done", wizard)
        wizard.reject()
        until(lambda: self.session.export.wizard is None)

    def _settings(self) -> None:
        """Show the settings, a screenful after the other."""
        self.window.actions_.settings.trigger()
        page = self._settings_page()
        until(lambda: page.is_filled)
        self._see("settings", page)
        for line in range(1, page.list.count(), 3):
            page.list.setCurrentRow(line)
            self._see(f"settings-{line}", page)

    def _settings_page(self) -> SettingsWindow:
        page = self.session.settings.page
        assert page is not None  # noqa: S101 - opened before
        return page

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

    def _listing(self) -> Signalled:
        return Signalled(self.window.model.modelReset)

    def _modeless(self, name: str, trigger: Callable[[], object]) -> None:
        before = set(QApplication.topLevelWidgets())
        trigger()
        until(lambda: any(each.isVisible() for each in _new_windows(before)))
        for each in _new_windows(before):
            if each.isVisible():
                self._see(name, each)
                each.close()


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
