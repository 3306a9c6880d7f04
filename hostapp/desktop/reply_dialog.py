"""The sheet that takes a reply with its code."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from hostapp.desktop.evidence_field import EvidenceField
from hostapp.desktop.labels import label
from hostapp.desktop.sheet import Sheet
from hostapp.desktop.translation import translate
from hostapp.domain.events import Answer

if TYPE_CHECKING:
    from hostapp.services.answers import Shown

LARGEST = 1_000_000
"""Bytes of a dropped reply in which a code is looked for."""


@dataclass(frozen=True, slots=True)
class ReplyForm:
    """A reply, and what the host reads in it."""

    text: str
    answer: Answer
    evidence: "Shown | None" = None
    """The file, if it came as one."""


class ReplyDialog(Sheet):
    """Paste or drop a reply; its code says who wrote it, and about which meeting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Reply", "A reply to a request"), translate("Reply", "Record"), parent
        )
        self.reply = EvidenceField()
        self._answers = {
            Answer.YES: QRadioButton(translate("Reply", "It says yes")),
            Answer.NO: QRadioButton(translate("Reply", "It says no")),
            Answer.WITHDRAW: QRadioButton(translate("Reply", "It takes a yes back")),
        }
        words = translate(
            "Reply",
            "Paste or drop the reply. The code in it says whose it is and which meeting it is"
            " about; the reply is kept as evidence.",
        )
        self.content.addWidget(label(words, "quiet", wrap=True))
        self.content.addWidget(self.reply)
        row = QHBoxLayout()
        for button in self._answers.values():
            row.addWidget(button)
            button.toggled.connect(self._check)
        row.addStretch(1)
        self.content.addLayout(row)
        self.reply.changed.connect(self._check)
        self.reply.text.setFocus()
        self._check()

    @classmethod
    def ask(cls, parent: QWidget | None = None) -> ReplyForm | None:
        """Show the sheet; None if there is nothing to record."""
        dialog = cls(parent)
        return dialog.form() if dialog.agreed() else None

    def form(self) -> ReplyForm | None:
        """Return what is filled in now; None while something is missing."""
        answer = next((each for each, one in self._answers.items() if one.isChecked()), None)
        shown = self.reply.shown()
        if answer is None or not isinstance(shown, Path | str):
            return None
        if isinstance(shown, Path):
            return ReplyForm(_start_of(shown), answer, shown)
        return ReplyForm(shown, answer)

    def _check(self) -> None:
        self.confirm.setEnabled(self.form() is not None)


def _start_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST).decode("utf-8", "replace")
    except OSError:
        return ""
