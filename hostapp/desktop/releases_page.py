"""The page of what was given away, and of what is called back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hostapp.desktop import formats
from hostapp.desktop.button_row import ButtonRow
from hostapp.desktop.direction import filled, in_a_row
from hostapp.desktop.labels import label
from hostapp.desktop.line_list import EDGES, Line, LineList
from hostapp.desktop.pills import ToneName
from hostapp.desktop.terms_text import recipients_line
from hostapp.desktop.text import purpose_name
from hostapp.desktop.translation import translate
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.release_events import ReleaseId


class ReleaseView(StrEnum):
    """What the page shows."""

    DATASETS = "datasets"
    RECALLS = "recalls"


@dataclass(frozen=True, slots=True)
class ReleaseLine:
    """One release, and how many of its items are called back without an answer."""

    release: ReleaseId
    at: datetime
    purpose: PurposeId
    recipient: str
    items: int | None
    """None once the list of items was erased."""
    waiting: int = 0
    since: datetime | None = None
    """When the oldest unanswered recall was written."""


class ReleasesPage(QWidget):
    """Releases as a list, with what can be done about the one that is selected."""

    recall_wanted = Signal(object, bool)
    """The release, and whether all of it is called back."""
    acknowledgement_wanted = Signal()
    notice_wanted = Signal(object)
    """The release whose recall is to be sent again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = label(style="title")
        self._nothing = label(wrap=True)
        self._words = label(style="quiet", wrap=True)
        self.list = LineList(translate("Releases", "Releases"))
        self.recall = QPushButton(translate("Releases", "Call back what has ended"))
        self.recall_all = QPushButton(translate("Releases", "Call back everything…"))
        self.recall_all.setProperty("danger", True)
        self.notice = QPushButton(translate("Releases", "Open the notice to send"))
        self.notice.setToolTip(
            translate("Releases", "The folder with the signed recall, to remind the recipient")
        )
        self.acknowledge = QPushButton(translate("Releases", "Take in an acknowledgement…"))
        self._lines: tuple[ReleaseLine, ...] = ()
        self._view = ReleaseView.DATASETS
        self._lay_out()
        self.recall.clicked.connect(self._recall)
        self.recall_all.clicked.connect(self._recall_all)
        self.notice.clicked.connect(self._remind)
        self.acknowledge.clicked.connect(self.acknowledgement_wanted)
        self.list.selectionModel().currentChanged.connect(self._check)
        self.list.model().modelReset.connect(self._check)
        self.show_view(ReleaseView.DATASETS)

    def set_rows(self, lines: Sequence[ReleaseLine]) -> None:
        """Show these releases."""
        self._lines = tuple(lines)
        self._refill()

    def show_view(self, view: ReleaseView) -> None:
        """Show all releases, or only those with an unanswered recall."""
        self._view = view
        datasets = view is ReleaseView.DATASETS
        self._headline.setText(
            translate("Releases", "Datasets") if datasets else translate("Releases", "Recalls")
        )
        self._words.setText(
            translate(
                "Releases",
                "What left this computer, for whom and for what. What was revoked since can be"
                " called back: the recipient gets a signed notice and answers with one.",
            )
            if datasets
            else translate(
                "Releases",
                "Called back, and not yet acknowledged. A model that was trained keeps what it"
                " learned; copies are deleted by those who have them.",
            )
        )
        self._refill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the list as high as its lines, and the buttons below them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
        lines = sum(map(self.list.sizeHintForRow, range(self.list.model().rowCount())))
        self.list.setMaximumHeight(lines + EDGES)

    def _refill(self) -> None:
        datasets = self._view is ReleaseView.DATASETS
        shown = [each for each in self._lines if datasets or each.waiting]
        self.list.set_rows([_line(each, datasets=datasets) for each in reversed(shown)])
        if shown:
            self.list.choose(0)
        self.list.setVisible(bool(shown))
        self._fit()
        self._nothing.setHidden(bool(shown))
        self._nothing.setText(
            translate("Releases", "Nothing was given away yet: export a dataset to begin.")
            if datasets
            else translate("Releases", "No recall waits for an answer.")
        )

    def _check(self) -> None:
        chosen = self.list.chosen() is not None
        for button in (self.recall, self.recall_all):
            button.setVisible(chosen)
        self.notice.setVisible(chosen and self._view is ReleaseView.RECALLS)

    def _remind(self) -> None:
        self.notice_wanted.emit(self.list.chosen())

    def _recall(self) -> None:
        self.recall_wanted.emit(self.list.chosen(), False)

    def _recall_all(self) -> None:
        self.recall_wanted.emit(self.list.chosen(), True)

    def _lay_out(self) -> None:
        row = ButtonRow(self.notice, self.recall, self.recall_all, self.acknowledge)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 12)
        column.setSpacing(8)
        column.addWidget(self._headline)
        column.addWidget(self._words)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addWidget(row)
        column.addStretch(0)


def _line(release: ReleaseLine, *, datasets: bool) -> Line:
    name = in_a_row([purpose_name(release.purpose), recipients_line([release.recipient])])
    if release.waiting:
        since = formats.short_day(release.since) if release.since else ""
        word = filled(
            translate(
                "Releases", "%Ln item(s) called back, no answer since {0}", None, release.waiting
            ),
            since,
        )
        return Line(name, word, ToneName.AMBER, release.release, release.release)
    items = (
        translate("Releases", "list erased")
        if release.items is None
        else translate("Releases", "%Ln item(s)", None, release.items)
    )
    word = in_a_row([items, formats.short_day(release.at)])
    return Line(name, word, None if datasets else ToneName.AMBER, release.release, release.release)
