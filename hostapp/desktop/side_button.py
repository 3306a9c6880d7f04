"""One line of the side bar: a name, and how many there are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from hostapp.desktop.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

ICON = 16
BESIDE = 54
"""Pixels of the edges, the picture and the gap before the number."""
NUMBER = "0,000"
"""The longest number for which a name need not be shortened."""
UNKNOWN = "–"


class SideButton(QPushButton):
    """A filter; pressed while it is the one in force."""

    def __init__(self, text: str, picture: str, parent: QWidget | None = None) -> None:
        """`picture` is one of `hostapp.desktop.icons.Icon`; drawn when it is dressed."""
        super().__init__(text, parent)
        self._picture = picture
        self._name = text
        self.count: int | None = 0
        """How many meetings it stands for; None while nobody can tell."""
        self._number = QLabel()
        self._number.setProperty("count", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 0, 11, 0)
        row.addStretch(1)
        row.addWidget(self._number)
        self.setText(f" {text}")
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several, also for a screen reader
        self.setIconSize(QSize(ICON, ICON))
        self.setAccessibleName(text)

    def set_count(self, count: int | None, instead: str = "") -> None:
        """Show how many meetings it stands for; None: a dash, and to who listens `instead`."""
        self.count = count
        shown = UNKNOWN if count is None else self.locale().toString(count)
        self._number.setText(shown)
        self._fit()
        self.setAccessibleName(f"{self._name}, {instead or shown}")

    def whole_width(self) -> int:
        """Return the pixels in which the whole name and a number have room."""
        metrics = self.fontMetrics()
        return metrics.horizontalAdvance(self._name) + metrics.horizontalAdvance(NUMBER) + BESIDE

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Shorten the name before it runs into the number."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, name = self.fontMetrics(), self._name
        room = self.width() - BESIDE - metrics.horizontalAdvance(self._number.text())
        if room < metrics.horizontalAdvance(name):
            from PySide6.QtCore import Qt

            name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        if self.text() != f" {name}":
            self.setText(f" {name}")
            if not self.toolTip():
                self.setToolTip(self._name)

    def dress(self) -> None:
        """Draw the picture in the colours of the appearance; let clicks through the number."""
        from PySide6.QtCore import Qt

        from hostapp.desktop.icons import Icon, two_inks

        colours = current_theme().colours
        self._number.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setIcon(two_inks(Icon(self._picture), colours.quiet, colours.accent))
