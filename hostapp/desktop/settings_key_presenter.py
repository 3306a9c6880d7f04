"""The signing key and the backups, from the settings."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from hostapp.desktop.direction import filled
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.settings_backups import RestoreSheet
from hostapp.desktop.settings_changes import (
    back_up,
    bring_key_back,
    read_recovery,
    restore,
    rotate_key,
)
from hostapp.desktop.settings_facts import RecoveryFacts
from hostapp.desktop.settings_key import RecoverySheet, ReturnSheet, RotateSheet
from hostapp.desktop.settings_window import SettingsWindow
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError

if TYPE_CHECKING:
    from hostapp.services.backups import Restored

FILTER = "*.db"


class KeyPresenter(QObject):
    """Asks first, works on the deciding lane, and says what came of it."""

    failed = Signal(object)
    changed = Signal()
    decided = Signal(tuple)
    """The ledger is another one now."""

    def __init__(self, page: SettingsWindow, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(page)
        self._page = page
        self._window = window
        self._lanes = lanes
        self._restoring: Path | None = None
        page.key.rotate_wanted.connect(self._rotate)
        page.key.recovery_wanted.connect(self._show_recovery)
        page.key.return_wanted.connect(self._bring_back)
        page.backups.wanted.connect(self._back_up)
        page.backups.restore_wanted.connect(self._restore)

    def _rotate(self) -> None:
        if RotateSheet.ask(self._page):
            self._lanes.deciding.submit(rotate_key, self._rotated, self._fail)

    def _rotated(self, _: object) -> None:
        self._tell(translate("Key", "A new key signs from now on: write down its recovery words."))
        self.changed.emit()
        self.decided.emit(())

    def _show_recovery(self) -> None:
        self._lanes.deciding.submit(read_recovery, self._recovered, self._fail)

    def _recovered(self, facts: RecoveryFacts) -> None:
        RecoverySheet.show_once(facts, self._page)

    def _bring_back(self) -> None:
        text = ReturnSheet.ask(self._page)
        if text:
            self._lanes.deciding.submit(partial(bring_key_back, text), self._back, self._fail)

    def _back(self, _: object) -> None:
        self._tell(translate("Key", "The key is in this computer's keyring again."))
        self.changed.emit()

    def _back_up(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self._page, translate("Settings", "Back up to"), "hostapp-backup.db", FILTER
        )
        if chosen:
            work = partial(back_up, Path(chosen))
            self._lanes.deciding.submit(work, self._backed_up, self._fail)

    def _backed_up(self, file: Path) -> None:
        text = filled(translate("Settings", "Everything you decided is in {0}, checked."), file)
        self._tell(text)

    def _restore(self, file: Path | None) -> None:
        if file is None:
            title = translate("Settings", "A backup of the ledger")
            chosen, _kind = QFileDialog.getOpenFileName(self._page, title, "", FILTER)
            file = Path(chosen) if chosen else None
        if file is not None and RestoreSheet.ask(file, parent=self._page):
            self._begin_restore(file, accept=False)

    def _begin_restore(self, file: Path, *, accept: bool) -> None:
        self._restoring = file
        work = partial(restore, file, accept)
        self._lanes.deciding.submit(work, self._restored, self._not_restored)

    def _restored(self, restored: "Restored") -> None:
        text = translate("Restore", "Restored: %Ln entries.", None, restored.entries)
        if restored.suspended:
            waiting = len(restored.suspended)
            text += " " + translate(
                "Restore", "Grants that wait until you grant them again: %Ln.", None, waiting
            )
        if not restored.anchored:
            text += " " + translate(
                "Restore", "This computer does not remember this ledger: confirm it at the foot."
            )
        self._window.library.bar.show_news(News.NOTE, text)
        self.changed.emit()
        self.decided.emit(tuple(restored.suspended))

    def _not_restored(self, error: HostappError) -> None:
        from hostapp.services.backups import RollbackError

        file = self._restoring
        if not isinstance(error, RollbackError) or file is None:
            self._fail(error)
        elif RestoreSheet.ask(file, error, self._page):
            self._begin_restore(file, accept=True)

    def _tell(self, text: str) -> None:
        self._window.library.bar.show_news(News.DONE, text)

    def _fail(self, error: HostappError) -> None:
        self.failed.emit(error)
