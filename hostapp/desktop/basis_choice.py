"""Whose yes a grant rests on, with the sentence that the host states by it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from hostapp.desktop.text import basis_name, basis_sentence
from hostapp.domain.terms import Basis


class BasisChoice(QWidget):
    """One of three; the sentence that each states is shown beside the button that grants."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {basis: QRadioButton(basis_name(basis)) for basis in Basis}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for basis, button in self._buttons.items():
            button.setAccessibleDescription(basis_sentence(basis))
            button.setToolTip(basis_sentence(basis))
            button.toggled.connect(self.changed)
            column.addWidget(button)

    def chosen(self) -> Basis:
        """Return the basis that is marked."""
        for basis, button in self._buttons.items():
            if button.isChecked():
                return basis
        return Basis.EVERYONE

    def choose(self, basis: Basis) -> None:
        """Mark a basis."""
        self._buttons[basis].setChecked(True)
