"""Show and change the settings on their page: read, write, show again."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from hostapp.desktop.direction import filled
from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.settings_changes import (
    choose_host,
    choose_preset,
    edit_notice,
    remove_folder,
    remove_preset,
    rename_preset,
)
from hostapp.desktop.settings_facts import SettingsFacts, read_facts
from hostapp.desktop.settings_key_presenter import KeyPresenter
from hostapp.desktop.settings_notices import NoticeSheet
from hostapp.desktop.settings_presets import NameSheet
from hostapp.desktop.settings_rules_presenter import RulesPresenter
from hostapp.desktop.settings_window import SettingsWindow
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError
from hostapp.domain.identifiers import PersonId

if TYPE_CHECKING:
    from hostapp.desktop.remembered import Remembered
    from hostapp.wiring import Hostapp


class PagePresenter(QObject):
    """Own the page; every change is in force when it was written."""

    failed = Signal(object)
    appearance_chosen = Signal(str)
    tray_chosen = Signal(bool)
    folder_wanted = Signal()
    changed = Signal()
    """Folders, presets, rules, notices or the host's own name are others now."""
    decided = Signal(tuple)
    """The ledger has grown: ids of the meetings that rules decided."""

    def __init__(self, window: MainWindow, lanes: StoreLanes, remembered: "Remembered") -> None:
        super().__init__(window)
        self._lanes = lanes
        self._remembered = remembered
        self._facts = SettingsFacts()
        self._steps: Iterator[object] = iter(())
        self.page = SettingsWindow(window)
        self._next_turn = QTimer(self.page)
        self._next_turn.setSingleShot(True)
        self._next_turn.timeout.connect(self._show_more)
        self.rules = RulesPresenter(self.page, window, lanes)
        self.key = KeyPresenter(self.page, window, lanes)
        self._connect()

    def open(self) -> None:
        """Show the page, or bring it to the front."""
        self.page.appearance.show_appearance(self._remembered.appearance())
        self.page.language.show_language(self._remembered.language())
        self.page.tray.show_tray(shown=self._remembered.tray())
        self.refresh()
        self.page.show()
        self.page.raise_()

    def refresh(self) -> None:
        """Read again what is shown."""
        self._lanes.looking.submit(_read, self._show, self._fail)

    def _connect(self) -> None:
        page = self.page
        page.folders.added.connect(self.folder_wanted)
        page.folders.removed.connect(self._remove_folder)
        page.host.chosen.connect(self._choose_host)
        page.presets.default_chosen.connect(self._choose_preset)
        page.presets.rename_wanted.connect(self._rename_preset)
        page.presets.removed.connect(self._remove_preset)
        page.notices.edit_wanted.connect(self._edit_notice)
        page.appearance.chosen.connect(self.appearance_chosen)
        page.language.chosen.connect(self._remembered.keep_language)
        page.tray.chosen.connect(self._choose_tray)
        for presenter in (self.rules, self.key):
            presenter.failed.connect(self._fail)
            presenter.changed.connect(self._changed)
            presenter.decided.connect(self.decided)

    def _choose_tray(self, shown: bool) -> None:
        self._remembered.keep_tray(shown=shown)
        self.tray_chosen.emit(shown)

    def _remove_folder(self, path: str) -> None:
        self._change(partial(remove_folder, path))

    def _choose_host(self, person: PersonId | None) -> None:
        self._change(partial(choose_host, person))

    def _choose_preset(self, name: str) -> None:
        self._change(partial(choose_preset, name))

    def _rename_preset(self, name: str) -> None:
        headline = filled(translate("Settings", "Rename «{0}»"), name)
        new = NameSheet.ask(headline, name, self.page)
        if new and new != name:
            self._change(partial(rename_preset, name, new))

    def _remove_preset(self, name: str) -> None:
        self._change(partial(remove_preset, name))

    def _edit_notice(self, notice: str) -> None:
        language = QLocale().name().partition("_")[0]
        edit = NoticeSheet.ask(self._facts.notices, notice, language, self.page)
        if edit is not None:
            self._change(partial(edit_notice, edit))

    def _change(self, work: "Callable[[Hostapp, Job], object]") -> None:
        self._lanes.deciding.submit(work, self._changed, self._fail)

    def _changed(self, _: object = None) -> None:
        self.refresh()
        self.changed.emit()

    def _show(self, facts: SettingsFacts) -> None:
        self._facts = facts
        self._steps = self.page.showing(facts)
        self._show_more()
        self.rules.know(facts)

    def _show_more(self) -> None:
        """Show one section a turn: all at once would hold the window up."""
        if next(self._steps, self) is not self:
            self._next_turn.start()

    def _fail(self, error: HostappError) -> None:
        self.refresh()
        self.failed.emit(error)


def _read(hostapp: "Hostapp", _job: Job) -> SettingsFacts:
    return read_facts(hostapp)
