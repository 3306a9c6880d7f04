"""Read and change the settings of a store."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.settings_facts import (
    SettingsFacts,
    back_up,
    choose_host,
    read_facts,
    recovery_words,
    remove_folder,
    remove_rule,
)
from hostapp.desktop.settings_window import SettingsWindow
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError
from hostapp.domain.identifiers import PersonId

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp


class SettingsPresenter(QObject):
    """Opens the window on demand; every change is in force when it was written."""

    failed = Signal(object)
    appearance_chosen = Signal(str)
    folder_wanted = Signal()
    changed = Signal()
    """Folders, rules or the host's own name are others now."""

    def __init__(self, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self.page: SettingsWindow | None = None

    def open(self, appearance: str) -> None:
        """Show the settings, or bring them to the front."""
        page = self.page or self._make()
        page.show_appearance(appearance)
        self.refresh()
        page.show()
        page.raise_()

    def refresh(self) -> None:
        """Read again what is shown."""
        if self.page is not None:
            self._lanes.looking.submit(_read, self._show, self._fail)

    def close(self) -> None:
        """Close the page, if it is open."""
        if self.page is not None:
            self.page.close()

    def _make(self) -> SettingsWindow:
        page = self.page = SettingsWindow(self._window)
        page.folder_wanted.connect(self.folder_wanted)
        page.appearance_chosen.connect(self.appearance_chosen)
        page.folder_removed.connect(self._remove_folder)
        page.host_chosen.connect(self._choose_host)
        page.rule_removed.connect(self._remove_rule)
        page.recovery_wanted.connect(self._show_recovery)
        page.backup_wanted.connect(self._back_up)
        return page

    def _remove_folder(self, path: str) -> None:
        self._change(partial(_do, remove_folder, path))

    def _choose_host(self, person: PersonId | None) -> None:
        self._change(partial(_do, choose_host, person))

    def _remove_rule(self, rule: str) -> None:
        self._change(partial(_do, remove_rule, rule))

    def _show_recovery(self) -> None:
        if self.page is not None:
            self._lanes.deciding.submit(_recovery, self.page.show_recovery, self._fail)

    def _back_up(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self.page, translate("Settings", "Back up to"), "hostapp-backup.db"
        )
        if chosen:
            self._lanes.deciding.submit(
                partial(_do, back_up, Path(chosen)), self._backed_up, self._fail
            )

    def _backed_up(self, file: Path) -> None:
        text = translate("Settings", "Everything you decided is in {0}, checked.").format(file)
        self._window.library.bar.show_news(News.DONE, text)

    def _change(self, work: "Callable[[Hostapp, Job], SettingsFacts]") -> None:
        self._lanes.deciding.submit(work, self._changed, self._fail)

    def _changed(self, facts: SettingsFacts) -> None:
        self._show(facts)
        self.changed.emit()

    def _show(self, facts: SettingsFacts) -> None:
        if self.page is not None:
            self.page.show_facts(facts)

    def _fail(self, error: HostappError) -> None:
        self.refresh()
        self.failed.emit(error)


def _read(hostapp: "Hostapp", _job: Job) -> SettingsFacts:
    return read_facts(hostapp)


def _recovery(hostapp: "Hostapp", _job: Job) -> str:
    return recovery_words(hostapp)


def _do(change: Callable[..., Any], value: object, hostapp: "Hostapp", _job: Job) -> Any:
    return change(hostapp, value)
