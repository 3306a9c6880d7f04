"""What the host should look at again among the people's answers, and what can be done now."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hostapp.desktop.labels import label
from hostapp.desktop.translation import translate
from hostapp.domain.identifiers import PersonId


@dataclass(frozen=True, slots=True)
class Concern:
    """One sentence, and whom it is about."""

    text: str
    people: tuple[PersonId, ...] = ()
    """Whom to ask again; nobody if it is about the host's own notice."""
    digest: str = ""
    """Of the evidence whose original can be put back; empty if it is not about evidence."""


class ConcernList(QWidget):
    """A quiet box for each; hidden while there is none."""

    ask_wanted = Signal(tuple)
    """The `PersonId`s."""
    original_wanted = Signal(str)
    """The digest of the evidence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(6)
        self._shown: tuple[Concern, ...] = ()
        self.hide()

    def show_concerns(self, concerns: Sequence[Concern]) -> None:
        """Show these."""
        if tuple(concerns) == self._shown:
            return
        self._shown = tuple(concerns)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in concerns:
            box = self._box(each)
            self._column.addWidget(box)
            box.show()
        self.setVisible(bool(concerns))

    def texts(self) -> tuple[str, ...]:
        """Return the sentences shown."""
        return tuple(each.text for each in self._shown)

    def _box(self, concern: Concern) -> QFrame:
        box = QFrame(self)
        box.setObjectName("card")
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 9, 12, 9)
        column.setSpacing(6)
        column.addWidget(label(concern.text, "warning", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(7)
        for button in self._buttons(concern):
            row.addWidget(button)
        row.addStretch(1)
        if row.count() > 1:
            column.addLayout(row)
        return box

    def _buttons(self, concern: Concern) -> list[QPushButton]:
        buttons = []
        if concern.digest:
            original = QPushButton(translate("Concern", "Put the original back…"))
            original.clicked.connect(partial(self._want_original, concern))
            buttons.append(original)
        if concern.people:
            again = QPushButton(translate("Concern", "Ask again…"))
            again.clicked.connect(partial(self._want_again, concern))
            buttons.append(again)
        return buttons

    def _want_original(self, concern: Concern, _checked: bool = False) -> None:
        self.original_wanted.emit(concern.digest)

    def _want_again(self, concern: Concern, _checked: bool = False) -> None:
        self.ask_wanted.emit(concern.people)
