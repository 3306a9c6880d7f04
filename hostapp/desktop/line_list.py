"""A quiet list: a name where a line begins, a word with a tone where it ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hostapp.desktop.pills import ToneName
from hostapp.desktop.row_list import ROW_ROLE, Index, RowList
from hostapp.desktop.theme import current_theme

BEGIN = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
GAP = 12
MARGIN = 6
"""Pixels left and right of a line's words."""
LINE_GAP = 9
"""Pixels between two lines of text."""
EDGES = 4
"""Pixels above and below all lines."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list."""

    name: str
    word: str = ""
    tone: ToneName | None = None
    tip: str = ""
    key: object = None
    """What it stands for, handed back when it is opened."""


def spoken(line: Line) -> str:
    """Return a line as a screen reader says it."""
    return f"{line.name}, {line.word}" if line.word else line.name


def tip_of(line: Line) -> str:
    """Return what is told of a line when the pointer rests on it."""
    return line.tip


class LineDelegate(QStyledItemDelegate):
    """Paint one line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The name first and strong, the word last in its tone; the name gives way."""
        line = index.data(ROW_ROLE)
        assert isinstance(line, Line)  # noqa: S101 - the model holds nothing else
        colours = current_theme().colours
        area: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.row_selected))
        area = area.adjusted(MARGIN, 0, -MARGIN, 0)
        font = QFont(option.font)
        metrics = QFontMetrics(font)
        begin = QStyle.visualAlignment(option.direction, BEGIN)
        end = QStyle.visualAlignment(option.direction, END)
        word = metrics.elidedText(line.word, Qt.TextElideMode.ElideRight, area.width() * 2 // 3)
        painter.setFont(font)
        painter.setPen(QColor(line.tone.of(colours).ink if line.tone else colours.quiet))
        painter.drawText(area, end, word)
        font.setWeight(QFont.Weight.DemiBold)
        room = area.width() - metrics.horizontalAdvance(word) - GAP
        name = QFontMetrics(font).elidedText(line.name, Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        painter.drawText(area, begin, name)

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, _index: Index
    ) -> QSize:
        """Return the height of a line."""
        return QSize(0, option.fontMetrics.height() + LINE_GAP)


class LineList(QListView):
    """The list itself; opening a line (Enter, double click) tells its key."""

    opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowList(spoken, tip_of, self)
        self.setModel(self._model)
        self.setItemDelegate(LineDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(self._open)

    def set_rows(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self._model.set_rows(lines)

    def chosen(self) -> object:
        """Return the key of the line that is selected; None if none is."""
        index = self.currentIndex()
        line = index.data(ROW_ROLE) if index.isValid() else None
        return line.key if isinstance(line, Line) else None

    def choose(self, place: int) -> None:
        """Select a line."""
        self.setCurrentIndex(self._model.index(place, 0))

    def fit(self, most: int = 12) -> None:
        """Be as high as the lines, up to `most` of them."""
        lines = min(max(1, self._model.rowCount()), most)
        self.setFixedHeight(lines * (self.fontMetrics().height() + LINE_GAP) + EDGES)

    def _open(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if isinstance(line, Line) and line.key is not None:
            self.opened.emit(line.key)
