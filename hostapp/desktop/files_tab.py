"""The files of a meeting: kind, size, and whether they are as they were decided on."""

import os
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hostapp.desktop import formats
from hostapp.desktop.detail import Detail
from hostapp.desktop.error_text import told
from hostapp.desktop.labels import label
from hostapp.desktop.line_list import Line, LineList
from hostapp.desktop.people_text import out_reason
from hostapp.desktop.pills import ToneName
from hostapp.desktop.text import kind_name
from hostapp.desktop.translation import translate
from hostapp.domain.meetings import RecordingFile
from hostapp.domain.outcomes import OutReason

MOST_REMARKS = 6


class FilesTab(QWidget):
    """Every recording file with what is known of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = b""
        self._list = LineList(translate("Files", "Files of this meeting"))
        self._list.opened.connect(open_in_system)
        self._remarks = label(style="quiet", wrap=True)
        self._remarks.hide()
        self._path = label(style="quiet", wrap=True)
        self._open = QPushButton(translate("Files", "Open folder"))
        self._open.setProperty("flat", True)
        self._open.clicked.connect(self.open_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.addWidget(self._list, 1)
        column.addWidget(self._remarks)
        foot = QHBoxLayout()
        foot.addWidget(self._path, 1)
        foot.addWidget(self._open)
        column.addLayout(foot)

    def clear(self) -> None:
        """Show nothing while another meeting is on its way."""
        self._list.set_rows(())
        self._folder = b""
        self._path.clear()
        self._show_remarks(())

    def show_detail(self, detail: Detail) -> None:
        """List the files of a meeting."""
        changed = _out_files(detail)
        self._list.set_rows([_line(file, changed) for file in detail.meeting.files])
        self._folder = detail.meeting.folder
        self._show_remarks(detail.remarks)
        self._path.setText(os.fsdecode(self._folder).encode(errors="replace").decode())

    def _show_remarks(self, remarks: Sequence[str]) -> None:
        self._remarks.setVisible(bool(remarks))
        shown = [*remarks[:MOST_REMARKS], *["…"][: len(remarks) - MOST_REMARKS]]
        self._remarks.setText("\n".join(shown))

    def open_folder(self) -> None:
        """Open the meeting's folder with the system's own program."""
        if self._folder:
            open_in_system(self._folder)


def open_in_system(path: bytes) -> None:
    """Open a file or folder with the system's own program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(os.fsdecode(path)))


def _out_files(detail: Detail) -> Mapping[bytes, OutReason]:
    if detail.status is None:
        return {}
    return {out.path: out.why for out in detail.status.out if out.path is not None}


def _line(file: RecordingFile, changed: Mapping[bytes, OutReason]) -> Line:
    name = os.path.basename(file.path).decode(errors="replace")
    word, tone = f"{kind_name(file.kind)} · {formats.size(file.size)}", None
    tip = name
    if file.problem:
        word, tone, tip = translate("Files", "cannot be used"), ToneName.AMBER, told(file.problem)
    elif file.path in changed:
        why = out_reason(changed[file.path])
        word, tone, tip = f"{why} · {word}", ToneName.AMBER, f"{name}\n{word}\n{why}"
    elif file.digest:
        tip = f"{name}\nsha256 {file.digest}"
    return Line(name, word, tone, tip, file.path)
