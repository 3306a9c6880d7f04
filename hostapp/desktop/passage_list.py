"""Passages in which the searched words were said, below the table."""

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
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from hostapp.desktop import formats
from hostapp.desktop.labels import label
from hostapp.desktop.theme import current_theme
from hostapp.desktop.translation import translate
from hostapp.domain.identifiers import MeetingId

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
PASSAGE_ROLE = int(Qt.ItemDataRole.UserRole)
SHOWN = 5
"""Lines seen at once."""
MARGIN = 8


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage, ready to be shown."""

    meeting: MeetingId
    title: str
    seconds: float | None
    speaker: str
    excerpt: str


class PassageModel(QAbstractListModel):
    """Passages as they were found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._passages: tuple[Passage, ...] = ()

    def set_rows(self, passages: Sequence[Passage]) -> None:
        """Show these."""
        self.beginResetModel()
        self._passages = tuple(passages)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._passages)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return a passage, or the words for a screen reader."""
        if not index.isValid():
            return None
        passage = self._passages[index.row()]
        if role == PASSAGE_ROLE:
            return passage
        if role == int(Qt.ItemDataRole.DisplayRole):
            parts = (formats.clock(passage.seconds), passage.speaker, passage.excerpt)
            return ", ".join(part for part in (*parts, passage.title) if part)
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return passage.excerpt
        return None


class PassageDelegate(QStyledItemDelegate):
    """Time, speaker and words at the left, the meeting at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one passage; the words give way to the title."""
        passage = index.data(PASSAGE_ROLE)
        assert isinstance(passage, Passage)  # noqa: S101 - the model holds nothing else
        colours = current_theme().colours
        area: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.row_selected))
        area = area.adjusted(MARGIN, 0, -MARGIN, 0)
        plain, strong = QFont(option.font), QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(plain)
        right = Qt.TextElideMode.ElideRight
        title = metrics.elidedText(passage.title, right, area.width() // 3)
        painter.setFont(plain)
        painter.setPen(QColor(colours.quiet))
        aside = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(area, aside, title)
        area.setRight(area.right() - metrics.horizontalAdvance(title) - 2 * MARGIN)
        for text, font, ink in (
            (formats.clock(passage.seconds), plain, colours.quiet),
            (passage.speaker, strong, colours.ink),
            (passage.excerpt, plain, colours.ink),
        ):
            if text:
                painter.setFont(font)
                painter.setPen(QColor(ink))
                words = QFontMetrics(font).elidedText(text, right, max(0, area.width()))
                painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
                area.setLeft(area.left() + QFontMetrics(font).horizontalAdvance(words) + MARGIN)

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, _index: Index
    ) -> QSize:
        """Return the height of a line."""
        return QSize(0, option.fontMetrics.height() + 11)


class PassageList(QFrame):
    """A heading and the passages; a click or Enter plays from there."""

    opened = Signal(object)
    """The `Passage`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passages")
        self._heading = label(style="caption")
        self._heading.setContentsMargins(MARGIN, 6, 0, 2)
        self._model = PassageModel(self)
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
        self._list.setFixedHeight(SHOWN * (self.fontMetrics().height() + 11) + 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        column.addWidget(self._heading)
        column.addWidget(self._list)
        self.hide()

    def show_passages(self, passages: Sequence[Passage], *, more: bool = False) -> None:
        """Show what was found; nothing hides the list."""
        self._model.set_rows(passages)
        count = translate("Search", "%Ln passage(s)", None, len(passages))
        if more:
            count = translate("Search", "the newest %Ln passage(s)", None, len(passages))
        self._heading.setText(translate("Search", "In what was said: {0}").format(count).upper())
        self.setVisible(bool(passages))

    def count(self) -> int:
        """Return how many passages are shown."""
        return self._model.rowCount()

    def open_line(self, line: int) -> None:
        """Open one of them."""
        self._open(self._model.index(line))

    def _open(self, index: QModelIndex) -> None:
        passage = index.data(PASSAGE_ROLE)
        if isinstance(passage, Passage):
            self.opened.emit(passage)
