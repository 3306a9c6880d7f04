"""A quiet list: a name where a line begins, a word with a tone where it ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hostapp.desktop.direction import isolated, painted, plain
from hostapp.desktop.pills import ToneName
from hostapp.desktop.row_list import ROW_ROLE, Index, RowList
from hostapp.desktop.theme import current_theme

BEGIN = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
RIGHT, MIDDLE = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle
GAP = 12
SLACK = 2
"""Pixels by which painted words may be wider than measured ones."""
MARGIN = 6
"""Pixels left and right of a line's words, unless a list says otherwise."""
LINE_GAP = 9
"""Pixels between two lines of text."""
EDGES = 4
"""Pixels above and below all lines."""
MEASURED = 300
"""Lines up to which each is measured; longer lists keep each to one line of text."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list."""

    name: str
    word: str = ""
    tone: ToneName | None = None
    """Colours the note if there is one, else the word."""
    tip: str = ""
    key: object = None
    """What it stands for, handed back when it is opened."""
    note: str = ""
    """Stands below the name, whatever room there is."""


def spoken(line: Line) -> str:
    """Return a line as a screen reader says it."""
    return plain(", ".join(part for part in (line.name, line.word, line.note) if part))


def tip_of(line: Line) -> str:
    """Return what is told of a line when the pointer rests on it."""
    return line.tip


class LineDelegate(QStyledItemDelegate):
    """Paint one line; where its word has no room beside the name, it stands below."""

    def __init__(self, parent: QListView, margin: int = MARGIN) -> None:
        """`margin` is how many pixels stand left and right of a line's words."""
        super().__init__(parent)
        self._margin = margin

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The name first and strong, the word last; the name gives way."""
        line = index.data(ROW_ROLE)
        assert isinstance(line, Line)  # noqa: S101 - the model holds nothing else
        colours = current_theme().colours
        area: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.row_selected))
        area = area.adjusted(self._margin, 0, -self._margin, 0)
        toned = QColor(line.tone.of(colours).ink if line.tone else colours.quiet)
        metrics, direction = option.fontMetrics, option.direction
        two_high = area.height() >= 2 * metrics.height()
        upper, lower = _halves(area, metrics.height()) if two_high else (area, area)
        begin, end = painted(direction, BEGIN), painted(direction, END)
        room = upper.width()
        painter.setFont(option.font)
        if line.note or not two_high:
            beside = room - GAP - _name_width(option.font, line)
            word = metrics.elidedText(line.word, RIGHT, max(beside, room * 2 // 3))
            painter.setPen(QColor(colours.quiet) if line.note else toned)
            painter.drawText(upper, end, word)
            room -= metrics.horizontalAdvance(word) + GAP
        if two_high:
            painter.setPen(toned)
            below = metrics.elidedText(line.note or line.word, RIGHT, lower.width())
            painter.drawText(lower, begin, below)
        font = _strong(option.font)
        name = QFontMetrics(font).elidedText(isolated(line.name), MIDDLE, room)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        painter.drawText(upper, begin, name)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line."""
        metrics = option.fontMetrics
        line = index.data(ROW_ROLE)
        noted = isinstance(line, Line) and bool(line.note)
        lines = 2 if noted or self._overflows(option, index) else 1
        return QSize(0, lines * metrics.height() + LINE_GAP)

    def _overflows(self, option: QStyleOptionViewItem, index: Index) -> bool:
        view = self.parent()
        line = index.data(ROW_ROLE)
        if not isinstance(view, QListView) or view.uniformItemSizes() or not line.word:
            return False
        words = option.fontMetrics.horizontalAdvance(line.word)
        name = _name_width(option.font, line)
        return name + GAP + words + SLACK > view.viewport().width() - 2 * self._margin


def _halves(area: QRect, height: int) -> tuple[QRect, QRect]:
    """Return the places of the name and of the words below it."""
    top = area.top() + (area.height() - 2 * height) // 2
    upper = QRect(area.left(), top, area.width(), height)
    return upper, upper.translated(0, height)


def _name_width(font: QFont, line: Line) -> int:
    return QFontMetrics(_strong(font)).horizontalAdvance(isolated(line.name))


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


class LineList(QListView):
    """The list itself; opening a line (Enter, double click) tells its key."""

    opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, *, margin: int = MARGIN) -> None:
        """`margin` 0 lines words up with what stands above, where nothing is chosen."""
        super().__init__(parent)
        self._model = RowList(spoken, tip_of, self)
        self.setModel(self._model)
        self.setItemDelegate(LineDelegate(self, margin))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._most: int | None = None
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(self._open)

    def set_rows(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.setUniformItemSizes(len(lines) > MEASURED)
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
        """Be as high as the lines, up to `most` of them, whatever the width becomes."""
        self._most = most
        shown = range(min(self._model.rowCount(), most))
        lines = sum(map(self.sizeHintForRow, shown)) or self.fontMetrics().height() + LINE_GAP
        self.setFixedHeight(lines + EDGES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the lines again: at another width, other words stand below their names."""
        super().resizeEvent(event)
        if self._most is not None and event.size().width() != event.oldSize().width():
            self.fit(self._most)

    def _open(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if isinstance(line, Line) and line.key is not None:
            self.opened.emit(line.key)
