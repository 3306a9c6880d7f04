"""One line of the side bar: a name, and how many there are."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from hostapp.desktop import formats
from hostapp.desktop.icons import Icon, icon
from hostapp.desktop.theme import current_theme

EDGE = 11
ICON = 16
GAP = 9


class SideButton(QPushButton):
    """A filter; pressed while it is the one in force."""

    def __init__(self, text: str, picture: Icon, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._picture = picture
        self._count = 0
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setMouseTracking(True)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show how many meetings it stands for."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {formats.number(count)}")
        self.update()

    @property
    def count(self) -> int:
        """How many meetings it stands for."""
        return self._count

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Leave room for picture and count."""
        width = self.fontMetrics().horizontalAdvance(self.text() + formats.number(self._count))
        return QSize(width + ICON + 5 * GAP, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground and focus by the style, then picture, name and count."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        colours = current_theme().colours
        inside = self.rect().adjusted(EDGE, 0, -EDGE, 0)
        top = (inside.height() - ICON) // 2
        square = self._mirror(QRect(inside.left(), inside.top() + top, ICON, ICON))
        ink = colours.accent if self.isChecked() else colours.quiet
        icon(self._picture, ink).paint(painter, square)
        words = inside.adjusted(ICON + GAP, 0, 0, 0)
        self._write(painter, words, colours.ink, Qt.AlignmentFlag.AlignLeading, self.text())
        count = formats.number(self._count)
        self._write(painter, inside, colours.quiet, Qt.AlignmentFlag.AlignTrailing, count)

    def _write(
        self, painter: QPainter, area: QRect, ink: str, side: Qt.AlignmentFlag, text: str
    ) -> None:
        painter.setPen(QColor(ink))
        painter.drawText(self._mirror(area), side | Qt.AlignmentFlag.AlignVCenter, text)

    def _mirror(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)
