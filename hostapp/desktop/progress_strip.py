"""What is under way in the background, with a way to stop it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from hostapp.desktop.labels import label
from hostapp.desktop.translation import translate

STEPS = 1000


class ProgressStrip(QFrame):
    """A thin strip under the table; hidden while nothing is under way."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._text = label(style="fine")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(150)
        self._cancel = QPushButton(translate("ProgressStrip", "Cancel"))
        self._cancel.setProperty("flat", True)
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 3, 12, 3)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._cancel)
        self.hide()

    def begin(self, text: str) -> None:
        """Show that something began; how long it takes is not known yet."""
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self.say(text)
        self.show()

    def say(self, text: str) -> None:
        """Change the words."""
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, self._room())
        self._text.setText(shown)
        self._text.setToolTip(text)
        self._bar.setAccessibleName(text)

    def advance(self, done: float, total: float) -> None:
        """Show how far it is; counts may be larger than 32 bits."""
        if total > 0:
            self._bar.setRange(0, STEPS)
            self._bar.setValue(min(STEPS, round(STEPS * done / total)))

    def end(self) -> None:
        """Nothing is under way any more."""
        self.hide()

    def text(self) -> str:
        """Return the words shown."""
        return self._text.toolTip()

    def _room(self) -> int:
        return max(240, self.width() - 320)

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self.cancelled.emit()
