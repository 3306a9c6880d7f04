"""The table of meetings: keys, sorting and selection; what is in it comes from outside."""

from datetime import datetime
from functools import cached_property
from typing import Final

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from hostapp.desktop import formats
from hostapp.desktop.meeting_delegate import MeetingDelegate
from hostapp.desktop.meeting_header import MeetingHeader
from hostapp.desktop.meeting_model import COLUMNS, MeetingModel
from hostapp.desktop.theme import current_theme
from hostapp.desktop.translation import translate
from hostapp.services.rows import Column

ROW_HEIGHT: Final = 40
"""Pixels at the smallest text; larger text makes higher lines."""
WIDTHS: Final = {
    Column.STARTED: 136,
    Column.TITLE: 216,
    Column.SOURCE: 106,
    Column.LENGTH: 72,
    Column.PEOPLE: 68,
    Column.CONSENT: 226,
}
TITLE_WIDTH: Final = 140
"""Pixels that titles keep; where there is less room, columns of `FIRST_TO_GO` give way."""
LEAST_TITLE: Final = 168
"""Pixels: below it, once only the date could still go, consent is told in bare words."""
NAME_MARGINS: Final = 18
"""Pixels around a column's name, as the stylesheet has them, and a hair."""
CONSENT: Final = COLUMNS.index(Column.CONSENT)
MONTHS: Final = range(1, 13)
WEEK: Final = range(20, 27)
FIRST_TO_GO: Final = (Column.PEOPLE, Column.LENGTH, Column.SOURCE, Column.STARTED)


class MeetingTable(QTableView):
    """A fast table with uniform lines."""

    sort_chosen = Signal(object, bool)
    """`Column`, descending."""
    selection_changed = Signal()

    def __init__(self, model: MeetingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meetings = model
        self._consent_width = 0
        """How wide the column was before it gave way; 0 while it has not."""
        self.setObjectName("meetings")
        self.setAccessibleName(translate("Table", "Meetings"))
        self._delegate = MeetingDelegate(model, self)
        self.setHorizontalHeader(MeetingHeader(self))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._set_up_lines()
        self._set_up_header()
        theme = current_theme()
        theme.changed.connect(self._dress)
        self._dress()
        self.selectionModel().selectionChanged.connect(self._selection_moved)
        self.selectionModel().currentChanged.connect(self._current_moved)
        self.entered.connect(self._pointer_moved)
        self.viewportEntered.connect(self._pointer_left)

    def selected_lines(self) -> tuple[tuple[int, int], ...]:
        """Return the selected lines as (first, last) pairs, in order."""
        selection = self.selectionModel().selection()
        parts = [selection.at(place) for place in range(selection.count())]
        return tuple(sorted({(part.top(), part.bottom()) for part in parts}))

    def select_line(self, line: int) -> None:
        """Move to one line and select it alone."""
        index = self.model().index(line, COLUMNS.index(Column.TITLE))  # never hidden
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def show_focus(self) -> None:
        """Mark the line that the keyboard is on, if it is in the table."""
        self._mark(self.currentIndex().row() if self.hasFocus() else -1)

    def show_sort(self, column: Column, *, descending: bool) -> None:
        """Mark how the list is sorted, without asking for it."""
        header = self.horizontalHeader()
        header.blockSignals(True)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(COLUMNS.index(column), order)
        header.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give titles their room, and keep the line in view that the host is on."""
        current = self.currentIndex()
        line = self.visualRect(current)
        seen = line.isValid() and line.top() >= 0 and line.bottom() < event.oldSize().height()
        self.make_room(event.size().width())
        super().resizeEvent(event)
        if seen:
            self.scrollTo(current)

    def make_room(self, room: int) -> None:
        """Hide columns where titles would have too little of `room` pixels."""
        self._widen_consent()
        header = self.horizontalHeader()
        wide = {
            column: header.sectionSize(place) or self._usual(place)
            for place, column in enumerate(COLUMNS)
            if column is not Column.TITLE
        }
        spare = wide[Column.CONSENT] - self._delegate.least_consent()
        gone: set[Column] = set()
        for column in FIRST_TO_GO:
            left = room - sum(wide[each] for each in wide if each not in gone)
            if left + (spare if column is Column.STARTED else 0) < TITLE_WIDTH:
                gone.add(column)
        for column in FIRST_TO_GO:
            self.setColumnHidden(COLUMNS.index(column), column in gone)
        over = LEAST_TITLE - (room - sum(wide[each] for each in wide if each not in gone))
        if gone.issuperset(FIRST_TO_GO[:-1]) and min(over, spare) > 0:
            self._consent_width = wide[Column.CONSENT]
            header.resizeSection(CONSENT, self._consent_width - min(over, spare))

    def arrangement(self) -> QByteArray:
        """Return order and widths of the columns, as Qt keeps them and the host chose them."""
        self._widen_consent()
        return self.horizontalHeader().saveState()

    def arrange(self, columns: QByteArray) -> None:
        """Take what `arrangement` returned, as far as there is room for it now."""
        self.horizontalHeader().restoreState(columns)
        self.make_room(self.viewport().width())

    def _widen_consent(self) -> None:
        if self._consent_width:
            self.horizontalHeader().resizeSection(CONSENT, self._consent_width)
            self._consent_width = 0

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        nowhere = not self.currentIndex().isValid()
        super().focusInEvent(event)  # moves to the first line without selecting it
        if nowhere and self.model().rowCount():
            self.select_line(0)
        self.show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self._mark(-1)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere."""
        super().leaveEvent(event)
        self._pointer_left()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by lines; Home and End go to the first and last."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_Home:
            self.select_line(0)
        elif plain and event.key() == Qt.Key.Key_End:
            self.select_line(self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def _set_up_lines(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(max(ROW_HEIGHT, round(self.fontMetrics().height() * 2.5)))

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setMinimumSectionSize(56)
        header.setFixedHeight(self.fontMetrics().height() + 20)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.ensurePolished()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for place in range(len(COLUMNS)):
            header.resizeSection(place, self._usual(place))
        header.setSectionResizeMode(COLUMNS.index(Column.TITLE), QHeaderView.ResizeMode.Stretch)
        header.sortIndicatorChanged.connect(self._sort_clicked)

    def _usual(self, place: int) -> int:
        column = COLUMNS[place]
        dates = self._date_width if column is Column.STARTED else 0
        return max(WIDTHS[column], self._word_width(place), dates)

    @cached_property
    def _date_width(self) -> int:
        """How wide the widest date is, as this language writes dates."""
        metrics = self.fontMetrics()

        def width(moment: datetime) -> int:
            return metrics.horizontalAdvance(formats.short_time(moment))

        now = datetime.now().astimezone().replace(day=28, hour=20, minute=8)
        longest = max((now.replace(month=month) for month in MONTHS), key=width)
        days = (longest.replace(day=day) for day in WEEK)
        return max(map(width, (*days, longest.replace(year=now.year - 1)))) + NAME_MARGINS

    def _word_width(self, place: int) -> int:
        """Return how wide a name is; the mark of the order may cut it while it is there."""
        header = self.horizontalHeader()
        name = str(self.model().headerData(place, Qt.Orientation.Horizontal))
        return header.fontMetrics().horizontalAdvance(name) + NAME_MARGINS

    def _dress(self) -> None:
        self._delegate.dress(current_theme().colours)
        self.viewport().update()

    def _sort_clicked(self, section: int, order: Qt.SortOrder) -> None:
        self.sort_chosen.emit(COLUMNS[section], order == Qt.SortOrder.DescendingOrder)

    def _selection_moved(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self.selection_changed.emit()

    def _current_moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if self.hasFocus():
            self._mark(now.row())

    def _pointer_moved(self, index: QModelIndex) -> None:
        self._hover(index.row())

    def _pointer_left(self) -> None:
        self._hover(-1)

    def _hover(self, line: int) -> None:
        if line != self._delegate.hovered_line:
            self._delegate.hovered_line = line
            self.viewport().update()

    def _mark(self, line: int) -> None:
        self._delegate.focused_line = line
        self.viewport().update()
