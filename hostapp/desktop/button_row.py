"""Buttons beside each other, or one below the other where there is no room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget

SPACING = 7


class ButtonRow(QWidget):
    """No word of a button is ever cut."""

    def __init__(self, *buttons: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = buttons
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACING)
        for button in buttons:
            self._row.addWidget(button)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take the way that has room."""
        super().resizeEvent(event)
        widths = self._widths()
        needed = sum(widths) + SPACING * (len(widths) - 1)
        ways = QBoxLayout.Direction
        beside = needed <= event.size().width()
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room of the widest button."""
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def _widths(self) -> list[int]:
        return [each.sizeHint().width() for each in self._buttons if not each.isHidden()]
