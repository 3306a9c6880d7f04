"""The words of a meeting; the player finds its place above them."""

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from hostapp.desktop import formats
from hostapp.desktop.detail import SpokenLine
from hostapp.desktop.translation import translate

MOST_SHOWN = 500


class TranscriptTab(QWidget):
    """Who said what, and when."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QTextBrowser()
        self._words.setOpenLinks(False)
        self._words.document().setDocumentMargin(0)
        self._words.setAccessibleName(translate("Transcript", "Transcript"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(self._words)

    def show_reading(self) -> None:
        """Say that the words are on the way."""
        self._words.setPlainText(translate("Transcript", "Reading…"))

    def show_words(self, lines: Sequence[SpokenLine], problem: str = "") -> None:
        """Show the words, or say why there are none."""
        if not lines:
            nothing = translate("Transcript", "There is no transcript, caption or chat to show.")
            self._words.setPlainText(problem or nothing)
            return
        paragraphs = [_paragraph(line) for line in lines[:MOST_SHOWN]]
        if len(lines) > MOST_SHOWN:
            more = translate("Transcript", "… and %Ln more", None, len(lines) - MOST_SHOWN)
            paragraphs.append(f"<p><i>{escape(more)}</i></p>")
        self._words.setHtml("".join(paragraphs))


def _paragraph(line: SpokenLine) -> str:
    head = " ".join(
        part
        for part in (
            escape(formats.clock(line.start)),
            f"<b>{escape(line.speaker)}</b>" if line.speaker else "",
        )
        if part
    )
    return f"<p style='margin: 0 0 8px 0'>{head} {escape(line.text)}</p>"
