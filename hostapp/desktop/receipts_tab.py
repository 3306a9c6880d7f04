"""Receipts: proof of a decision that a participant can check without Hostapp."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hostapp.desktop.detail import Detail
from hostapp.desktop.labels import label
from hostapp.desktop.translation import translate


class ReceiptsTab(QWidget):
    """Offer a receipt of what was decided on a meeting."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label(style="quiet", wrap=True)
        self._save = QPushButton(translate("Receipts", "Save a receipt…"))
        self._save.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._words)
        column.addWidget(self._save)
        column.addStretch(1)

    def clear(self) -> None:
        """Offer nothing while another meeting is on its way."""
        self._save.setEnabled(False)
        self._words.clear()

    def show_detail(self, detail: Detail) -> None:
        """Offer one, if there is a decision to prove."""
        self._save.setEnabled(bool(detail.history))
        self._words.setText(
            translate(
                "Receipts",
                "A receipt is a small folder with the signed decision. Anyone can check it with"
                " «hostapp verify», without this computer and without the network.",
            )
            if detail.history
            else translate("Receipts", "There is no decision yet to give a receipt of.")
        )
