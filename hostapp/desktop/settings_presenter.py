"""The door to the settings: what is behind it is built when it is opened for the first time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.store_lanes import StoreLanes

if TYPE_CHECKING:
    from hostapp.desktop.remembered import Remembered
    from hostapp.desktop.settings_page_presenter import PagePresenter
    from hostapp.desktop.settings_window import SettingsWindow


class SettingsPresenter(QObject):
    """Hand on what the settings tell, whether they were ever opened or not."""

    failed = Signal(object)
    appearance_chosen = Signal(str)
    tray_chosen = Signal(bool)
    folder_wanted = Signal()
    changed = Signal()
    """Folders, presets, rules, notices or the host's own name are others now."""
    decided = Signal(tuple)
    """The ledger has grown: ids of the meetings that were touched."""

    def __init__(self, window: MainWindow, lanes: StoreLanes, remembered: "Remembered") -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._remembered = remembered
        self.inside: PagePresenter | None = None

    @property
    def page(self) -> "SettingsWindow | None":
        """The page, once it was opened."""
        return None if self.inside is None else self.inside.page

    def open(self) -> None:
        """Show the settings, or bring them to the front."""
        if self.inside is not None:
            self.inside.open()
            return
        self.inside = self._build()
        QTimer.singleShot(0, self.inside.open)  # the window lives between building and showing

    def refresh(self) -> None:
        """Read again what is shown."""
        if self.inside is not None:
            self.inside.refresh()

    def close(self) -> None:
        """Close the page, if it is open."""
        if self.inside is not None:
            self.inside.page.close()

    def _build(self) -> "PagePresenter":
        from hostapp.desktop.settings_page_presenter import PagePresenter

        inside = PagePresenter(self._window, self._lanes, self._remembered)
        for told, on in (
            (inside.failed, self.failed),
            (inside.appearance_chosen, self.appearance_chosen),
            (inside.tray_chosen, self.tray_chosen),
            (inside.folder_wanted, self.folder_wanted),
            (inside.changed, self.changed),
            (inside.decided, self.decided),
        ):
            told.connect(on)
        return inside
