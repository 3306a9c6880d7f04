"""Passages in which the searched words were said, below the table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
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
from hostapp.desktop.row_list import ROW_ROLE, Index, RowList
from hostapp.desktop.theme import current_theme
from hostapp.desktop.translation import translate
from hostapp.domain.identifiers import MeetingId

SHOWN = 5
"""Lines seen at once."""
MARGIN = 8
BEGIN = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage, ready to be shown."""

    meeting: MeetingId
    title: str
    seconds: float | None
    speaker: str
    excerpt: str


def spoken(passage: Passage) -> str:
    """Return a passage as a screen reader says it."""
    parts = (formats.clock(passage.seconds), passage.speaker, passage.excerpt, passage.title)
    return ", ".join(part for part in parts if part)


def excerpt_of(passage: Passage) -> str:
    """Return all the words of a passage."""
    return passage.excerpt


class PassageDelegate(QStyledItemDelegate):
    """Time, speaker and words where a line begins, the meeting where it ends."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one passage; the words give way to the title."""
        passage = index.data(ROW_ROLE)
        assert isinstance(passage, Passage)  # noqa: S101 - the model holds nothing else
        colours = current_theme().colours
        whole: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, QColor(colours.row_selected))
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        begin = QStyle.visualAlignment(option.direction, BEGIN)
        for place, text, font, ink in placed(passage, whole, option.font, strong):
            painter.setFont(font)
            painter.setPen(QColor(getattr(colours, ink)))
            area = QStyle.visualRect(option.direction, whole, place)
            painter.drawText(area, begin, text)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a line."""
        return QSize(0, option.fontMetrics.height() + 11)


def placed(
    passage: Passage, whole: QRect, plain: QFont, strong: QFont
) -> Iterator[tuple[QRect, str, QFont, str]]:
    """Yield where which words stand from left to right, with their font and the name of an ink."""
    area = whole.adjusted(MARGIN, 0, -MARGIN, 0)
    right = Qt.TextElideMode.ElideRight
    metrics = QFontMetrics(plain)
    title = metrics.elidedText(passage.title, right, area.width() // 3)
    end = QRect(area)
    end.setLeft(area.right() - metrics.horizontalAdvance(title))
    yield end, title, plain, "quiet"
    area.setRight(end.left() - 2 * MARGIN)
    for text, font, ink in (
        (formats.clock(passage.seconds), plain, "quiet"),
        (passage.speaker, strong, "ink"),
        (passage.excerpt, plain, "ink"),
    ):
        metrics = QFontMetrics(font)
        words = metrics.elidedText(text, right, max(0, area.width()))
        if words:
            yield QRect(area), words, font, ink
            area.setLeft(area.left() + metrics.horizontalAdvance(words) + MARGIN)


class PassageList(QFrame):
    """A heading and the passages; a click or Enter plays from there."""

    opened = Signal(object)
    """The `Passage`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passages")
        self._heading = label(style="caption")
        self._heading.setContentsMargins(MARGIN, 6, 0, 2)
        self._model = RowList(spoken, excerpt_of, self)
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
        passage = index.data(ROW_ROLE)
        if isinstance(passage, Passage):
            self.opened.emit(passage)
