"""The sheet that sums up a grant by one key on several meetings, before it is written."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtWidgets import QPushButton, QWidget

from hostapp.desktop.direction import filled
from hostapp.desktop.effect_text import cannot_undo
from hostapp.desktop.labels import label
from hostapp.desktop.sheet import Sheet
from hostapp.desktop.translation import translate


class Wish(StrEnum):
    """What a host wants after having read it."""

    GRANT = "grant"
    OTHER_TERMS = "other-terms"


class GrantSummaryDialog(Sheet):
    """The effect in one sentence, what changes and for whom, and a way to other terms."""

    def __init__(
        self, subject: str, effect: str, summary: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            filled(translate("Grant", "Allow training: {0}"), subject),
            translate("Grant", "Grant"),
            parent,
        )
        self._wish = Wish.GRANT
        other = QPushButton(translate("Grant", "Other terms…"))
        other.setAutoDefault(False)
        other.clicked.connect(self._choose_terms)
        self.buttons.insertWidget(0, other)
        self.content.addWidget(label(effect, wrap=True))
        for sentence in summary:
            self.content.addWidget(label(sentence, "fine", wrap=True))
        self.content.addWidget(label(cannot_undo(), "quiet", wrap=True))
        self.confirm.setFocus()

    @classmethod
    def ask(
        cls, subject: str, effect: str, summary: Sequence[str], parent: QWidget | None = None
    ) -> Wish | None:
        """Show it; None if nothing is to be granted."""
        dialog = cls(subject, effect, summary, parent)
        return dialog._wish if dialog.agreed() else None

    def _choose_terms(self) -> None:
        self._wish = Wish.OTHER_TERMS
        self.accept()
