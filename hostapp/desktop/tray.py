"""The icon beside the clock: what waits, and the way back to the window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from hostapp.desktop import formats
from hostapp.desktop.translation import translate

NAME = "Hostapp"


class Tray(QObject):
    """An icon with a menu of two; closing the window still ends the program."""

    opened = Signal()
    """The window is to come to the front."""
    quit_wanted = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(icon, self)
        self.menu = QMenu()
        self._open = self.menu.addAction(translate("Tray", "Open Hostapp"))
        self._open.triggered.connect(self.opened)
        self.menu.addSeparator()
        self.menu.addAction(translate("Tray", "Quit")).triggered.connect(self.quit_wanted)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.opened)
        self.show_waiting(0, 0)

    def show(self) -> None:
        """Stand beside the clock."""
        self._icon.show()

    def hide(self) -> None:
        """Be gone; nothing stays behind when the program ends."""
        self._icon.hide()

    def show_waiting(self, waiting: int, new: int) -> None:
        """Say how many recordings wait for a decision, and how many of them are new."""
        self._icon.setToolTip(f"{NAME}\n{waiting_words(waiting, new)}")

    def words(self) -> str:
        """Return what the icon says."""
        return self._icon.toolTip()

    def notify(self, text: str) -> None:
        """Show a message of the system."""
        self._icon.showMessage(NAME, text, self._icon.icon())

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()


def waiting_words(waiting: int, new: int) -> str:
    """Return «3 new recordings wait for a decision»."""
    if new:
        return new_words(new)
    if not waiting:
        return translate("Tray", "Nothing waits for a decision")
    if waiting == 1:
        return translate("Tray", "One recording waits for a decision")
    return translate("Tray", "{0} recordings wait for a decision").format(formats.number(waiting))


def new_words(new: int) -> str:
    """Return how many recordings came that nobody decided on."""
    if new == 1:
        return translate("Tray", "One new recording waits for a decision")
    return translate("Tray", "{0} new recordings wait for a decision").format(formats.number(new))
