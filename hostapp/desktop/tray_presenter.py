"""Keep the icon beside the clock and the system's notifications in step with the window."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QSystemTrayIcon

from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.notifications import Notifications
from hostapp.desktop.remembered import Remembered
from hostapp.desktop.tray import Tray, new_words
from hostapp.services.rows import Counts


class TrayPresenter(QObject):
    """Counts what came since the host last looked; shows the icon if they want it."""

    def __init__(self, window: MainWindow, remembered: Remembered) -> None:
        super().__init__(window)
        self._window = window
        self._remembered = remembered
        self._seen: int | None = None
        """How many waited when the host last looked."""
        self._waiting = 0
        self.tray: Tray | None = None
        """None while it is not shown."""
        self.notifications = Notifications(self)
        window.installEventFilter(self)
        window.library.bar.told.connect(self.notifications.tell)

    def start(self) -> None:
        """Show the icon where there is a place for it, unless the host chose otherwise."""
        self._remembered.expect_tray(there=QSystemTrayIcon.isSystemTrayAvailable())
        self.show_tray(shown=self._remembered.tray())

    def show_tray(self, *, shown: bool) -> None:
        """Show the icon, if there is a place for it, or take it away."""
        shown = shown and QSystemTrayIcon.isSystemTrayAvailable()
        if shown and self.tray is None:
            self.tray = Tray(self._window.windowIcon(), self)
            self.tray.opened.connect(self._window.come_to_front)
            self.tray.quit_wanted.connect(self._window.close)
            self.tray.show()
        elif not shown and self.tray is not None:
            self.tray.hide()
            self.tray.menu.deleteLater()
            self.tray.deleteLater()
            self.tray = None
        self.notifications.tray = self.tray
        self._say()

    def count(self, counts: Counts) -> None:
        """Take how many wait now; tell of new ones while the host looks elsewhere."""
        before, self._waiting = self._waiting, counts.undecided
        if self._seen is None or self._window.isActiveWindow():
            self._seen = self._waiting
        new = self._new()
        if new and self._waiting > before:
            self.notifications.tell(new_words(new))
        self._say()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice when the host looks: what they see is not new any more."""
        if event.type() == QEvent.Type.WindowActivate and self._seen is not None:
            self._seen = self._waiting
            self._say()
        return False

    def close(self) -> None:
        """Take the icon away."""
        self.show_tray(shown=False)

    def _new(self) -> int:
        return max(0, self._waiting - (self._seen or 0))

    def _say(self) -> None:
        if self.tray is not None:
            self.tray.show_waiting(self._waiting, self._new())
