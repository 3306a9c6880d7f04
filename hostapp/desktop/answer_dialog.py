"""The sheet on which a host writes down what a participant said."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QWidget,
)

from hostapp.desktop.direction import filled, sided
from hostapp.desktop.evidence_field import EvidenceField
from hostapp.desktop.labels import label
from hostapp.desktop.sheet import Sheet
from hostapp.desktop.translation import translate
from hostapp.domain.events import Answer
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.terms import Purpose

if TYPE_CHECKING:
    from hostapp.services.answers import Quote, Shown

COLUMNS = 2
"""Purposes beside each other: all of them have room on a small screen."""
INDENT = 24
"""Pixels that purposes stand in from the box that shows them."""
ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


@dataclass(frozen=True, slots=True)
class AnswerForm:
    """An answer as it was filled in; `purposes` None means every purpose."""

    answer: Answer
    purposes: frozenset[PurposeId] | None = None
    evidence: "Shown | None" = None
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class AnswerOccasion:
    """Whose answer it is."""

    name: str
    meeting: str
    quote: "Quote | None" = None
    """A passage that sounds like an answer."""
    suggested: Answer | None = None
    """What that passage says; without one nothing is chosen beforehand."""
    touched: str = ""
    """Which releases hold something of this person."""


class _Choice(QRadioButton):
    """An answer; an arrow chooses the one it leads to, also while none is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt moves the keyboard alone where nothing is chosen yet."""
        super().keyPressEvent(event)
        reached = QApplication.focusWidget()
        if event.key() in ARROWS and isinstance(reached, _Choice):
            reached.setChecked(True)


class AnswerDialog(Sheet):
    """Yes, no or withdrawn; for what; for which meetings; and what shows it."""

    def __init__(
        self,
        occasion: AnswerOccasion,
        purposes: Sequence[Purpose],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            filled(translate("Answers", "What did {0} say?"), occasion.name),
            translate("Answers", "Record"),
            parent,
        )
        self._answers = {
            Answer.YES: _Choice(translate("Answers", "Yes")),
            Answer.NO: _Choice(translate("Answers", "No")),
            Answer.WITHDRAW: _Choice(translate("Answers", "Takes an earlier yes back")),
        }
        if occasion.suggested is not None:
            self._answers[occasion.suggested].setChecked(True)
        self.only = QCheckBox(translate("Answers", "Only for some purposes"))
        self._purposes = {each.id: QCheckBox(each.label.replace("&", "&&")) for each in purposes}
        self._some = QWidget()
        self._everywhere = QCheckBox(
            translate("Answers", "For all meetings with this person, later ones too")
        )
        self.evidence = EvidenceField(occasion.quote)
        self._touched = label(occasion.touched, "warning", wrap=True)
        self._lay_out(occasion)
        self.only.toggled.connect(self._check)
        for box in (*self._purposes.values(), *self._answers.values()):
            box.toggled.connect(self._check)
        self._check()

    @classmethod
    def ask(
        cls,
        occasion: AnswerOccasion,
        purposes: Sequence[Purpose],
        parent: QWidget | None = None,
    ) -> AnswerForm | None:
        """Show the sheet; None if nothing is to be written down."""
        dialog = cls(occasion, purposes, parent)
        return dialog.form() if dialog.agreed() else None

    def form(self) -> AnswerForm:
        """Return what is filled in now, once an answer is chosen."""
        chosen = next(each for each, button in self._answers.items() if button.isChecked())
        return AnswerForm(
            answer=chosen,
            purposes=self._some_purposes(),
            evidence=self.evidence.shown(),
            everywhere=self._everywhere.isChecked(),
        )

    def _some_purposes(self) -> frozenset[PurposeId] | None:
        if not self.only.isChecked():
            return None
        return frozenset(each for each, box in self._purposes.items() if box.isChecked())

    def _check(self) -> None:
        chosen = [each for each, button in self._answers.items() if button.isChecked()]
        takes_away = chosen not in ([], [Answer.YES])
        self._touched.setVisible(takes_away and bool(self._touched.text()))
        self._some.setVisible(self.only.isChecked())
        self.confirm.setEnabled(bool(chosen) and self._some_purposes() != frozenset())
        if self.isVisible():
            self.fit()

    def _lay_out(self, occasion: AnswerOccasion) -> None:
        content = self.content
        content.addWidget(label(occasion.meeting, "quiet", wrap=True))
        row = QHBoxLayout()
        for button in self._answers.values():
            row.addWidget(button)
        row.addStretch(1)
        content.addLayout(row)
        content.addWidget(self._touched)
        content.addWidget(self.only)
        inside = QGridLayout(self._some)
        inside.setContentsMargins(*sided(INDENT, 0, 0, 0))
        inside.setVerticalSpacing(2)
        for place, box in enumerate(self._purposes.values()):
            inside.addWidget(box, place // COLUMNS, place % COLUMNS)
        content.addWidget(self._some)
        content.addWidget(self._everywhere)
        content.addWidget(label(translate("Answers", "What shows it (optional)"), "strong"))
        content.addWidget(self.evidence)
        self._answers[occasion.suggested or Answer.YES].setFocus()
