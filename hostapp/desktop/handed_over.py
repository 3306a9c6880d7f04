"""Files that macOS hands to the program: by an event, not on the command line."""

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from hostapp.desktop.proof_window import ProofWindow


class HandedOver(QObject):
    """Opens a window for each proof that was double-clicked, beside the one of the meetings."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.windows: list[ProofWindow] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is handed over; leave everything else to Qt."""
        if not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        open_proof = importlib.import_module("hostapp.desktop.open_proof")
        self.windows = [window for window in self.windows if window.isVisible()]
        self.windows.append(open_proof.show_proof(Path(event.file()).absolute()))
        return True
