"""Tell the host something through the system, while they look elsewhere."""

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from hostapp.desktop.tray import Tray

APPLICATION: Final = "hostapp"
TITLE: Final = "Hostapp"
PORTAL: Final = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Notification",
    "AddNotification",
)
"""Who shows notifications on a Linux desktop without a tray; by the XDG desktop portal."""


class Notifications(QObject):
    """Through the tray icon where it is shown, else through the desktop portal; else not at all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tray: Tray | None = None
        """The icon, while it is shown."""
        self._told = ""

    def tell(self, text: str) -> None:
        """Show `text`, unless a window of ours is in front, or it was the last thing told."""
        if QApplication.activeWindow() is not None:
            self._told = ""
            return
        if text == self._told:
            return
        self._told = text
        if self.tray is not None:
            self.tray.notify(text)
        elif sys.platform.startswith("linux"):
            send_to_portal(text)


def send_to_portal(text: str) -> bool:
    """Hand a notification to the desktop, without waiting; tell whether there is a session bus.

    A desktop without a portal drops it. (The older interface of notifications wants numbers
    without a sign, which PySide6 cannot send.)
    """
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    message = QDBusMessage.createMethodCall(*PORTAL)
    message.setArguments([APPLICATION, {"title": TITLE, "body": text, "priority": "normal"}])
    return bus.send(message)
