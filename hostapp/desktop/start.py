"""Open the window: what is heavy waits until it has been painted."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from hostapp.desktop.icons import application_icon
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.remembered import Remembered
from hostapp.desktop.session import APPEARANCES, Session
from hostapp.desktop.single_instance import SingleInstance
from hostapp.desktop.theme import current_theme

NO_DISPLAY = (
    "There is no screen to open a window on: start Hostapp within a desktop session, or use"
    " its commands (hostapp --help)."
)


def main(store: str | None = None) -> int:
    """Open the window on a store (None: the usual one) until it is closed."""
    if not _has_screen():
        sys.stderr.write(f"{NO_DISPLAY}\n")
        return 1
    application = _application()
    name = os.path.abspath(store or os.environ.get("HOSTAPP_STORE") or "~")
    instance = SingleInstance(name, application)
    if instance.call_first():
        return 0
    instance.become_first()
    remembered = Remembered(name)
    window = open_window(Path(store) if store else None, remembered)
    instance.called.connect(window.come_to_front)
    application.setWindowIcon(application_icon())
    result = application.exec()
    instance.close()
    return result


def open_window(store: Path | None, remembered: Remembered) -> MainWindow:
    """Show the window; its work begins after the first paint."""
    theme = current_theme()
    if remembered.appearance():
        theme.choose(APPEARANCES.get(remembered.appearance(), Qt.ColorScheme.Unknown))
    window = MainWindow()
    window.arrange(*remembered.arrangement())
    session = Session(window, store, remembered)
    window.painted.connect(session.begin, Qt.ConnectionType.QueuedConnection)
    window.show()
    return window


def _application() -> QApplication:
    if QLocale().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English))
    application = QApplication(sys.argv[:1])
    application.setApplicationName("hostapp")
    application.setApplicationDisplayName("Hostapp")
    application.setDesktopFileName("hostapp")
    return application


def _has_screen() -> bool:
    """Tell whether Qt will find one; it would abort the process otherwise."""
    if sys.platform in {"win32", "darwin"}:
        return True
    named = os.environ.get("QT_QPA_PLATFORM", "")
    if named and not named.startswith(("xcb", "wayland")):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
