"""Open the window: what is heavy waits until it has been painted."""

import importlib
import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from hostapp.desktop.collector import look_at_what_is_new
from hostapp.desktop.language import speak
from hostapp.desktop.main_window import SIZE, MainWindow
from hostapp.desktop.remembered import Remembered
from hostapp.desktop.room import resize_within
from hostapp.desktop.theme import current_theme, scheme_of

if TYPE_CHECKING:
    from hostapp.desktop.faults import Faults
    from hostapp.desktop.session_end import SessionEnd

STYLE = "Fusion"
"""Named on Qt's command line, because `setStyle` would load types the first paint can spare."""
LATER = ("actions", "meeting_table", "detail_pane", "first_start", "icons", "session")
"""Modules of the window that its first paint can do without."""
LAST = ("settings_page_presenter",)
"""What opens only when it is asked for, but would take long to load at that moment."""
USUAL_STORE = "~"
"""Name of the store that is opened where none is named, from whatever folder."""
TURN = 0.001
"""Seconds after which working threads let the window in; each paint asks a hundred times."""
STARTED = 2000
"""Milliseconds after the first paint by which what stays is there, on all but slow machines."""
NO_DISPLAY = (
    "There is no screen to open a window on: start Hostapp within a desktop session, or use"
    " its commands (hostapp --help)."
)


def main(store: str | None = None) -> int:
    """Open the window on a store (None: the usual one) until it is closed."""
    if not _has_screen():
        sys.stderr.write(f"{NO_DISPLAY}\n")
        return 1
    application = make_application()
    name = store_name(store)
    from hostapp.desktop.single_instance import SingleInstance

    instance = SingleInstance(name, application)
    if instance.call_first():
        return 0
    instance.become_first()
    if sys.platform == "darwin":
        from hostapp.desktop.handed_over import HandedOver

        HandedOver(application)
    remembered = Remembered(name)
    speak(application, remembered.language())
    window = open_window(Path(store) if store else None, remembered)
    expecting = _Expecting(application, remembered)
    window.painted.connect(lambda: QTimer.singleShot(0, expecting, expecting.begin))
    window.painted.connect(lambda: QTimer.singleShot(STARTED, look_at_what_is_new))
    instance.called.connect(window.come_to_front)
    expecting.ended.connect(application.closeAllWindows)
    result = application.exec()
    instance.close()
    expecting.end()
    return result


def store_name(store: str | None) -> str:
    """Return by what the window's settings and the running program know a store."""
    given = store or os.environ.get("HOSTAPP_STORE")
    return os.path.abspath(given) if given else USUAL_STORE


def open_window(store: Path | None, remembered: Remembered) -> MainWindow:
    """Show the window; its work begins after the first paint."""
    theme = current_theme()
    if remembered.appearance():
        theme.choose(scheme_of(remembered.appearance()))
    window = MainWindow()
    resize_within(window, *SIZE)
    window.arrange(*remembered.arrangement())
    opening = _Opening(window, store, remembered)
    window.painted.connect(lambda: QTimer.singleShot(0, opening, opening.go_on))
    window.show()
    return window


class _Expecting(QObject):
    """Takes what nobody expected, once the window has been painted: bugs, and orders to end."""

    ended = Signal()
    """The system wants the program to end."""

    def __init__(self, application: QApplication, remembered: Remembered) -> None:
        super().__init__(application)
        self._remembered = remembered
        self._application = application
        self._faults: Faults | None = None
        self._end: SessionEnd | None = None

    def begin(self) -> None:
        """From now on, bugs are told in the window, and signals close it as its corner does."""
        from hostapp.desktop.faults import Faults
        from hostapp.desktop.session_end import SessionEnd

        self._faults = Faults(self._remembered.folder, self.parent())
        self._faults.install()
        self._end = SessionEnd(self._application)
        self._end.wanted.connect(self.ended)
        self._end.announced.connect(self._remembered.end_running)
        self._end.listen()

    def end(self) -> None:
        """Let go of the logs and the signals."""
        if self._faults is not None and self._end is not None:
            self._faults.close()
            self._end.close()


class _Opening(QObject):
    """What happens once the window has been painted."""

    _loaded = Signal()

    def __init__(self, window: MainWindow, store: Path | None, remembered: Remembered) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._remembered = remembered
        self._steps = self._completing()

    def go_on(self) -> None:
        """Load the rest on another thread: the window goes on living meanwhile."""
        # Makes Qt's enums before there is another thread: two that make them at once lose some.
        from PySide6.QtCore import Qt

        sys.setswitchinterval(TURN)
        self._loaded.connect(self._complete, Qt.ConnectionType.QueuedConnection)
        _aside(self._load)

    def _load(self) -> None:
        _import(LATER)
        self._loaded.emit()

    def _complete(self) -> None:
        """Build the rest step by step: the loop turns in between, so that no key waits."""
        if next(self._steps, self) is not self:
            QTimer.singleShot(0, self, self._complete)

    def _completing(self) -> Iterator[None]:
        from hostapp.desktop.icons import application_icon
        from hostapp.desktop.session import Session

        yield from self._window.completing()
        yield
        self._window.setWindowIcon(application_icon())
        session = Session(self._window, self._store, self._remembered)
        yield
        session.begin()
        _aside(partial(_import, LAST))


def _aside(work: Callable[[], None]) -> None:
    threading.Thread(target=work, name="hostapp-loading", daemon=True).start()


def _import(modules: Iterable[str]) -> None:
    for module in modules:
        importlib.import_module(f"hostapp.desktop.{module}")


def make_application() -> QApplication:
    """Return the application, before anything is shown."""
    application = QApplication([*sys.argv[:1], "-style", STYLE])
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
