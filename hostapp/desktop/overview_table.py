"""The numbers of a figure as a table, which a screen reader can walk."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hostapp.desktop.direction import isolated, painted
from hostapp.desktop.overview_figures import Drawing, Figure
from hostapp.desktop.theme import current_theme, heading_metrics

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
LINE = 30
"""Pixels of one line at the smallest text."""
HEADER_ROOM = 4
SLACK = 2
"""Pixels by which painted words may be wider than measured ones, at 200 %."""
MARGIN = 8
"""Pixels left and right of a cell's words, as in the header."""


class FigureModel(QAbstractTableModel):
    """One figure; what is newest comes first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None

    def show_figure(self, figure: Figure) -> None:
        """Show the numbers of a figure."""
        self.beginResetModel()
        self._figure = figure
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many names there are."""
        return 0 if parent.isValid() or self._figure is None else len(self._figure.names)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return one for the names, and one for each series."""
        return 0 if parent.isValid() or self._figure is None else 1 + len(self._figure.series)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a cell shows or says."""
        if self._figure is None or not index.isValid():
            return None
        figure, column = self._figure, index.column()
        line = index.row()
        if figure.drawing is Drawing.LINES:
            line = len(figure.names) - 1 - line
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            side = Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == int(Qt.ItemDataRole.DisplayRole):
            if column == 0:
                return figure.names[line]
            return QLocale().toString(figure.series[column - 1].values[line])
        if role == ACCESSIBLE and column:
            series = figure.series[column - 1]
            value = QLocale().toString(series.values[line])
            return f"{figure.names[line]}, {series.name}: {value}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """Return the name of a column."""
        if self._figure is None or orientation != Qt.Orientation.Horizontal:
            return None
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            side = Qt.AlignmentFlag.AlignTrailing if section else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        name = self._figure.series[section - 1].name if section else self._figure.head
        if role == int(Qt.ItemDataRole.DisplayRole):
            return name.upper()
        return name if role in {TOOL_TIP, ACCESSIBLE} else None


class NumberDelegate(QStyledItemDelegate):
    """Paint a cell by one call: asking the style would take longer than all the rest."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one name or number."""
        colours = current_theme().colours
        area: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.row_selected))
        alignment = index.data(int(Qt.ItemDataRole.TextAlignmentRole))
        area = area.adjusted(MARGIN, 0, -MARGIN, 0)
        metrics: QFontMetrics = option.fontMetrics
        text = metrics.elidedText(isolated(index.data()), Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(QColor(colours.ink))
        painter.drawText(area, painted(option.direction, alignment), text)


class FigureTable(QTableView):
    """Quiet lines of numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = 0
        self._model = FigureModel(self)
        self.setModel(self._model)
        self.setItemDelegate(NumberDelegate(self))
        self.setStyleSheet("QAbstractScrollArea::corner { border: 0; }")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(LINE, self.fontMetrics().height() + 12))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(2 * MARGIN)

    def show_figure(self, figure: Figure) -> None:
        """Show the numbers of a figure."""
        self._model.show_figure(figure)
        self.setAccessibleName(figure.title)
        self.setAccessibleDescription(figure.words)
        self._widen(figure)

    def _widen(self, figure: Figure) -> None:
        """Give each column the room of its widest word; names take what is left."""
        header, words = self.horizontalHeader(), self.fontMetrics()
        names = heading_metrics(self.font())
        header.ensurePolished()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in range(self._model.columnCount()):
            texts = (self._model.index(line, column).data() for line in range(len(figure.names)))
            widest = max(map(words.horizontalAdvance, texts), default=0)
            title = self._model.headerData(column, Qt.Orientation.Horizontal)
            widest = max(widest, names.horizontalAdvance(title) + HEADER_ROOM)
            header.resizeSection(column, widest + 2 * MARGIN + SLACK)
        self._least = header.sectionSize(0)
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the names take what is left, or scroll."""
        super().resizeEvent(event)
        self._fill()

    def _fill(self) -> None:
        header = self.horizontalHeader()
        others = sum(header.sectionSize(column) for column in range(1, header.count()))
        if header.count():
            header.resizeSection(0, max(self._least, self.viewport().width() - others))

    def full_height(self) -> int:
        """Return the pixels that all lines need."""
        lines = self._model.rowCount() * self.verticalHeader().defaultSectionSize()
        return self.horizontalHeader().sizeHint().height() + lines + 2
