"""One sentence above the table: what happened, and what can be done now."""

from enum import StrEnum

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from hostapp.desktop.direction import sided
from hostapp.desktop.labels import label, set_style
from hostapp.desktop.translation import translate

LEAST_TEXT = 260
"""Pixels that the sentence keeps beside the buttons; with less they stand below it."""
DONE_SHOWN = 8000
"""Milliseconds that good news stays."""


class News(StrEnum):
    """What kind of sentence it is."""

    DONE = "done"
    NOTE = "note"
    FAULT = "fault"


class MessageBar(QFrame):
    """Show a sentence, with at most one thing to do and details to copy."""

    pressed = Signal(str)
    """The name of what was offered."""

    told = Signal(str)
    """A sentence that was just shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._offer = ""
        self._text = label(wrap=True)
        self._button = QPushButton()
        self._button.setProperty("flat", True)
        self._button.clicked.connect(self._press)
        self._details = ""
        self.copy = QPushButton()
        self.copy.setProperty("flat", True)
        self.copy.clicked.connect(self._copy)
        close = QToolButton()
        close.setText("×")
        close.setProperty("flat", True)
        close.setAccessibleName(translate("MessageBar", "Close this message"))
        close.clicked.connect(self.hide)
        self._close = close
        self._below = False
        """Whether the buttons stand below the sentence."""
        self._offers = QWidget()
        offers = QHBoxLayout(self._offers)
        offers.setContentsMargins(0, 0, 0, 0)
        offers.addWidget(self._button)
        offers.addWidget(self.copy)
        offers.addStretch(1)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(*sided(12, 4, 4, 4))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._text, 0, 0)
        grid.addWidget(self._offers, 0, 1)
        grid.addWidget(close, 0, 2)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Maximum)
        self.setSizePolicy(policy)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_news(
        self, news: News, text: str, *, offer: str = "", caption: str = "", details: str = ""
    ) -> None:
        """Show `text`; `caption` names the button that emits `offer`, `details` can be copied."""
        self._text.setText(text)
        self._offer = offer
        self._button.setText(caption)
        self._button.setVisible(bool(offer))
        self._details = details
        self.copy.setText(translate("MessageBar", "Copy details"))
        self.copy.setVisible(bool(details))
        self._offers.setVisible(bool(offer or details))
        self._arrange()
        set_style(self, "tone", news.value)
        set_style(self._text, "tone", news.value)
        self.show()
        self._announce(text)
        self.told.emit(text)
        if news is News.DONE:
            self._timer.start(DONE_SHOWN)
        else:
            self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons where they leave the sentence its room."""
        super().resizeEvent(event)
        self._arrange()

    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def _announce(self, text: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _arrange(self) -> None:
        taken = self._offers.sizeHint().width() + self._close.sizeHint().width()
        below = self.width() - taken < LEAST_TEXT
        if below is not self._below:
            self._below = below
            self._grid.removeWidget(self._offers)
            self._grid.addWidget(self._offers, *((1, 0) if below else (0, 1)))
            for button in (self._button, self.copy):
                set_style(button, "flush", below)  # its word begins below the sentence

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copy.setText(translate("MessageBar", "Copied"))

    def _press(self) -> None:
        self.hide()
        self.pressed.emit(self._offer)
