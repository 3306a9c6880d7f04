"""Buttons beside each other, or one below the other where there is no room."""

from PySide6.QtCore import QEvent, QSize
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the way that has room."""
        super().resizeEvent(event)
        self._choose_way()

    def event(self, event: QEvent) -> bool:
        """Choose again when a button came, went or was renamed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._choose_way()
        return super().event(event)

    def _choose_way(self) -> None:
        widths = self._widths()
        needed = sum(widths) + SPACING * (len(widths) - 1)
        ways = QBoxLayout.Direction
        way = ways.LeftToRight if needed <= self.width() else ways.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)

    def minimumSizeHint(self) -> QSize:
        """Return the room of the widest button."""
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def _widths(self) -> list[int]:
        return [each.sizeHint().width() for each in self._buttons if not each.isHidden()]
