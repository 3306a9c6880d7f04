"""Paint the lines of the table: text, the consent pill, selection and focus."""

from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from hostapp.desktop.direction import isolated
from hostapp.desktop.meeting_model import COLUMNS, MeetingModel
from hostapp.desktop.palette import Colours
from hostapp.desktop.pills import TONES, ToneName
from hostapp.desktop.text import status_word
from hostapp.domain.status_word import Status
from hostapp.services.rows import Column

MARGIN: Final = 8
"""Pixels left and right of a cell's text."""
DOT: Final = 6
LEAD: Final = MARGIN + DOT + 6
"""Pixels of a pill before its words."""
TRAIL: Final = MARGIN + 2
SELECTED: Final = QStyle.StateFlag.State_Selected
BEGIN: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
MIDDLE: Final = {
    direction: int(QStyle.visualAlignment(direction, BEGIN)) for direction in Qt.LayoutDirection
}
"""How text stands in a cell; by the window's direction, whatever the text's own is."""
MOST_REMEMBERED: Final = 4000
CONSENT: Final = COLUMNS.index(Column.CONSENT)
TITLE: Final = COLUMNS.index(Column.TITLE)


class MeetingDelegate(QStyledItemDelegate):
    """One call a cell, no style engine: a screen of lines paints in a few milliseconds."""

    def __init__(self, model: MeetingModel, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._elided: dict[tuple[str, int], str] = {}
        self._states: dict[tuple[str, int], str] = {}
        self.focused_line = -1
        """The line that the keyboard is on, while the table has the focus."""
        self.hovered_line = -1
        """The line that the pointer is on."""

    def dress(self, colours: Colours) -> None:
        """Take the colours of another appearance."""
        self._ink = QColor(colours.ink)
        self._quiet = QColor(colours.quiet)
        self._selected = QColor(colours.row_selected)
        self._hover = QColor(colours.hover)
        self._focus = QPen(QColor(colours.accent), 2)
        self._pens = {name: QColor(name.of(colours).ink) for name in ToneName}
        self._grounds = {name: QColor(name.of(colours).ground) for name in ToneName}

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        area: QRect = option.rect
        state = option.state
        line, column = index.row(), index.column()
        if state & SELECTED:
            painter.fillRect(area, self._selected)
        elif line == self.hovered_line:
            painter.fillRect(area, self._hover)
        row = self._model.meeting(line)
        if row is not None:
            text = self._model.texts(row)[column]
            if column == CONSENT:
                self._pill(painter, area, option, text, row.status)
            else:
                painter.setPen(self._ink)
                self._text(painter, area.adjusted(MARGIN, 0, -MARGIN, 0), option, text)
        if line == self.focused_line:
            self._edge(painter, area)

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the room that a cell's words need."""
        metrics: QFontMetrics = option.fontMetrics
        row = self._model.meeting(index.row())
        text = "" if row is None else self._model.texts(row)[index.column()]
        extra = 6 * MARGIN if index.column() == CONSENT else 2 * MARGIN
        return QSize(metrics.horizontalAdvance(text) + extra, 3 * metrics.height())

    def least_consent(self) -> int:
        """Return the pixels of the consent column in which each status has its bare word."""
        metrics = self._table.fontMetrics()
        widest = max(metrics.horizontalAdvance(status_word(each)) for each in Status)
        return widest + LEAD + TRAIL + MARGIN

    def _text(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, text: str
    ) -> None:
        painter.drawText(area, MIDDLE[option.direction], self._fitting(option, text, area.width()))

    def _fitting(self, option: QStyleOptionViewItem, text: str, room: int) -> str:
        """Return as much of a text as fits; remembered, because measuring is what costs."""
        shown = self._elided.get((text, room))
        if shown is None:
            if len(self._elided) > MOST_REMEMBERED:
                self._elided.clear()
            metrics: QFontMetrics = option.fontMetrics
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            self._elided[text, room] = shown = isolated(shown)
        return shown

    def _state(self, option: QStyleOptionViewItem, text: str, status: Status, room: int) -> str:
        """Return what a pill says: all of it, or the bare word where there is no room for more."""
        shown = self._states.get((text, room))
        if shown is None:
            metrics: QFontMetrics = option.fontMetrics
            too_long = metrics.horizontalAdvance(text) > room and not self._model.doubted
            shown = self._fitting(option, status_word(status) if too_long else text, room)
            if len(self._states) > MOST_REMEMBERED:
                self._states.clear()
            self._states[text, room] = shown
        return shown

    def _pill(
        self,
        painter: QPainter,
        area: QRect,
        option: QStyleOptionViewItem,
        text: str,
        status: Status,
    ) -> None:
        tone = ToneName.GREY if self._model.doubted else TONES[status]
        metrics: QFontMetrics = option.fontMetrics
        height = metrics.height() + 6
        room = area.width() - MARGIN
        shown = self._state(option, text, status, room - LEAD - TRAIL)
        width = min(room, metrics.horizontalAdvance(shown) + LEAD + TRAIL)
        pill = QRect(area.left() + MARGIN // 2, 0, width, height)
        pill.moveTop(area.top() + (area.height() - height) // 2)
        direction = option.direction
        pill = QStyle.visualRect(direction, area, pill)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._grounds[tone])
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setBrush(self._pens[tone])
        dot = QRect(pill.left() + MARGIN, pill.center().y() - DOT // 2 + 1, DOT, DOT)
        painter.drawEllipse(QStyle.visualRect(direction, pill, dot))
        painter.setPen(self._pens[tone])
        words = QStyle.visualRect(direction, pill, pill.adjusted(LEAD, 0, 0, 0))
        painter.drawText(words, MIDDLE[direction], shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _edge(self, painter: QPainter, area: QRect) -> None:
        """Frame the line, whichever columns are hidden or moved."""
        painter.setPen(self._focus)
        top, bottom = area.top() + 1, area.bottom()
        painter.drawLine(QPoint(area.left(), top), QPoint(area.right() + 1, top))
        painter.drawLine(QPoint(area.left(), bottom), QPoint(area.right() + 1, bottom))
        whole = self._table.viewport().rect()
        if area.left() <= whole.left():
            painter.drawLine(QPoint(area.left() + 1, top), QPoint(area.left() + 1, bottom))
        if area.right() >= whole.right():
            painter.drawLine(QPoint(area.right(), top), QPoint(area.right(), bottom))
