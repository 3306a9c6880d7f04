"""The words of a meeting below its player: a click on a time plays from there."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from hostapp.desktop.detail import SpokenLine
from hostapp.desktop.player_pane import PlayerPane
from hostapp.desktop.theme import current_theme
from hostapp.desktop.transcript_text import TranscriptText
from hostapp.desktop.translation import translate

FEWEST = 3
"""Lines of words that are seen, however low the window is."""


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
        self.player = PlayerPane()
        self._words = TranscriptText()
        self._words.setAccessibleName(translate("Transcript", "Transcript"))
        self._words.setMinimumHeight(FEWEST * self._words.fontMetrics().lineSpacing())
        self._words.play_wanted.connect(self._go_to)
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
        column.setSpacing(10)
        column.addWidget(self.player)
        column.addWidget(self._words, 1)
        column.addWidget(self.private)
        current_theme().changed.connect(self._dress)

    def show_reading(self) -> None:
        """Say that the words are on the way."""
        self._lines = self._all = ()
        self.private.setChecked(False)
        self.private.hide()
        self._words.show_sentence(translate("Transcript", "Reading…"))

    def show_words(self, lines: Sequence[SpokenLine], problem: str = "") -> None:
        """Show the words, or say why there are none; private ones only if the host asks."""
        self._all = tuple(lines)
        self._problem = problem
        self.private.setVisible(any(line.private for line in lines))
        self._fill()

    def _fill(self) -> None:
        self._lines = tuple(
            line for line in self._all if self.private.isChecked() or not line.private
        )
        self._timed = sorted(
            (line.start, place) for place, line in enumerate(self._lines) if line.start is not None
        )
        self._current = -1
        if self._lines:
            self._words.show_lines(self._lines)
        else:
            nothing = translate("Transcript", "There is no transcript, caption or chat to show.")
            self._words.show_sentence(self._problem or nothing)

    def text(self) -> str:
        """Return the words as shown."""
        return self._words.toPlainText()

    @property
    def current(self) -> int:
        """Which line is being played, from 0; -1 if none is."""
        return self._current

    def _go_to(self, place: int) -> None:
        start = self._lines[place].start
        if start is not None:
            self.player.play_from(start)

    def follow(self, seconds: float) -> None:
        """Mark what is said at a moment, and scroll to it."""
        place = bisect_right(self._timed, (seconds, len(self._lines))) - 1
        line = self._timed[place][1] if place >= 0 else -1
        if line != self._current:
            self._current = line
            self._words.mark(line)

    def _dress(self) -> None:
        self._words.dress()
        if self._current >= 0:
            self._words.mark(self._current)
