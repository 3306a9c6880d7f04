"""Fields that a turning wheel leaves as they are: whoever scrolls past does not decide."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from hostapp.desktop import formats

LATEST = QDate(9998, 12, 31)
"""The day after it is one too."""


class StillChoice(QComboBox):
    """A choice on a page that scrolls."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class LastDay(QDateEdit):
    """The day on which something still holds; to begin with, a year from now."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls it."""
        super().__init__(QDate.currentDate().addYears(1), parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat(formats.day_pattern())
        self.setDateRange(QDate.currentDate(), LATEST)
        self.setAccessibleName(name)

    def chosen(self) -> date:
        """Return the local day."""
        day = self.date()
        return date(day.year(), day.month(), day.day())

    def choose(self, day: date) -> None:
        """Show this local day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
