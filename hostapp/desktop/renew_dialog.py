"""The sheet that grants again on the same terms."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hostapp.desktop.direction import filled, isolated
from hostapp.desktop.labels import label
from hostapp.desktop.sheet import Sheet
from hostapp.desktop.still_fields import LastDay
from hostapp.desktop.terms_text import purposes_line, recipients_line
from hostapp.desktop.text import basis_sentence, kind_names
from hostapp.desktop.translation import translate
from hostapp.domain.terms import Terms
from hostapp.services.notices import ShownNotice

Counted = Sequence[tuple[Terms, int]]
"""Terms, each with the number of meetings that were granted on them."""
SHOWN = 3
"""Kinds of terms that are told in full; of more only the number is."""


class RenewDialog(Sheet):
    """The terms, a new last day, and the words that a host reads before granting."""

    def __init__(
        self,
        subject: str,
        notice: ShownNotice,
        terms: Counted,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            filled(translate("Renew", "Renew: {0}"), subject), translate("Renew", "Renew"), parent
        )
        self.day = LastDay(translate("Renew", "Last day"))
        words = translate("Renew", "On the same terms as before, until the end of")
        row = QHBoxLayout()
        row.addWidget(label(words, wrap=True), 1)
        row.addWidget(self.day)
        self.content.addWidget(_card(terms))
        self.content.addLayout(row)
        self.content.addSpacing(6)
        self.content.addWidget(label(isolated(notice.title), "strong", wrap=True))
        for paragraph in notice.paragraphs:
            self.content.addWidget(label(isolated(paragraph), "quiet", wrap=True))
        self.confirm.setEnabled(bool(terms))
        self.confirm.setFocus()

    @classmethod
    def ask(
        cls,
        subject: str,
        notice: ShownNotice,
        terms: Counted,
        parent: QWidget | None = None,
    ) -> date | None:
        """Return the new last day; None if nothing is renewed."""
        dialog = cls(subject, notice, terms, parent)
        return dialog.last_day() if dialog.agreed() else None

    def last_day(self) -> date:
        """Return the day that is chosen."""
        return self.day.chosen()


def _card(terms: Counted) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(15, 11, 15, 12)
    column.setSpacing(6)
    for place, (each, meetings) in enumerate(terms[:SHOWN]):
        if place:
            column.addSpacing(6)
        if len(terms) > 1:
            told = translate("Renew", "In %Ln meeting(s)", None, meetings)
            column.addWidget(label(told, "strong", wrap=True))
        column.addLayout(_lines(each))
        column.addWidget(label(basis_sentence(each.basis), "fine", wrap=True))
    if not terms:
        none = translate("Renew", "No grant of what is selected has an end.")
        column.addWidget(label(none, "warning", wrap=True))
    if len(terms) > SHOWN:
        more = translate("Renew", "And %Ln other set(s) of terms.", None, len(terms) - SHOWN)
        column.addWidget(label(more, "quiet", wrap=True))
    return card


def _lines(terms: Terms) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(1, 1)
    for row, (caption, value) in enumerate(
        (
            (translate("Terms", "Purposes"), purposes_line(terms.purposes)),
            (translate("Terms", "Covers"), kind_names(terms.data)),
            (translate("Terms", "For"), recipients_line(terms.recipients)),
        )
    ):
        grid.addWidget(label(caption, "quiet"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(value, "fine", wrap=True), row, 1)
    return grid
