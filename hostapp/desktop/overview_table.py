"""The numbers of a figure as a table, which a screen reader can walk."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from hostapp.desktop.overview_figures import Drawing, Figure

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LINE = 30
"""Pixels of one line at the smallest text."""
ROOM = "QTableView::item { padding: 0 5px; } QAbstractScrollArea::corner { border: 0; }"
"""As much as the header leaves beside its words."""


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

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many names there are."""
        return 0 if parent.isValid() or self._figure is None else len(self._figure.names)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
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
        if role == int(Qt.ItemDataRole.AccessibleTextRole) and column:
            series = figure.series[column - 1]
            value = QLocale().toString(series.values[line])
            return f"{figure.names[line]}, {series.name}: {value}"
        return None

    def headerData(  # noqa: N802 - Qt's name
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
        return name if role == int(Qt.ItemDataRole.ToolTipRole) else None


class FigureTable(QTableView):
    """Quiet lines of numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = FigureModel(self)
        self.setModel(self._model)
        self.setStyleSheet(ROOM)
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
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_figure(self, figure: Figure) -> None:
        """Show the numbers of a figure."""
        self._model.show_figure(figure)
        self.setAccessibleName(figure.title)
        self.setAccessibleDescription(figure.words)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def full_height(self) -> int:
        """Return the pixels that all lines need."""
        lines = self._model.rowCount() * self.verticalHeader().defaultSectionSize()
        return self.horizontalHeader().sizeHint().height() + lines + 2
