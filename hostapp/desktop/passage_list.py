"""Passages in which the searched words were said, below the table."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from hostapp.desktop import formats
from hostapp.desktop.direction import filled, sided
from hostapp.desktop.labels import label
from hostapp.desktop.passage_delegate import (
    MARGIN,
    ROOMY,
    Passage,
    PassageDelegate,
    lines_of,
    row_height,
)
from hostapp.desktop.row_list import ROW_ROLE, RowList
from hostapp.desktop.translation import translate

SHOWN = (5, 3)
"""Passages seen at least, where each has one line and where it has two."""
SHARE = 2
"""How much of a high window they take, beside the table's `library_pane.SHARE`."""
EDGES = 4
"""Pixels above and below all passages."""
GAP, BELOW = 2, 8
"""Pixels between heading and passages, and below them."""


def spoken(passage: Passage) -> str:
    """Return a passage as a screen reader says it."""
    parts = (formats.clock(passage.seconds), passage.speaker, passage.excerpt, passage.title)
    return ", ".join(part for part in parts if part)


def told(passage: Passage) -> str:
    """Return what of a passage may be cut where it is listed."""
    return f"{passage.title}\n{passage.excerpt}"


class PassageList(QFrame):
    """A heading and the passages; a click or Enter plays from there."""

    opened = Signal(object)
    """The `Passage`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passages")
        self._heading = label(style="caption")
        self._heading.setContentsMargins(*sided(MARGIN, 6, 0, 2))
        self._model = RowList(spoken, told, self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(PassageDelegate(self._list))
        self._list.setAccessibleName(translate("Search", "Passages found"))
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QListView.Shape.NoFrame)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._open)
        self._list.activated.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, BELOW)
        column.setSpacing(GAP)
        column.addWidget(self._heading)
        column.addWidget(self._list)
        policy = self.sizePolicy()
        policy.setVerticalStretch(SHARE)
        self.setSizePolicy(policy)
        self._fit(ROOMY)
        self.hide()

    def show_passages(self, passages: Sequence[Passage], *, more: bool = False) -> None:
        """Show what was found; nothing hides the list."""
        self._model.set_rows(passages)
        count = translate("Search", "%Ln passage(s)", None, len(passages))
        if more:
            count = translate("Search", "the newest %Ln passage(s)", None, len(passages))
        self._heading.setText(filled(translate("Search", "In what was said: {0}"), count).upper())
        self._fit(self.width())
        self.setVisible(bool(passages))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each passage a second line where one is too short for it."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        row = row_height(self._list.fontMetrics(), width)
        least = SHOWN[lines_of(width) - 1]
        most = max(least, self.count()) * row + EDGES
        self._list.setMinimumHeight(least * row + EDGES)
        self._list.setMaximumHeight(most)
        self._list.scheduleDelayedItemsLayout()
        self.setMaximumHeight(self._heading.sizeHint().height() + GAP + most + BELOW)

    def count(self) -> int:
        """Return how many passages are shown."""
        return self._model.rowCount()

    def open_line(self, line: int) -> None:
        """Open one of them."""
        self._open(self._model.index(line))

    def _open(self, index: QModelIndex) -> None:
        passage = index.data(ROW_ROLE)
        if isinstance(passage, Passage):
            self.opened.emit(passage)
