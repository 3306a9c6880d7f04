"""Notice what other processes write to the ledger, on any kind of disk."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hostapp.desktop.jobs import Job
from hostapp.desktop.repeated_question import RepeatedQuestion
from hostapp.desktop.store_lanes import StoreLanes

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp

EVERY = 400
"""Milliseconds between two looks: what is new is to be shown within a second."""


class LedgerWatch(RepeatedQuestion):
    """Asks again and again whether the ledger grew; one question costs some microseconds.

    It asks SQLite instead of watching files, since network disks tell nobody of their changes.
    """

    changed = Signal()

    def __init__(self, parent: QObject, lanes: StoreLanes) -> None:
        super().__init__(parent, lanes.looking, _changed_elsewhere, EVERY)
        self.answered.connect(self._tell)

    def _tell(self, changed: bool) -> None:
        if changed:
            self.changed.emit()


def _changed_elsewhere(hostapp: "Hostapp", _job: Job) -> bool:
    return hostapp.book.changed_elsewhere()
