"""What an answer rests on, to be read, kept elsewhere or heard."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from hostapp.desktop import formats
from hostapp.desktop.direction import filled, isolated_path
from hostapp.desktop.labels import label
from hostapp.desktop.sheet import Sheet
from hostapp.desktop.translation import translate

LINES = 7
"""Of text that are seen at once."""


@dataclass(frozen=True, slots=True)
class ShownEvidence:
    """The evidence of one answer."""

    name: str
    """Of the person."""
    said: str
    """The answer in words."""
    file: str
    """The name of the file that it comes from."""
    text: str | None
    """What it says, if it is text."""
    kept: bool
    """Whether the copy is still there."""
    seconds: float | None = None
    """Where it was said in the recording, if it was."""


class Wish(Enum):
    """What the host wants of it."""

    NOTHING = "nothing"
    COPY = "copy"
    PLAY = "play"


class EvidenceSheet(Sheet):
    """Show the words, and lead to the place where they were said."""

    def __init__(self, shown: ShownEvidence, parent: QWidget | None = None) -> None:
        super().__init__(
            filled(translate("Evidence", "What shows the answer of {0}"), shown.name),
            translate("Evidence", "Close"),
            parent,
            tone="plain",
            cancel=False,
        )
        self.wish = Wish.NOTHING
        self.content.addWidget(label(shown.said, wrap=True))
        self.content.addWidget(label(isolated_path(shown.file), "quiet", wrap=True))
        if shown.text is not None:
            self.content.addWidget(self._words(shown.text))
        else:
            self.content.addWidget(label(_why_no_text(shown), "quiet", wrap=True))
        if shown.kept:
            self._offer(translate("Evidence", "Save a copy…"), Wish.COPY)
        if shown.seconds is not None:
            words = translate("Evidence", "Play from {0}")
            self._offer(filled(words, formats.clock(shown.seconds)), Wish.PLAY)

    @classmethod
    def ask(cls, shown: ShownEvidence, parent: QWidget | None = None) -> Wish:
        """Show it; return what the host wants of it then."""
        sheet = cls(shown, parent)
        sheet.agreed()
        return sheet.wish

    @staticmethod
    def _words(text: str) -> QPlainTextEdit:
        words = QPlainTextEdit(text)
        words.setReadOnly(True)
        words.setTabChangesFocus(True)
        words.setAccessibleName(translate("Evidence", "What was written"))
        words.setFixedHeight(LINES * words.fontMetrics().lineSpacing())
        return words

    def _offer(self, caption: str, wish: Wish) -> None:
        button = QPushButton(caption)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._take(wish))
        self.buttons.insertWidget(self.buttons.count() - 1, button)

    def _take(self, wish: Wish) -> None:
        self.wish = wish
        self.accept()


def _why_no_text(shown: ShownEvidence) -> str:
    if shown.kept:
        return translate("Evidence", "It is no plain text: save a copy to open it.")
    return translate(
        "Evidence", "The copy that was kept is gone from this disk. The answer still counts."
    )
