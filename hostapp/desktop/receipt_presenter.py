"""Save receipts of what was decided on the meeting that is shown."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from hostapp.desktop.direction import filled
from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.receipts_tab import Whom
from hostapp.desktop.selection import Selection
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError
from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import Participant
from hostapp.services.receipt_title import title_for
from hostapp.services.rows import MeetingRow

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp

OPEN = "open-receipt"
LONGEST = 60
"""Characters of a folder's name."""


class ReceiptPresenter(QObject):
    """Asks where to, writes on the deciding lane: only a verified ledger gives receipts."""

    failed = Signal(object)

    def __init__(self, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._tab = window.detail.receipts
        self._written: Path | None = None
        self._tab.folder_wanted.connect(self._open)
        window.library.bar.pressed.connect(self._bar_pressed)

    def save(self, selection: Selection) -> None:
        """Let the host choose a folder and write the receipt into it, or into a new one in it."""
        if selection.count != 1 or not selection.rows:
            return
        chosen = QFileDialog.getExistingDirectory(
            self._window, translate("Receipts", "A folder for the receipt")
        )
        if chosen:
            whom = self._tab.chosen()
            work = partial(_write, selection.rows[0], Path(chosen), whom, self._tab.participants())
            self._lanes.deciding.submit(work, self._saved, self._fail)

    def _saved(self, folder: Path) -> None:
        self._written = folder
        self._tab.show_written(folder)
        text = filled(translate("Receipts", "The receipt is in {0}."), folder)
        caption = translate("Receipts", "Open the folder")
        self._window.library.bar.show_news(News.DONE, text, offer=OPEN, caption=caption)

    def _bar_pressed(self, offer: str) -> None:
        if offer == OPEN and self._written is not None:
            self._open(self._written)

    def _open(self, folder: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            text = translate("Receipts", "No program opens folders here. It is {0}.")
            self._window.library.bar.show_news(News.NOTE, filled(text, folder))

    def _fail(self, error: HostappError) -> None:
        self.failed.emit(error)


def _write(
    row: MeetingRow,
    folder: Path,
    whom: Whom | Participant,
    people: tuple[Participant, ...],
    hostapp: "Hostapp",
    _job: Job,
) -> Path:
    """Write one receipt, or everybody's; each is named as its receiver may read it."""

    def write(out: Path, person: PersonId | None) -> Path:
        return hostapp.receipts.write(
            row.id, out, person=person, title=row.title, participants=people
        )

    if isinstance(whom, Participant):
        return write(_place(folder, _name(row, whom, people)), whom.person)
    if whom is Whom.EVERYBODY and people:
        for each in people:
            write(_free(folder / _safe(_name(row, each, people))), each.person)
        return folder
    return write(_place(folder, title_for(row.title, people, None)), None)


def _name(row: MeetingRow, person: Participant, people: tuple[Participant, ...]) -> str:
    return f"{title_for(row.title, people, person.person)} - {person.name}"


def _place(folder: Path, name: str) -> Path:
    """Return the folder itself while it is empty, else a new one in it."""
    empty = not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    return folder if empty else _free(folder / _safe(name))


def _free(wanted: Path) -> Path:
    found, number = wanted, 1
    while found.exists():
        number += 1
        found = wanted.with_name(f"{wanted.name} {number}")
    return found


def _safe(name: str) -> str:
    plain = "".join(c if c.isalnum() or c in " -_" else "_" for c in name)
    return plain[:LONGEST].strip() or "receipt"
