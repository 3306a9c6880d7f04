"""One window at work on one store: presenters, lanes, and an orderly end."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut

from hostapp.desktop.actions import connect_choices
from hostapp.desktop.again_presenter import AgainPresenter
from hostapp.desktop.arrange_presenter import ArrangePresenter
from hostapp.desktop.decision_presenter import DecisionPresenter
from hostapp.desktop.detail_presenter import DetailPresenter
from hostapp.desktop.error_text import told
from hostapp.desktop.evidence_presenter import EvidencePresenter
from hostapp.desktop.export_presenter import ExportPresenter
from hostapp.desktop.fault_details import details_of
from hostapp.desktop.fault_presenter import FaultPresenter
from hostapp.desktop.folder_watch import FolderWatch
from hostapp.desktop.jobs import Bridge, Job
from hostapp.desktop.ledger_watch import LedgerWatch
from hostapp.desktop.library_presenter import LibraryPresenter
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.overview_presenter import OverviewPresenter
from hostapp.desktop.people_presenter import PeoplePresenter
from hostapp.desktop.played_places import PlayedPlaces
from hostapp.desktop.receipt_presenter import ReceiptPresenter
from hostapp.desktop.releases_presenter import ReleasesPresenter
from hostapp.desktop.remembered import Remembered
from hostapp.desktop.renewal_presenter import RenewalPresenter
from hostapp.desktop.saved_presenter import SavedPresenter
from hostapp.desktop.scan_presenter import SCANNING, ScanPresenter
from hostapp.desktop.search_presenter import SearchPresenter
from hostapp.desktop.settings_presenter import SettingsPresenter
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.theme import appearances, current_theme, scheme_of
from hostapp.desktop.transcript_presenter import TranscriptPresenter
from hostapp.desktop.translation import translate
from hostapp.desktop.tray_presenter import TrayPresenter
from hostapp.desktop.trust_presenter import CLOCK_IS_RIGHT, VERIFYING, TrustPresenter
from hostapp.domain.errors import ClockDoubtedError, HostappError

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp

DECIDING = "deciding"
"""The work of the strip that reads files for a decision."""
CLOSE_NOW = "close-now"


class Session(QObject):
    """Connect the window's panes with the work behind them."""

    def __init__(self, window: MainWindow, store: Path | None, remembered: Remembered) -> None:
        super().__init__(window)
        self._window = window
        self._remembered = remembered
        self._lanes = StoreLanes(store, Bridge(self))
        self.library = LibraryPresenter(window, self._lanes)
        self._detail = DetailPresenter(window.detail, self._lanes)
        self.transcript = TranscriptPresenter(window.detail, self._lanes, PlayedPlaces(remembered))
        self.saved = SavedPresenter(window, self._lanes, self.library)
        self.again = AgainPresenter(window, self._lanes, self.library)
        self.evidence = EvidencePresenter(window, self._lanes, self.library)
        self.search = SearchPresenter(window, self._lanes, self.library, self.transcript)
        self.settings = SettingsPresenter(window, self._lanes, remembered)
        self.decisions = DecisionPresenter(window, self._lanes)
        self.people = PeoplePresenter(window, self._lanes)
        self.arrange = ArrangePresenter(window, self._lanes, self.library)
        self.renewal = RenewalPresenter(window, self._lanes)
        self.export = ExportPresenter(window, self._lanes)
        self.releases = ReleasesPresenter(window, self._lanes)
        self.overview = OverviewPresenter(window, self._lanes)
        self.scan = ScanPresenter(window, self._lanes)
        self._trust = TrustPresenter(window, self._lanes)
        self._receipts = ReceiptPresenter(window, self._lanes)
        self._watch = LedgerWatch(self, self._lanes)
        self._folders = FolderWatch(self, self._lanes)
        self._faults = FaultPresenter(window, remembered)
        self.tray = TrayPresenter(window, remembered)
        self._closing = False
        self.closed = False
        self._connect()

    def begin(self) -> None:
        """Start the work; called once the window has been painted and completed."""
        columns = self._remembered.columns()
        if not columns.isEmpty():
            self._window.library.table.arrange(columns)
        self._watch.start()
        self.library.show(self._remembered.query())
        self.library.refresh()
        self._trust.start()
        self.decisions.learn()
        self.saved.refresh()
        self.evidence.refresh()
        self.transcript.begin()
        self.scan.start()
        self._folders.start()
        self._faults.begin()
        self.tray.start()

    def close(self) -> None:
        """Remember the window and end all work; what was confirmed is written first."""
        if self.closed:
            return
        self.closed = True
        self._remembered.keep_arrangement(*self._window.arrangement())
        self._remembered.keep_columns(self._window.library.table.arrangement())
        self._remembered.keep_query(self.library.query)
        self._watch.stop()
        self._folders.stop()
        self.settings.close()
        self.transcript.close()
        self._trust.cancel()
        self._lanes.deciding.submit(_part)
        self._lanes.close()
        self._faults.end()
        self.tray.close()

    def _connect(self) -> None:
        window, library, decisions = self._window, self.library, self.decisions
        library.selected.connect(self._detail.show)
        self._detail.showing.connect(self.transcript.show)
        presenters = (
            library,
            self.search,
            self.saved,
            self.again,
            self.evidence,
            self.settings,
            self._detail,
            decisions,
            self.people,
            self.arrange,
            self.renewal,
            self.export,
            self.releases,
            self.overview,
            self.scan,
            self._trust,
            self._receipts,
        )
        for presenter in presenters:
            presenter.failed.connect(self._fail)
        window.detail.receipts.wanted.connect(self._save_receipt)
        self._detail.showing.connect(self.people.show)
        self.people.play_wanted.connect(self.transcript.play)
        for each in (self.people, self.arrange, self.renewal, self.export, self.releases):
            each.changed.connect(self._decided)
        library.counted.connect(self._releases_may_differ)
        library.counted.connect(self.tray.count)
        self.settings.tray_chosen.connect(self._show_tray)
        self.export.changed.connect(self._releases_may_differ)
        for signal in (window.actions_.export.triggered, window.library.export.clicked):
            signal.connect(self._export)
        self.renewal.wanted.connect(self._renew)
        self.renewal.working.connect(self._working)
        decisions.changed.connect(self._decided)
        decisions.taken.connect(library.go_on)
        decisions.undone.connect(library.go_back)
        decisions.left.connect(library.step_back)
        decisions.working.connect(self._working)
        decisions.advanced.connect(self._advance)
        self.scan.changed.connect(library.refresh)
        self._trust.locked.connect(self._lock)
        window.library.strip.cancelled.connect(self._cancel)
        window.library.bar.pressed.connect(self._bar_pressed)
        window.closing.connect(self._close_wanted)
        self._watch.changed.connect(self._reread)
        self._watch.failed.connect(self._fail)
        self._folders.found.connect(self.scan.take_in)
        self._folders.failed.connect(self._fail)
        self._connect_lists()
        self._connect_actions()
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), window.library.table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self.transcript.toggle)

    def _connect_lists(self) -> None:
        """Connect what names lists and says what the keys do in them."""
        line = self.renewal.line
        self.library.listed.connect(self.renewal.show_list)
        self.library.counted.connect(self.again.refresh)
        self.settings.changed.connect(self.again.refresh)
        self.settings.changed.connect(self.scan.relearn)
        self.people.changed.connect(self.saved.refresh)
        for signal in (self.people.changed, self.people.put_back):
            signal.connect(self.evidence.refresh)
        line.preset_chosen.connect(self.decisions.choose_preset)
        self.decisions.learned.connect(line.show_presets)

    def _connect_actions(self) -> None:
        window, actions = self._window, self._window.actions_
        card = window.detail.card
        actions.grant.triggered.connect(self._grant_as_before)
        for signal in (actions.grant_terms.triggered, card.grant_pressed):
            signal.connect(self._grant)
        for signal in (actions.deny.triggered, card.deny_pressed):
            signal.connect(self._deny)
        actions.reopen.triggered.connect(self._undo)
        card.reopen_pressed.connect(self._reopen)
        actions.select_all.triggered.connect(window.library.table.selectAll)
        actions.open_folder.triggered.connect(self._open_folder)
        actions.search.triggered.connect(self._search)
        actions.scan.triggered.connect(self.scan.scan)
        actions.add_folder.triggered.connect(self.scan.add_folder)
        actions.settings.triggered.connect(self._open_settings)
        actions.about.triggered.connect(self._open_about)
        self.settings.appearance_chosen.connect(self._appear_by_name)
        self.settings.folder_wanted.connect(self.scan.add_folder)
        self.scan.changed.connect(self.settings.refresh)
        self.settings.changed.connect(self.decisions.learn)
        self.settings.decided.connect(self._reread)
        actions.leave.triggered.connect(window.close)
        connect_choices(actions.appearance, self._appear)
        chosen = scheme_of(self._remembered.appearance())
        actions.appearance[chosen].setChecked(True)

    def _grant(self) -> None:
        self.decisions.grant(self.library.selection())

    def _grant_as_before(self) -> None:
        self.decisions.grant_as_before(self.library.selection())

    def _releases_may_differ(self, _: object = None) -> None:
        self.releases.refresh()
        self.overview.refresh()

    def _export(self) -> None:
        self.export.begin(self.library.selection())

    def _renew(self) -> None:
        self.renewal.renew(self.library.selection())

    def _undo(self) -> None:
        self.decisions.undo(self.library.selection())

    def _deny(self) -> None:
        self.decisions.deny(self.library.selection())

    def _reopen(self) -> None:
        self.decisions.reopen(self.library.selection())

    def _save_receipt(self) -> None:
        self._receipts.save(self.library.selection())

    def _search(self) -> None:
        self._window.library.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.library.search.selectAll()

    def _open_folder(self) -> None:
        if self.library.selection().count == 1:
            self._window.detail.files.open_folder()

    def _open_settings(self) -> None:
        self.settings.open()

    def _open_about(self) -> None:
        from hostapp.desktop.about_window import AboutWindow

        about = AboutWindow(self._window)
        about.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about.open()

    def _appear_by_name(self, name: str) -> None:
        scheme = scheme_of(name)
        self._window.actions_.appearance[scheme].setChecked(True)
        self._appear(scheme)

    def _appear(self, scheme: Qt.ColorScheme) -> None:
        names = {value: name for name, value in appearances().items()}
        self._remembered.keep_appearance(names.get(scheme, ""))
        current_theme().choose(scheme)

    def _decided(self, meetings: tuple[str, ...]) -> None:
        if meetings:
            self.library.refresh()
        self._trust.verify()
        if self._closing and not self.decisions.busy:
            self._window.close()

    def _working(self, text: str) -> None:
        strip = self._window.library.strip
        if text:
            strip.begin(text, DECIDING)
        else:
            strip.end(DECIDING)

    def _advance(self, done: int, total: int) -> None:
        self._window.library.strip.advance(done, total, DECIDING)

    def _cancel(self, work: str) -> None:
        {SCANNING: self.scan.cancel, VERIFYING: self._trust.stop}.get(work, self.decisions.cancel)()

    def _show_tray(self, shown: bool) -> None:
        self.tray.show_tray(shown=shown)

    def _lock(self, why: str | None) -> None:
        writing = (self.decisions, self.people, self.arrange, self.renewal)
        for each in (*writing, self.export, self.releases):
            each.locked = why
        self._window.detail.card.lock(why)

    def _reread(self) -> None:
        self._lanes.looking.submit(_catch_up, self._caught_up, self._fail)

    def _caught_up(self, _changed: int) -> None:
        """Show what is new, also where the other process has computed the statuses already."""
        self.library.refresh()
        self._trust.verify()

    def _close_wanted(self, event: QCloseEvent) -> None:
        if self.decisions.busy and not self._closing:
            self._closing = True
            event.ignore()
            self._window.library.bar.show_news(
                News.NOTE,
                translate("Session", "Hostapp closes as soon as your decision is written."),
                offer=CLOSE_NOW,
                caption=translate("Session", "Stop and close"),
            )
            QTimer.singleShot(0, self, self._close_when_idle)
            return
        self.close()

    def _close_when_idle(self) -> None:
        if not self.decisions.busy:
            self._window.close()

    def _bar_pressed(self, offer: str) -> None:
        if offer == CLOSE_NOW:
            self._window.close()
        elif offer == CLOCK_IS_RIGHT:
            self._lanes.clock_is_right = True
            text = translate("Session", "The clock is taken as right: decide again.")
            self._window.library.bar.show_news(News.NOTE, text)

    def _fail(self, error: HostappError) -> None:
        bar = self._window.library.bar
        if isinstance(error, ClockDoubtedError):
            caption = translate("Session", "The clock is right")
            bar.show_news(News.FAULT, told(error.fact), offer=CLOCK_IS_RIGHT, caption=caption)
        else:
            bar.show_news(News.FAULT, told(error), details=details_of(error))


def _catch_up(hostapp: "Hostapp", _job: Job) -> int:
    return hostapp.refresh()


def _part(hostapp: "Hostapp", _job: Job) -> None:
    hostapp.part()
