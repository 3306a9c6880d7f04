"""A quiet list: a name at the left, a word with a tone at the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
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
from hostapp.desktop.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
GAP = 12
MARGIN = 6
"""Pixels left and right of a line's words."""
LINE_GAP = 9
"""Pixels between two lines of text."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list."""

    name: str
    word: str = ""
    tone: ToneName | None = None
    tip: str = ""
    key: object = None
    """What it stands for, handed back when it is opened."""


class LineModel(QAbstractListModel):
    """Lines as they are; no question asked of anything."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def set_rows(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a line shows or says."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == int(Qt.ItemDataRole.DisplayRole):
            return f"{line.name}, {line.word}" if line.word else line.name
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return line.tip or None
        return None


class LineDelegate(QStyledItemDelegate):
    """Paint one line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Name left and strong, word right in its tone; the name gives way."""
        line = index.data(LINE_ROLE)
        assert isinstance(line, Line)  # noqa: S101 - the model holds nothing else
        colours = current_theme().colours
        area: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.row_selected))
        area = area.adjusted(MARGIN, 0, -MARGIN, 0)
        font = QFont(option.font)
        metrics = QFontMetrics(font)
        centre = Qt.AlignmentFlag.AlignVCenter
        word = metrics.elidedText(line.word, Qt.TextElideMode.ElideRight, area.width() * 2 // 3)
        painter.setFont(font)
        painter.setPen(QColor(line.tone.of(colours).ink if line.tone else colours.quiet))
        painter.drawText(area, centre | Qt.AlignmentFlag.AlignTrailing, word)
        font.setWeight(QFont.Weight.DemiBold)
        room = area.width() - metrics.horizontalAdvance(word) - GAP
        name = QFontMetrics(font).elidedText(line.name, Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        painter.drawText(area, centre | Qt.AlignmentFlag.AlignLeading, name)

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
        self._model = LineModel(self)
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
        line = index.data(LINE_ROLE) if index.isValid() else None
        return line.key if isinstance(line, Line) else None

    def choose(self, place: int) -> None:
        """Select a line."""
        self.setCurrentIndex(self._model.index(place, 0))

    def fit(self, most: int = 12) -> None:
        """Be as high as the lines, up to `most` of them."""
        lines = min(max(1, self._model.rowCount()), most)
        self.setFixedHeight(lines * (self.fontMetrics().height() + LINE_GAP) + 2)

    def _open(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, Line) and line.key is not None:
            self.opened.emit(line.key)
