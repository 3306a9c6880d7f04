"""The history of a meeting as a line of events in words, the newest first."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from hostapp.desktop import formats
from hostapp.desktop.detail import Detail
from hostapp.desktop.direction import filled, isolated
from hostapp.desktop.labels import label
from hostapp.desktop.moment import Moment
from hostapp.desktop.pills import ToneName
from hostapp.desktop.terms_text import purposes_line, terms_sentence
from hostapp.desktop.text import basis_sentence
from hostapp.desktop.translation import translate

if TYPE_CHECKING:
    from hostapp.services.history import HistoryRow

MOST_SHOWN = 200


class HistoryTab(QScrollArea):
    """What was decided, when, by whom, and where it stands in the ledger."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("History", "History of this meeting"))
        self._verified = 0
        self._detail: Detail | None = None

    def clear(self) -> None:
        """Tell nothing while another meeting is on its way."""
        self._detail = None
        self.setWidget(QWidget())

    def show_detail(self, detail: Detail) -> None:
        """Tell the history of a meeting."""
        self._detail = detail
        self._rebuild()

    def set_verified(self, size: int) -> None:
        """Take how many ledger entries are verified."""
        if size != self._verified:
            self._verified = size
            self._rebuild()

    def _rebuild(self) -> None:
        if self._detail is None:
            return
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(0)
        rows = self._detail.history[::-1][:MOST_SHOWN]
        if not rows:
            column.addWidget(
                label(translate("History", "Nobody has decided on it yet."), "quiet", wrap=True)
            )
        for place, row in enumerate(rows):
            moment = Moment(tone_of(row), first=place == 0, last=place == len(rows) - 1)
            for words in _words(row, verified=row.index < self._verified):
                moment.words.addWidget(words)
            column.addWidget(moment)
        column.addStretch(1)
        self.setWidget(page)


def _words(row: "HistoryRow", *, verified: bool) -> Iterator[QLabel]:
    yield label(event_title(row), "strong", wrap=True)
    for text in event_lines(row):
        yield label(text, wrap=True)
    place = filled(
        translate("History", "{0} · entry {1}"),
        formats.long_time(row.at),
        formats.number(row.index),
    )
    if verified:
        place = filled(translate("History", "{0} · verified"), place)
    yield label(place, "quiet", wrap=True)


def tone_of(row: "HistoryRow") -> ToneName:
    """Return whether an event allows, ends, or does neither."""
    match row.event, row.answer:
        case ("grant", _) | (_, "yes"):
            return ToneName.GREEN
        case ("reopen", _) | ("bind", _):
            return ToneName.GREY
        case _:
            return ToneName.RED


def event_title(row: "HistoryRow") -> str:
    """Return what happened, in a few words."""
    match row.event, row.answer:
        case "grant", _:
            return translate("History", "You allowed it")
        case "refuse", _:
            return translate("History", "You refused")
        case "revoke", _:
            return translate("History", "You revoked the grant")
        case "reopen", _:
            return translate("History", "You undid the refusal")
        case "bind", _:
            return translate("History", "Files or people were added to the decision")
        case _, "yes":
            return filled(translate("History", "{0} said yes"), row.actor_name)
        case _, "no":
            return filled(translate("History", "{0} said no"), row.actor_name)
        case _:
            return filled(translate("History", "{0} withdrew"), row.actor_name)


def event_lines(row: "HistoryRow") -> tuple[str, ...]:
    """Return the terms, uses and note of an event, a sentence each."""
    lines = []
    if row.decided_as is not None:
        told = translate("History", "Decided as meeting «{0}», which has the same files.")
        lines.append(filled(told, row.title))
    if row.terms is not None:
        lines += [terms_sentence(row.terms), basis_sentence(row.terms.basis)]
    elif row.purposes:
        lines.append(filled(translate("History", "Only for: {0}."), purposes_line(row.purposes)))
    if row.note:
        lines.append(f"«{isolated(row.note)}»")
    return tuple(lines)
