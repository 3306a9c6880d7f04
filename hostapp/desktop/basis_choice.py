"""Whose yes a grant rests on, with the sentence that the host states by it."""

from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from hostapp.desktop.labels import label
from hostapp.desktop.text import basis_name, basis_sentence
from hostapp.domain.terms import Basis


class BasisChoice(QWidget):
    """One of three, and what it means below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {basis: QRadioButton(basis_name(basis)) for basis in Basis}
        self._sentence = label(style="fine", wrap=True)
        self._sentence.setContentsMargins(1, 4, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for basis, button in self._buttons.items():
            button.setAccessibleDescription(basis_sentence(basis))
            button.toggled.connect(self._say)
            column.addWidget(button)
        column.addWidget(self._sentence)

    def chosen(self) -> Basis:
        """Return the basis that is marked."""
        for basis, button in self._buttons.items():
            if button.isChecked():
                return basis
        return Basis.EVERYONE

    def choose(self, basis: Basis) -> None:
        """Mark a basis."""
        self._buttons[basis].setChecked(True)

    def sentence(self) -> str:
        """Return what the host states, as shown."""
        return self._sentence.text()

    def _say(self) -> None:
        self._sentence.setText(basis_sentence(self.chosen()))
