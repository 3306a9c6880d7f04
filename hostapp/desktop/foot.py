"""The foot of the side bar: whether the ledger can be trusted."""

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hostapp.desktop.labels import set_style

DOT = "●"
BESIDE = "\u2003\u200a"
"""As wide as the dot and the space after it: words of a second line begin below the first."""
MARGINS = 18
"""Pixels left and right of the words, as in the stylesheet."""


class Foot(QPushButton):
    """A text with a dot, both in the tone of what they say; on two lines if one is too short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self.setSizePolicy(policy)
        self.words = ""
        self.hide()

    def say(self, words: str, tone: str, meaning: str) -> None:
        """Show `words`; `meaning` is the sentence behind them."""
        self.words = words
        self.setToolTip(meaning)
        self.setAccessibleName(words)
        self.setAccessibleDescription(meaning)
        set_style(self, "tone", tone)
        self._fit()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words where they meet the edge."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.words:
            self.ensurePolished()
            room = self.width() - MARGINS
            self.setText(on_two_lines(f"{DOT} {self.words}", self.fontMetrics(), room))


def on_two_lines(words: str, metrics: QFontMetrics, room: int) -> str:
    """Return the words, broken once if they are wider than `room` pixels."""
    parts = words.split(" ")
    if metrics.horizontalAdvance(words) <= room:
        return words
    lines = [" ".join(parts[:place]) for place in range(len(parts) - 1, 1, -1)]
    first = next((line for line in lines if metrics.horizontalAdvance(line) <= room), "")
    return f"{first}\n{BESIDE}{words[len(first) + 1 :]}" if first else words
