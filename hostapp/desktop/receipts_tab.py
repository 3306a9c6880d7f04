"""Receipts: proof of a decision that a participant can check without Hostapp."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hostapp.desktop.detail import Detail
from hostapp.desktop.direction import filled
from hostapp.desktop.labels import label
from hostapp.desktop.translation import translate
from hostapp.domain.meetings import Participant


class Whom(StrEnum):
    """Receipts that are not about one person."""

    MEETING = "meeting"
    EVERYBODY = "everybody"


class ReceiptsTab(QWidget):
    """Offer a receipt of what was decided on a meeting: as a whole, or for one person."""

    wanted = Signal()
    folder_wanted = Signal(object)
    """The `Path` to be opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Participant, ...] = ()
        self._written: Path | None = None
        self._words = label(style="quiet", wrap=True)
        self._holds = label(style="fine", wrap=True)
        self.whom = QComboBox()
        self.whom.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.whom.setAccessibleName(translate("Receipts", "Whom the receipt is for"))
        self.whom.currentIndexChanged.connect(self._say)
        self._save = QPushButton(translate("Receipts", "Save a receipt…"))
        self._save.clicked.connect(self.wanted)
        self.open = QPushButton(translate("Receipts", "Open the folder"))
        self.open.clicked.connect(self._open)
        buttons = QHBoxLayout()
        buttons.setSpacing(7)
        for button in (self._save, self.open):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addWidget(self.whom)
        column.addWidget(self._holds)
        column.addLayout(buttons)
        column.addStretch(1)
        self.clear()

    def clear(self) -> None:
        """Offer nothing while another meeting is on its way."""
        self._save.setEnabled(False)
        self._words.clear()
        self._written = None
        self._offer(shown=False)

    def show_detail(self, detail: Detail) -> None:
        """Offer one, if there is a decision to prove."""
        elsewhere = [each.title for each in detail.history if each.decided_as is not None]
        decided = len(elsewhere) < len(detail.history)
        self._save.setEnabled(decided)
        self._words.setText(_introduced(decided, elsewhere))
        if detail.meeting.participants != self._people or not self.whom.count():
            self._people = detail.meeting.participants
            self._fill()
        self._offer(shown=decided)

    def chosen(self) -> Whom | Participant:
        """Return whom the receipt is for."""
        chosen = self.whom.currentData()
        return chosen if isinstance(chosen, Participant) else Whom(chosen or Whom.MEETING)

    def participants(self) -> tuple[Participant, ...]:
        """Return the people of the meeting that is shown."""
        return self._people

    def show_written(self, folder: Path) -> None:
        """Offer to open what was just saved."""
        self._written = folder
        self.open.show()

    def holds(self) -> str:
        """Return what the receipt would hold, as shown."""
        return self._holds.text()

    def _fill(self) -> None:
        self.whom.clear()
        self.whom.addItem(translate("Receipts", "For the meeting as a whole"), Whom.MEETING)
        for each in self._people:
            self.whom.addItem(filled(translate("Receipts", "For {0}"), each.name), each)
        if len(self._people) > 1:
            every = translate("Receipts", "For everybody, a folder each")
            self.whom.addItem(every, Whom.EVERYBODY)

    def _offer(self, *, shown: bool) -> None:
        self.whom.setVisible(shown)
        self._holds.setVisible(shown)
        self.open.setVisible(shown and self._written is not None)

    def _say(self) -> None:
        chosen = self.chosen()
        if isinstance(chosen, Participant):
            text = filled(
                translate(
                    "Receipts",
                    "It holds your decisions on this meeting and the answers of {0}, with their"
                    " proofs, and nothing about anybody else.",
                ),
                chosen.name,
            )
        elif chosen is Whom.EVERYBODY:
            text = translate(
                "Receipts",
                "Each folder holds your decisions on this meeting and one person's own answers,"
                " with their proofs, and nothing about the others.",
            )
        else:
            text = translate(
                "Receipts",
                "It holds your decisions on this meeting with their proofs, and neither names nor"
                " answers of people.",
            )
        self._holds.setText(text)

    def _open(self) -> None:
        if self._written is not None:
            self.folder_wanted.emit(self._written)


def _introduced(decided: bool, elsewhere: list[str]) -> str:
    """Say what a receipt is, or where there is one: `elsewhere` names meetings of its files."""
    if decided:
        return translate(
            "Receipts",
            "A receipt is a small folder with the signed decision and a page to read. Anyone"
            " can check it with Hostapp, without this computer and without the network.",
        )
    if elsewhere:
        told = translate(
            "Receipts",
            "It was decided as meeting «{0}», which has the same files: the receipt is given"
            " there.",
        )
        return filled(told, elsewhere[-1])
    return translate("Receipts", "There is no decision yet to give a receipt of.")
