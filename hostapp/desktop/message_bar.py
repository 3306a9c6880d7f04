"""One sentence above the table: what happened, and what can be done now."""

from enum import StrEnum

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from hostapp.desktop.labels import label, set_style
from hostapp.desktop.translation import translate

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
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self.copy)
        row.addWidget(close)
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
        set_style(self, "tone", news.value)
        set_style(self._text, "tone", news.value)
        self.show()
        self._announce(text)
        self.told.emit(text)
        if news is News.DONE:
            self._timer.start(DONE_SHOWN)
        else:
            self._timer.stop()

    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def _announce(self, text: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copy.setText(translate("MessageBar", "Copied"))

    def _press(self) -> None:
        self.hide()
        self.pressed.emit(self._offer)
