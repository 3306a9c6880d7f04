"""Notice recordings that appear, grow or go while the window is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hostapp.desktop.jobs import Job
from hostapp.desktop.repeated_question import RepeatedQuestion
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.services.rows import ScanSummary

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp

EVERY = 1500
"""Milliseconds between two looks at the folders in which meetings appear."""


class FolderWatch(RepeatedQuestion):
    """Looks into the folders that changed, on the lane that reads files."""

    found = Signal(object)
    """A `ScanSummary` of what is new."""

    def __init__(self, parent: QObject, lanes: StoreLanes) -> None:
        super().__init__(parent, lanes.files, _look, EVERY)
        self.answered.connect(self._tell)

    def _tell(self, summary: ScanSummary | None) -> None:
        if summary is not None:
            self.found.emit(summary)


def _look(hostapp: "Hostapp", job: Job) -> ScanSummary | None:
    summary = hostapp.watching.step(job.cancelled)
    if summary is not None:
        hostapp.refresh(summary.changed_meetings)
    return summary
