"""Tabs that move together where long words leave them little room."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

LOOSE: Final = 9
TIGHT: Final = 4
"""Pixels left and right of a tab's word; the first is the stylesheet's."""
TIGHT_SHEET: Final = f"QTabBar::tab {{ padding: 7px {TIGHT}px; }}"
SPARE: Final = 2
"""Pixels that the style adds to each word."""


class Tabs(QTabWidget):
    """Keep whole words as long as they can; what is cut even so has a tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tight = False
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
