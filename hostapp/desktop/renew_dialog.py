"""The sheet that grants again on the same terms."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget

from hostapp.desktop import formats
from hostapp.desktop.labels import label
from hostapp.desktop.sheet import Sheet
from hostapp.desktop.translation import translate
from hostapp.services.notices import ShownNotice


class RenewDialog(Sheet):
    """A new last day, and the words that a host reads before granting."""

    def __init__(self, subject: str, notice: ShownNotice, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Renew", "Renew: {0}").format(subject), translate("Renew", "Renew"), parent
        )
        self.day = QDateEdit(QDate.currentDate().addYears(1))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(formats.day_pattern())
        self.day.setMinimumDate(QDate.currentDate())
        self.day.setAccessibleName(translate("Renew", "Last day"))
        words = translate("Renew", "On the same terms as before, until the end of")
        self.content.addWidget(label(words, wrap=True))
        self.content.addWidget(self.day)
        self.content.addWidget(label(notice.title, "strong", wrap=True))
        for paragraph in notice.paragraphs:
            self.content.addWidget(label(paragraph, "quiet", wrap=True))
        self.confirm.setFocus()

    @classmethod
    def ask(cls, subject: str, notice: ShownNotice, parent: QWidget | None = None) -> date | None:
        """Return the new last day; None if nothing is renewed."""
        dialog = cls(subject, notice, parent)
        return dialog.last_day() if dialog.agreed() else None

    def last_day(self) -> date:
        """Return the day that is chosen."""
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())
