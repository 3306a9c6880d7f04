"""Notice what other processes write to the ledger, on any kind of disk."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hostapp.desktop.jobs import Job
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.domain.errors import HostappError

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp

EVERY = 400
"""Milliseconds between two looks: what is new is to be shown within a second."""


class LedgerWatch(QObject):
    """Asks again and again whether the ledger grew; one question costs some microseconds.

    It asks SQLite instead of watching files, since network disks tell nobody of their changes.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject, lanes: StoreLanes) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._ask)

    def start(self) -> None:
        """Begin to watch: what is there now is known."""
        self._ask()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._timer.timeout.disconnect(self._ask)

    def _ask(self) -> None:
        self._lanes.looking.submit(_changed_elsewhere, self._answered, self._fail)

    def _answered(self, changed: bool) -> None:
        self._timer.start()
        self._told = ""
        if changed:
            self.changed.emit()

    def _fail(self, error: HostappError) -> None:
        """Go on asking, but say the same trouble once."""
        self._timer.start()
        if str(error) != self._told:
            self._told = str(error)
            self.failed.emit(error)


def _changed_elsewhere(hostapp: "Hostapp", _job: Job) -> bool:
    return hostapp.book.changed_elsewhere()
