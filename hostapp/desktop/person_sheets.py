"""The sheets that join two names and forget one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from hostapp.desktop.direction import filled
from hostapp.desktop.labels import label
from hostapp.desktop.sheet import Sheet
from hostapp.desktop.translation import translate


class SamePersonDialog(Sheet):
    """Say which other name stands for the same person."""

    def __init__(self, name: str, others: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(
            filled(translate("Same", "Who else is {0}?"), name),
            translate("Same", "They are one person"),
            parent,
        )
        words = translate(
            "Same",
            "Choose or type another spelling. From now on both names stand for one person, in"
            " all meetings. Two people of whom decisions speak already stay two.",
        )
        self.other = QComboBox()
        field = QLineEdit()
        self.other.setLineEdit(field)
        self.other.addItems(list(others))
        self.other.setCurrentText("")
        for each in (self.other, field):
            each.setAccessibleName(translate("Same", "The other name"))
        self.content.addWidget(label(words, "quiet", wrap=True))
        self.content.addWidget(self.other)
        self.other.currentTextChanged.connect(self._check)
        self.other.setFocus()
        self._check()

    @classmethod
    def ask(cls, name: str, others: Sequence[str], parent: QWidget | None = None) -> str | None:
        """Return the other name; None if there is none."""
        dialog = cls(name, others, parent)
        return dialog.other.currentText().strip() if dialog.agreed() else None

    def _check(self) -> None:
        self.confirm.setEnabled(bool(self.other.currentText().strip()))


class ForgetDialog(Sheet):
    """Say what forgetting does, before it is done."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            filled(translate("Forget", "Forget {0}?"), name),
            translate("Forget", "Forget"),
            parent,
            tone="danger",
        )
        for words in (
            translate(
                "Forget",
                "The name is erased from this store: from lists, the search, evidence, copies of"
                " the ledger and the ledger's own list of names. It cannot be brought back.",
            ),
            translate(
                "Forget",
                "What was decided stays, and the ledger still verifies: a number takes the name's"
                " place. Recordings on disk are not changed.",
            ),
        ):
            self.content.addWidget(label(words, wrap=True))

    @classmethod
    def ask(cls, name: str, parent: QWidget | None = None) -> bool:
        """Return whether to forget."""
        return cls(name, parent).agreed()
