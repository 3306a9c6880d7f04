"""The foot of the side bar: whether the ledger can be trusted."""

from PySide6.QtWidgets import QPushButton, QWidget

from hostapp.desktop.labels import set_style

DOT = "●"


class Foot(QPushButton):
    """One line of text with a dot, both in the tone of what they say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.words = ""
        self.hide()

    def say(self, words: str, tone: str, meaning: str) -> None:
        """Show `words`; `meaning` is the sentence behind them."""
        self.words = words
        self.setText(f"{DOT} {words}")
        self.setToolTip(meaning)
        self.setAccessibleName(words)
        self.setAccessibleDescription(meaning)
        set_style(self, "tone", tone)
        self.show()
