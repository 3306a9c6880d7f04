"""The words of a meeting below its player: a click on a time plays from there."""

from bisect import bisect_right
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCursor, QTextFormat
from PySide6.QtWidgets import QCheckBox, QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from hostapp.desktop import formats
from hostapp.desktop.detail import SpokenLine
from hostapp.desktop.player_pane import PlayerPane
from hostapp.desktop.theme import current_theme
from hostapp.desktop.translation import translate

MOST_SHOWN = 500


class TranscriptTab(QWidget):
    """Who said what, and when."""

    outside_wanted = Signal(bytes)
    """A file is to be opened by the system's own program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[SpokenLine, ...] = ()
        self._lines: tuple[SpokenLine, ...] = ()
        self._problem = ""
        self._timed: list[tuple[float, int]] = []
        self._current = -1
        self._more = 0
        self.player = PlayerPane()
        self._words = QTextBrowser()
        self._words.setOpenLinks(False)
        self._words.document().setDocumentMargin(0)
        self._words.setAccessibleName(translate("Transcript", "Transcript"))
        self._words.anchorClicked.connect(self._go_to)
        self.private = QCheckBox(translate("Transcript", "Show private messages"))
        self.private.setToolTip(
            translate("Transcript", "Messages that not everybody in the meeting could read")
        )
        self.private.toggled.connect(self._fill)
        self.private.hide()
        self.player.moved.connect(self.follow)
        self.player.open_outside.connect(self.outside_wanted)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self._words)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self.player.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.player)
        column.addWidget(self._words, 1)
        column.addWidget(self.private)
        current_theme().changed.connect(self._render)

    def show_reading(self) -> None:
        """Say that the words are on the way."""
        self._lines = self._all = ()
        self.private.setChecked(False)
        self.private.hide()
        self._words.setPlainText(translate("Transcript", "Reading…"))

    def show_words(self, lines: Sequence[SpokenLine], problem: str = "") -> None:
        """Show the words, or say why there are none; private ones only if the host asks."""
        self._all = tuple(lines)
        self._problem = problem
        self.private.setVisible(any(line.private for line in lines))
        self._fill()

    def _fill(self) -> None:
        shown = [line for line in self._all if self.private.isChecked() or not line.private]
        self._lines = tuple(shown[:MOST_SHOWN])
        self._more = len(shown) - len(self._lines)
        self._timed = sorted(
            (line.start, place) for place, line in enumerate(self._lines) if line.start is not None
        )
        self._current = -1
        self._words.setExtraSelections([])
        if self._lines:
            self._render()
        else:
            nothing = translate("Transcript", "There is no transcript, caption or chat to show.")
            self._words.setPlainText(self._problem or nothing)

    def text(self) -> str:
        """Return the words as shown."""
        return self._words.toPlainText()

    @property
    def current(self) -> int:
        """Which line is being played, from 0; -1 if none is."""
        return self._current

    def _go_to(self, link: QUrl) -> None:
        line = self._lines[int(link.toString())]
        if line.start is not None:
            self.player.play_from(line.start)

    def follow(self, seconds: float) -> None:
        """Mark what is said at a moment, and scroll to it."""
        place = bisect_right(self._timed, (seconds, len(self._lines))) - 1
        line = self._timed[place][1] if place >= 0 else -1
        if line != self._current:
            self._current = line
            self._mark(line)

    def _mark(self, line: int) -> None:
        block = self._words.document().findBlockByNumber(line)
        if line < 0 or not block.isValid():
            self._words.setExtraSelections([])
            return
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(block)
        mark.format.setBackground(QColor(current_theme().colours.row_selected))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self._words.setExtraSelections([mark])
        seen = self._words.cursorRect(QTextCursor(block))
        if not self._words.viewport().rect().contains(seen):
            bar = self._words.verticalScrollBar()
            bar.setValue(bar.value() + seen.top() - self._words.viewport().height() // 3)

    def _render(self) -> None:
        if not self._lines:
            return
        paragraphs = [_paragraph(place, line) for place, line in enumerate(self._lines)]
        if self._more:
            more = translate("Transcript", "… and %Ln more", None, self._more)
            paragraphs.append(f"<p><i>{escape(more)}</i></p>")
        self._words.setHtml("".join(paragraphs))
        self._mark(self._current)


def _paragraph(place: int, line: SpokenLine) -> str:
    colours = current_theme().colours
    ink = colours.red.ink if line.out else colours.quiet
    head = " ".join(
        part
        for part in (
            f"<a href='{place}' style='color: {ink}; text-decoration: none'>"
            f"{escape(formats.clock(line.start))}</a>"
            if line.start is not None
            else "",
            f"<b>{escape(line.speaker)}</b>" if line.speaker else "",
            f"<span style='color: {ink}'>{escape(_how(line))}</span>" if line.typed else "",
        )
        if part
    )
    words = f"{head} {escape(line.text)}"
    if line.out:
        words = f"<span style='color: {ink}; text-decoration: line-through'>{words}</span>"
    return f"<p style='margin: 0 0 8px 0'>{words}</p>"


def _how(line: SpokenLine) -> str:
    if line.private:
        return translate("Transcript", "in a private message:")
    return translate("Transcript", "in the chat:")
