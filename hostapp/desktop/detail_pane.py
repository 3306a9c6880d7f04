"""The right pane: one meeting, or several selected ones."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hostapp.desktop import formats
from hostapp.desktop.consent_card import ConsentCard
from hostapp.desktop.detail import Detail
from hostapp.desktop.direction import filled, in_a_row, isolated, plain
from hostapp.desktop.files_tab import FilesTab
from hostapp.desktop.history_tab import HistoryTab
from hostapp.desktop.icons import Icon, icon
from hostapp.desktop.labels import label
from hostapp.desktop.people_tab import PeopleTab
from hostapp.desktop.receipts_tab import ReceiptsTab
from hostapp.desktop.scrolled import scrolled
from hostapp.desktop.tabs import Tabs
from hostapp.desktop.text import apart, in_turn, source_name, state_sentences, time_base_note
from hostapp.desktop.theme import current_theme
from hostapp.desktop.transcript_tab import TranscriptTab
from hostapp.desktop.translation import translate
from hostapp.domain.meetings import Confidence, MeetingState
from hostapp.services.rows import MeetingRow

NARROWEST = 384
LOW = 620
"""Pixels of height below which player, words and the terms have no room together."""
NO_BREAK = "\u00a0"
EDGE = 20
"""Pixels left and right of everything."""


@dataclass(frozen=True)
class Parts:
    """What the pane is put together of; making it takes as long as the rest."""

    card: ConsentCard = field(default_factory=ConsentCard)
    people: PeopleTab = field(default_factory=PeopleTab)
    transcript: TranscriptTab = field(default_factory=TranscriptTab)
    files: FilesTab = field(default_factory=FilesTab)
    history: HistoryTab = field(default_factory=HistoryTab)
    receipts: ReceiptsTab = field(default_factory=ReceiptsTab)


class DetailPane(QFrame):
    """The question, its answer, and what it rests on."""

    def __init__(self, parts: Parts | None = None) -> None:
        super().__init__()
        parts = parts or Parts()
        self.setObjectName("detail")
        self._title = label(style="title", wrap=True)
        self._more = QToolButton()
        self._more.setAutoRaise(True)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setAccessibleName(translate("Detail", "Arrange this meeting"))
        self._more.setToolTip(self._more.accessibleName())
        self._meta = label(style="quiet", wrap=True)
        self._states = label(style="warning", wrap=True)
        self.card = parts.card
        self.people = parts.people
        self.transcript = parts.transcript
        self.files = parts.files
        self.history = parts.history
        self.receipts = parts.receipts
        self.tabs = self._make_tabs()
        self.setMinimumWidth(max(NARROWEST, self.tabs.least_width() + 2 * EDGE))
        self.tabs.currentChanged.connect(self._make_room)
        self.filled = False
        """Whether everything about the meeting is shown, not only what the list knows."""
        self._pages = QStackedWidget(self)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._pages)
        self._pages.addWidget(self._empty_page())
        page = QWidget()
        self._pages.addWidget(scrolled(page))
        self._lay_out(page)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Put actions into the menu beside the title."""
        menu = QMenu(self)
        menu.setAccessibleName(self._more.accessibleName())
        menu.addActions(list(actions))
        self._more.setMenu(menu)
        current_theme().changed.connect(self._dress)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for words below the picture."""
        super().resizeEvent(event)
        self.transcript.player.picture.fit(event.size().height())
        self._make_room()

    def _make_room(self) -> None:
        """Let the terms give way to player and words where the window is too low for all."""
        followed = self.tabs.currentWidget() is self.transcript
        self.card.show_terms(shown=self.height() >= LOW or not followed)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing play on where no button is left to end it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.transcript.player.player.pause()

    def _dress(self) -> None:
        self._more.setIcon(icon(Icon.MORE, current_theme().colours.ink))

    def show_nothing(self) -> None:
        """Say that nothing is selected."""
        self._pages.setCurrentIndex(0)

    def show_row(self, row: MeetingRow) -> None:
        """Show what the list knows, at once; the rest follows by `show_detail`."""
        for tab in (self.people, self.files, self.history, self.receipts):
            tab.clear()
        self._show_head(row)

    def _show_head(self, row: MeetingRow) -> None:
        self.filled = False
        self._title.setText(isolated(row.title))
        self._meta.setText(meta_line(row))
        self._show_states(row.states)
        self.card.show_one(row, None)
        self.tabs.show()
        self._pages.setCurrentIndex(1)

    def show_detail(self, detail: Detail) -> None:
        """Fill in everything about one meeting."""
        self._show_head(detail.row)
        note = time_base_note(detail.meeting.time_base)
        if note:
            self._meta.setText(in_a_row([self._meta.text(), note]))
        names = {each.person: each.name for each in detail.meeting.participants}
        self.card.show_one(detail.row, detail.status, names)
        for tab in (self.people, self.files, self.history, self.receipts):
            tab.show_detail(detail)
        self.filled = True

    def show_several(self, rows: Sequence[MeetingRow], total: int) -> None:
        """Show that a decision would be for all that are selected."""
        self._title.setText(translate("Detail", "%Ln meeting(s) selected", None, total))
        seconds = sum(row.duration_seconds or 0 for row in rows)
        parts = (
            formats.length(seconds) if seconds else "",
            formats.size(sum(row.size for row in rows)),
        )
        known = len(rows) == total
        self._meta.setText(in_a_row(parts) if known else "")
        self._states.hide()
        self.card.show_several(rows, total)
        self.tabs.hide()
        self._pages.setCurrentIndex(1)

    @property
    def nothing_shown(self) -> bool:
        """Whether it says that nothing is selected."""
        return self._pages.currentIndex() == 0

    def title(self) -> str:
        """Return the headline shown."""
        return plain(self._title.text())

    def _show_states(self, states: frozenset[MeetingState]) -> None:
        self._states.setVisible(bool(states))
        self._states.setText(in_turn(state_sentences(states)))

    def _make_tabs(self) -> Tabs:
        tabs = Tabs()
        for tab, name in (
            (self.people, translate("Detail", "People")),
            (self.transcript, translate("Detail", "Transcript")),
            (self.files, translate("Detail", "Files")),
            (self.history, translate("Detail", "History")),
            (self.receipts, translate("Detail", "Receipts")),
        ):
            tabs.addTab(tab, name)
        return tabs

    def _lay_out(self, page: QWidget) -> None:
        """Fill a page that is where it stays: Qt dresses anew whatever moves with its parent."""
        column = QVBoxLayout(page)
        column.setContentsMargins(EDGE, 16, EDGE, 12)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._meta)
        column.addWidget(self._states)
        column.addSpacing(6)
        column.addWidget(self.card)
        column.addSpacing(8)
        column.addWidget(self.tabs, 1)
        column.addStretch(0)

    @staticmethod
    def _empty_page() -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 18, 20, 20)
        column.addWidget(
            label(translate("Detail", "Select a meeting to decide on it."), "quiet", wrap=True)
        )
        column.addStretch(1)
        return page


def meta_line(row: MeetingRow) -> str:
    """Return when, how long, made by what, how much."""
    source = source_name(row.source)
    if row.confidence is Confidence.GUESS:
        source = filled(translate("Detail", "{0} (recognised by guess)"), source)
    files = translate("Detail", "%Ln file(s)", None, row.file_count)
    parts = (
        formats.long_time(row.started_at, row.started_text),
        formats.length(row.duration_seconds) if row.duration_seconds is not None else "",
        source,
        in_a_row([files, formats.size(row.size)], apart()).replace(" ", NO_BREAK),
    )
    return in_a_row(parts)
