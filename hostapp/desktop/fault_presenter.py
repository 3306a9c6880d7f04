"""Tell the host of a fault nobody expected, now or when the window was open last."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from hostapp.desktop.faults import CRASHES, LOG, NAME, Faults
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.remembered import Remembered
from hostapp.desktop.translation import translate

COPY = "copy-fault"
MOST_COPIED = 20_000
"""Characters of a log that are worth pasting."""


class FaultPresenter(QObject):
    """A sentence in the bar, and the details to copy."""

    def __init__(self, window: MainWindow, remembered: Remembered) -> None:
        super().__init__(window)
        self._bar = window.library.bar
        self._remembered = remembered
        self._details = ""
        self._bar.pressed.connect(self._pressed)
        application = QCoreApplication.instance()
        faults = application.findChild(Faults, NAME) if application else None
        if isinstance(faults, Faults):
            faults.told.connect(self.tell)

    def begin(self) -> None:
        """Say so if the window was not closed the last time."""
        crashed = self._remembered.begin_running()
        if crashed:
            self._details = _logged(self._remembered.folder)
            self._show(
                News.NOTE,
                translate(
                    "Faults",
                    "Hostapp ended unexpectedly last time."
                    " Every decision that was confirmed is kept.",
                ),
            )

    def end(self) -> None:
        """Note that the window is closed as it should be."""
        self._remembered.end_running()

    def tell(self, details: str) -> None:
        """Say that something went wrong just now."""
        self._details = details
        self._show(
            News.FAULT,
            translate(
                "Faults",
                "Hostapp made a mistake here. Every decision that was confirmed is kept.",
            ),
        )

    def _show(self, news: News, text: str) -> None:
        offer = COPY if self._details else ""
        self._bar.show_news(
            news, text, offer=offer, caption=translate("Faults", "Copy details") if offer else ""
        )

    def _pressed(self, offer: str) -> None:
        if offer == COPY:
            QGuiApplication.clipboard().setText(self._details)


def _logged(folder: Path) -> str:
    """Return the end of what was logged; empty if nothing was."""
    parts = []
    for name in (LOG, f"{CRASHES}.last"):
        try:
            parts.append((folder / name).read_text("utf-8", errors="replace")[-MOST_COPIED:])
        except OSError:
            continue
    return "\n".join(part for part in parts if part.strip())
