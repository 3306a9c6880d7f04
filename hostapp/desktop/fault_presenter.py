"""Tell the host of a fault nobody expected, now or when the window was open last."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from hostapp.desktop.error_text import told
from hostapp.desktop.fault_details import with_versions
from hostapp.desktop.faults import CRASHES, LOG, NAME, Faults, UnexpectedError
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.remembered import Remembered
from hostapp.desktop.translation import translate

MOST_COPIED = 20_000
"""Characters of a log that are worth pasting."""


class FaultPresenter(QObject):
    """A sentence in the bar, and the details to copy."""

    def __init__(self, window: MainWindow, remembered: Remembered) -> None:
        super().__init__(window)
        self._bar = window.library.bar
        self._remembered = remembered
        application = QCoreApplication.instance()
        faults = application.findChild(Faults, NAME) if application else None
        if isinstance(faults, Faults):
            faults.told.connect(self.tell)

    def begin(self) -> None:
        """Say so if the window was not closed the last time."""
        if self._remembered.begin_running():
            text = translate(
                "Faults",
                "Hostapp ended unexpectedly last time. Every decision that was confirmed is kept:"
                " go on where you were.",
            )
            details = with_versions(_logged(self._remembered.folder))
            self._bar.show_news(News.NOTE, text, details=details)

    def end(self) -> None:
        """Note that the window is closed as it should be."""
        self._remembered.end_running()

    def tell(self, details: str) -> None:
        """Say that something went wrong just now."""
        self._bar.show_news(News.FAULT, told(UnexpectedError()), details=with_versions(details))


def _logged(folder: Path) -> str:
    """Return the end of what was logged; empty if nothing was."""
    parts = []
    for name in (LOG, f"{CRASHES}.last"):
        try:
            parts.append((folder / name).read_text("utf-8", errors="replace")[-MOST_COPIED:])
        except OSError:
            continue
    return "\n".join(part for part in parts if part.strip())
