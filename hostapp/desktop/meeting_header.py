"""The names above the table: the mark of the order stands beside the name that it is about."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from hostapp.desktop.palette import DARK
from hostapp.desktop.theme import current_theme
from hostapp.resources import resource

MARGIN: Final = 8
"""Pixels before a name, as in the stylesheet."""
GAP: Final = 5
SIDE: Final = 10
"""Pixels of the mark, each way."""


class MeetingHeader(QHeaderView):
    """Qt would put the mark at the far end of the column, beside the name of the next one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        """Paint a name, and the mark if the list is in its order."""
        painter.save()
        super().paintSection(painter, rect, place)
        painter.restore()
        if self.isSortIndicatorShown() and place == self.sortIndicatorSection():
            _mark(self.sortIndicatorOrder()).paint(painter, self.mark_place(rect, place))

    def mark_place(self, rect: QRect, place: int) -> QRect:
        """Return where in a column the mark stands: after its name, and never outside."""
        name = str(self.model().headerData(place, self.orientation()))
        after = MARGIN + self.fontMetrics().horizontalAdvance(name) + GAP
        after = min(after, rect.width() - SIDE)
        mirrored = self.isRightToLeft()
        left = rect.right() + 1 - after - SIDE if mirrored else rect.left() + after
        return QRect(left, rect.center().y() - SIDE // 2, SIDE, SIDE)


def _mark(order: Qt.SortOrder) -> QIcon:
    shape = "arrow" if order is Qt.SortOrder.DescendingOrder else "upwards"
    look = "dark" if current_theme().colours is DARK else "light"
    return QIcon(resource("icons", f"{shape}-{look}.svg").as_posix())
