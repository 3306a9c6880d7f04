"""Save a receipt of what was decided on the meeting that is shown."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.selection import Selection
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError
from hostapp.services.rows import MeetingRow

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp


class ReceiptPresenter(QObject):
    """Asks where to, writes on the deciding lane: only a verified ledger gives receipts."""

    failed = Signal(object)

    def __init__(self, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes

    def save(self, selection: Selection) -> None:
        """Let the host choose an empty folder and write the receipt into it."""
        if selection.count != 1 or not selection.rows:
            return
        chosen = QFileDialog.getExistingDirectory(
            self._window, translate("Receipts", "An empty folder for the receipt")
        )
        if chosen:
            work = partial(_write, selection.rows[0], Path(chosen))
            self._lanes.deciding.submit(work, self._saved, self._fail)

    def _saved(self, folder: Path) -> None:
        text = translate("Receipts", "The receipt is in {0}.").format(folder)
        self._window.library.bar.show_news(News.DONE, text)

    def _fail(self, error: HostappError) -> None:
        self.failed.emit(error)


def _write(row: MeetingRow, folder: Path, hostapp: "Hostapp", _job: Job) -> Path:
    return hostapp.receipts.write(row.id, folder, title=row.title)
