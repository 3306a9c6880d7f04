"""Tabs that move together where long words leave them little room."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

LOOSE: Final = 9
TIGHT: Final = 4
"""Pixels left and right of a tab's word; the first is the stylesheet's."""
TIGHT_SHEET: Final = f"QTabBar::tab {{ padding: 7px {TIGHT}px; }}"
LOWEST: Final = 150
"""Pixels that each page keeps."""
SPARE: Final = 2
"""Pixels that the style adds to each word."""


class Tabs(QTabWidget):
    """Keep whole words as long as they can; what is cut even so has a tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tight = False
        self.currentChanged.connect(self.updateGeometry)
        self.setDocumentMode(True)
        bar = self.tabBar()
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setUsesScrollButtons(False)
        bar.setElideMode(Qt.TextElideMode.ElideRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand loosely or closely, as the width allows."""
        tight = self._needed(LOOSE) > event.size().width()
        if tight is not self._tight:
            self._tight = tight
            self.tabBar().setStyleSheet(TIGHT_SHEET if tight else "")
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return what the page that is looked at needs, whatever the others do."""
        return QSize(super().minimumSizeHint().width(), self.heightForWidth(self.width()))

    def sizeHint(self) -> QSize:
        """Ask for no more: what is around it gives it all that is left."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - as Qt calls it
        """Return the least height in which the page that is looked at is whole."""
        page = self.currentWidget()
        layout = page.layout() if self.count() else None
        if layout is not None and layout.hasHeightForWidth():
            least = layout.minimumHeightForWidth(width)
        else:
            least = page.minimumSizeHint().height() if self.count() else 0
        return self.tabBar().sizeHint().height() + max(LOWEST, least)

    def event(self, event: QEvent) -> bool:
        """Take the room that the page now needs."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def tabInserted(self, index: int) -> None:
        """Say the whole word where a part of it may be cut."""
        super().tabInserted(index)
        self.setTabToolTip(index, self.tabText(index))

    def least_width(self) -> int:
        """Return the pixels that all words need when they stand close together."""
        return self._needed(TIGHT)

    def _needed(self, padding: int) -> int:
        bar = self.tabBar()
        bar.ensurePolished()
        advance = bar.fontMetrics().horizontalAdvance
        words = (self.tabText(place) for place in range(self.count()))
        return sum(advance(word) + 2 * padding + SPARE for word in words)
