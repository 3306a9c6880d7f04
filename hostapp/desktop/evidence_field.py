"""What shows an answer: a passage that was found, a dropped file, or a pasted text."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hostapp.desktop.direction import isolated, isolated_path
from hostapp.desktop.labels import label
from hostapp.desktop.translation import translate

if TYPE_CHECKING:
    from hostapp.services.answers import Quote, Shown

HEIGHT = 84


class EvidenceField(QWidget):
    """Take one piece of evidence; a file wins over a text, a text over the passage."""

    changed = Signal()

    def __init__(self, quote: "Quote | None" = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quote = quote
        self._file: Path | None = None
        self.setAcceptDrops(True)
        self.text = QPlainTextEdit()
        self.text.setAcceptDrops(False)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(HEIGHT)
        self.text.setPlaceholderText(
            translate("Evidence", "Paste what was written, or drop a file here")
        )
        self.text.setAccessibleName(translate("Evidence", "What was written"))
        self._chosen = label(style="quiet", wrap=True)
        choose = QPushButton(translate("Evidence", "Choose a file…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self._chosen, 1)
        row.addWidget(choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if quote is not None:
            column.addWidget(label(f"«{isolated(quote.text)}»", wrap=True))
            column.addWidget(label(isolated_path(quote.file), "quiet", wrap=True))
        column.addWidget(self.text)
        column.addLayout(row)
        self.text.textChanged.connect(self.changed)

    def shown(self) -> "Shown | None":
        """Return the evidence; None if there is none."""
        return self._file or self.text.toPlainText().strip() or self._quote

    def take_file(self, path: Path) -> None:
        """Take a file as the evidence."""
        self._file = path
        self._chosen.setText(isolated_path(path.name))
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file of this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the first file."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.take_file(paths[0])

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("Evidence", "A file that shows the answer")
        )
        if chosen:
            self.take_file(Path(chosen))
