"""The files of a meeting: kind, size, and whether they are as they were decided on."""

import os
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hostapp.desktop import formats
from hostapp.desktop.detail import Detail
from hostapp.desktop.direction import filled, in_a_row, isolated, isolated_path
from hostapp.desktop.error_text import told
from hostapp.desktop.labels import label
from hostapp.desktop.line_list import Line, LineList
from hostapp.desktop.people_text import out_reason
from hostapp.desktop.pills import ToneName
from hostapp.desktop.text import kind_name, opening
from hostapp.desktop.translation import translate
from hostapp.domain.meetings import RecordingFile
from hostapp.domain.outcomes import OutReason

MOST_REMARKS = 6
SHOWN_DIGITS = 8
"""Of a digest; the tool tip tells all of it."""


class FilesTab(QWidget):
    """Every recording file with what is known of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = b""
        self._list = LineList(translate("Files", "Files of this meeting"))
        self._list.opened.connect(self._open_file)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._list.addActions(self._actions())
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
        folder = os.fsdecode(self._folder).encode(errors="replace").decode()
        self._path.setText(isolated_path(folder))
        self._path.setToolTip(folder)

    def _actions(self) -> list[QAction]:
        """Return what can be done with the file that is selected."""
        made = []
        for words, does in (
            (translate("Files", "Open file"), self._open_chosen),
            (translate("Files", "Open folder"), self.open_folder),
            (translate("Files", "Copy digest"), self._copy_digest),
        ):
            action = QAction(words, self._list)
            action.triggered.connect(does)
            made.append(action)
        return made

    def _open_chosen(self) -> None:
        self._open_file(self._list.chosen())

    def _open_file(self, file: object) -> None:
        if isinstance(file, RecordingFile):
            open_in_system(file.path)

    def _copy_digest(self) -> None:
        file = self._list.chosen()
        if isinstance(file, RecordingFile) and file.digest:
            QGuiApplication.clipboard().setText(file.digest)

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
    state, tone, tip = _state(file), None, [name]
    if file.problem:
        state, tone = translate("Files", "cannot be used"), ToneName.AMBER
        tip.append(told(file.problem))
    elif file.path in changed:
        state, tone = out_reason(changed[file.path]), ToneName.AMBER
        tip.append(opening(state))
    if file.digest:
        tip.append(f"sha256 {file.digest}")
    return Line(
        isolated_path(name),
        isolated(formats.size(file.size)),
        tone,
        "\n".join(tip),
        file,
        in_a_row([kind_name(file.kind), state]),
    )


def _state(file: RecordingFile) -> str:
    """Return whether a file's bytes are known, so that a change would be seen."""
    if file.digest is None:
        return translate("Files", "no digest yet")
    return filled(translate("Files", "digest {0}"), f"{file.digest[:SHOWN_DIGITS]}…")
