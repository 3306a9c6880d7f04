"""The sheet on which a host ends what was allowed: as short as granting, and no shorter."""

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hostapp.desktop.labels import label
from hostapp.desktop.translation import translate

WIDTH = 460


@dataclass(frozen=True, slots=True)
class RevokeForm:
    """What a host says when ending a grant."""

    note: str | None = None


class RevokeDialog(QDialog):
    """Say what ends, and let a reason be written down."""

    def __init__(self, subject: str, touched: str = "", parent: QWidget | None = None) -> None:
        """`touched` says which releases hold some of it."""
        super().__init__(parent)
        self.setWindowTitle(translate("Revoke", "Revoke"))
        self.setMinimumWidth(WIDTH)
        self._note = QLineEdit()
        self._note.setPlaceholderText(translate("Revoke", "Note (optional)"))
        self._note.setAccessibleName(self._note.placeholderText())
        ok = QPushButton(translate("Revoke", "Revoke"))
        ok.setProperty("danger", True)
        ok.setDefault(True)
        ok.clicked.connect(self.accept)
        cancel = QPushButton(translate("Revoke", "Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(label(subject, "title", wrap=True))
        column.addWidget(label(_consequence(), wrap=True))
        if touched:
            column.addWidget(label(touched, "warning", wrap=True))
        column.addWidget(self._note)
        column.addStretch(1)
        column.addLayout(buttons)
        ok.setFocus()

    @classmethod
    def ask(
        cls, subject: str, touched: str = "", parent: QWidget | None = None
    ) -> RevokeForm | None:
        """Show the sheet; None if the grant stays."""
        dialog = cls(subject, touched, parent)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        form = dialog.form()
        dialog.deleteLater()
        return form if agreed else None

    def form(self) -> RevokeForm:
        """Return what is filled in now."""
        return RevokeForm(self._note.text().strip() or None)


def _consequence() -> str:
    return translate(
        "Revoke",
        "From now on nothing of it may be used. The earlier grant stays in the ledger, and so"
        " does this revocation; only a new grant allows it again.",
    )
