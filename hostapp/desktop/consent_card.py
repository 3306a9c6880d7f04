"""The card of the right pane: the question, its answer, and the two ways to decide."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hostapp.desktop.answer_text import answer_sentence, several_sentence
from hostapp.desktop.labels import label
from hostapp.desktop.terms_text import terms_lines
from hostapp.desktop.translation import translate
from hostapp.domain.identifiers import PersonId
from hostapp.domain.status import MeetingStatus, Status
from hostapp.services.rows import MeetingRow

ALLOWED = frozenset({Status.GRANTED, Status.PARTLY})


class ConsentCard(QFrame):
    """«May this meeting train AI?»."""

    grant_pressed = Signal()
    deny_pressed = Signal()
    reopen_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._question = label(style="strong", wrap=True)
        self._answer = label(style="quiet", wrap=True)
        self._known = ""
        self._doubted = False
        self.grant = QPushButton(translate("Card", "Grant…"))
        self.grant.setObjectName("grant")
        self.grant.setToolTip(translate("Card", "Choose what it may be used for (Shift+G)"))
        self.deny = QPushButton()
        self.deny.setObjectName("deny")
        self.reopen = QPushButton(translate("Card", "Undo"))
        self.reopen.setProperty("flat", True)
        self.reopen.setToolTip(translate("Card", "Make it undecided again (U)"))
        self._tips = {each: each.toolTip() for each in (self.grant, self.deny, self.reopen)}
        self._locked: str | None = None
        self._below = QWidget()
        self._terms = QGridLayout(self._below)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._roomy = True
        self._lay_out()
        self.grant.clicked.connect(self.grant_pressed)
        self.deny.clicked.connect(self.deny_pressed)
        self.reopen.clicked.connect(self.reopen_pressed)

    def show_one(
        self,
        row: MeetingRow,
        status: MeetingStatus | None,
        names: Mapping[PersonId, str] = MappingProxyType({}),
    ) -> None:
        """Answer for one meeting."""
        self._question.setText(translate("Card", "May this meeting train AI?"))
        self._say(answer_sentence(row, status, names))
        self._offer((row,))
        self._show_terms(terms_lines(row, status))

    def show_several(self, rows: Sequence[MeetingRow], total: int) -> None:
        """Answer for all that are selected; `rows` are those already here."""
        self._question.setText(translate("Card", "May these %Ln meeting(s) train AI?", None, total))
        self._say(several_sentence(tuple(rows), total))
        self._offer(tuple(rows))
        self._show_terms(())

    def show_terms(self, *, shown: bool) -> None:
        """Let the terms give way to what needs their room, or show them again."""
        self._roomy = shown
        self._below.setVisible(shown and bool(self._lines and self._lines[0][0].text()))

    def lock(self, why: str | None) -> None:
        """Take decisions away with the reason, or allow them again (None)."""
        self._locked = why
        for button, tip in self._tips.items():
            button.setEnabled(why is None)
            button.setToolTip(why or tip)

    def doubt(self, doubted: bool) -> None:
        """Answer no to everything while the ledger does not verify, as the gate does."""
        self._doubted = doubted
        self._say(self._known)

    def answer(self) -> str:
        """Return the sentence shown."""
        return self._answer.text()

    def _say(self, answer: str) -> None:
        self._known = answer
        if self._doubted and answer:
            answer = translate("Answer", "Not verified. Until the ledger verifies, it is a no.")
        self._answer.setText(answer)

    def _offer(self, rows: tuple[MeetingRow, ...]) -> None:
        ends = any(row.status in ALLOWED for row in rows)
        closed = bool(rows) and all(
            row.status in {Status.REFUSED, Status.REVOKED, Status.WITHDRAWN} for row in rows
        )
        self.deny.setText(translate("Card", "Revoke") if ends else translate("Card", "Refuse"))
        self._tips[self.deny] = (
            translate("Card", "End what was allowed (R)")
            if ends
            else translate("Card", "Say no (R)")
        )
        self.deny.setToolTip(self._locked or self._tips[self.deny])
        refused = bool(rows) and all(row.status is Status.REFUSED for row in rows)
        going = (self.deny.hasFocus() and closed) or (self.reopen.hasFocus() and not refused)
        if going:
            self.grant.setFocus()  # Qt would hand the keyboard to a tab of the pane
        self.deny.setVisible(not closed)
        self.reopen.setVisible(refused)

    def _show_terms(self, lines: Sequence[tuple[str, str]]) -> None:
        """Fill the same labels again: new ones would be seen one moment later."""
        while len(self._lines) < len(lines):
            name, value = label(style="quiet"), label(style="fine", wrap=True)
            self._terms.addWidget(name, len(self._lines), 0, Qt.AlignmentFlag.AlignTop)
            self._terms.addWidget(value, len(self._lines), 1)
            self._lines.append((name, value))
        for place, labels in enumerate(self._lines):
            words = lines[place] if place < len(lines) else ("", "")
            for each, text in zip(labels, words, strict=True):
                each.setText(text)
                each.setVisible(bool(text))
        self.show_terms(shown=self._roomy)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 13, 15, 13)
        column.setSpacing(6)
        column.addWidget(self._question)
        column.addWidget(self._answer)
        column.addSpacing(3)
        buttons = QHBoxLayout()
        buttons.setSpacing(7)
        for button in (self.grant, self.deny, self.reopen):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._terms.setContentsMargins(0, 4, 0, 0)
        self._terms.setHorizontalSpacing(10)
        self._terms.setVerticalSpacing(5)
        self._terms.setColumnStretch(1, 1)
        column.addWidget(self._below)
