"""Paint a passage in which searched words were said: on one line, or two where it is narrow."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hostapp.desktop import formats
from hostapp.desktop.direction import OWN_WAY, isolated, painted
from hostapp.desktop.row_list import ROW_ROLE, Index
from hostapp.desktop.theme import current_theme
from hostapp.desktop.transcript_text import utf16_length
from hostapp.domain.identifiers import MeetingId

MARGIN: Final = 8
LINE_GAP: Final = 11
"""Pixels between two passages."""
ROOMY: Final = 560
"""Pixels from which on a passage has one line."""
BEGIN: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
CUT: Final = Qt.TextElideMode.ElideRight
MORE: Final = "…"
WIDER: Final = 6
"""Pixels by which marked words are wider than plain ones."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage, ready to be shown."""

    meeting: MeetingId
    title: str
    seconds: float | None
    speaker: str
    excerpt: str
    found: tuple[tuple[int, int], ...] = ()
    """Begin and end of each searched word in the excerpt, in characters."""


class Piece(NamedTuple):
    """Words in one look, and where they stand from left to right."""

    place: QRect
    text: str
    strong: bool
    ink: str
    """The name of a colour."""


class PassageDelegate(QStyledItemDelegate):
    """Time, speaker and words where a line begins, the meeting where it ends."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one passage; its searched words stand out."""
        passage = index.data(ROW_ROLE)
        assert isinstance(passage, Passage)  # noqa: S101 - the model holds nothing else
        colours = current_theme().colours
        whole: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, QColor(colours.row_selected))
        flags = painted(option.direction, BEGIN)
        pieces, rest = placed(passage, whole, option.font)
        for piece in pieces:
            painter.setFont(strong_of(option.font) if piece.strong else option.font)
            painter.setPen(QColor(getattr(colours, piece.ink)))
            place = QStyle.visualRect(option.direction, whole, piece.place)
            painter.drawText(place, flags, piece.text)
        painter.setPen(QColor(colours.ink))
        area = QStyle.visualRect(option.direction, whole, rest)
        layout = _laid_out(passage, option, area.width(), QColor(colours.accent))
        height = layout.boundingRect().height()
        layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - height) / 2))

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a passage."""
        return QSize(0, row_height(option.fontMetrics, option.widget.width()))


def row_height(metrics: QFontMetrics, width: int) -> int:
    """Return how high a passage is in a list of this width."""
    return lines_of(width) * metrics.height() + LINE_GAP


def lines_of(width: int) -> int:
    """Return on how many lines a passage stands in a list of this width."""
    return 1 if width >= ROOMY else 2


def strong_of(font: QFont) -> QFont:
    """Return the font of names."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def placed(passage: Passage, whole: QRect, font: QFont) -> tuple[list[Piece], QRect]:
    """Return what stands around the words of a passage, and the place left for them."""
    area = whole.adjusted(MARGIN, 0, -MARGIN, 0)
    head, rest = area, area
    height = QFontMetrics(font).height()
    if whole.height() >= 2 * height:
        head = QRect(area.left(), area.top() + LINE_GAP // 2, area.width(), height)
        rest = head.translated(0, height)
    pieces = list(_around(passage, head, font))
    if head is rest:
        ends = [piece.place.right() for piece in pieces[1:] if piece.text]
        begin = max(ends) + MARGIN if ends else area.left()
        rest = QRect(begin, area.top(), pieces[0].place.left() - 2 * MARGIN - begin, area.height())
    return pieces, rest


def visible(text: str, found: tuple[tuple[int, int], ...], metrics: QFontMetrics, room: int) -> int:
    """Return from which character on a text shows its first searched word in `room` pixels."""
    start = 0
    if not found:
        return start
    first_end = found[0][1]
    while metrics.horizontalAdvance(text[start:first_end]) > room * 3 // 4:
        after = text.find(" ", start, found[0][0])
        if after < 0:
            break
        start = after + 1
    return start


def _around(passage: Passage, head: QRect, font: QFont) -> Iterator[Piece]:
    metrics = QFontMetrics(font)
    title = metrics.elidedText(isolated(passage.title), CUT, head.width() // 3)
    end = QRect(head)
    end.setLeft(head.right() - metrics.horizontalAdvance(title))
    yield Piece(end, title, strong=False, ink="quiet")
    at, last = head.left(), end.left() - 2 * MARGIN
    for text, strong, ink in (
        (formats.clock(passage.seconds), False, "quiet"),
        (passage.speaker, True, "ink"),
    ):
        metrics = QFontMetrics(strong_of(font) if strong else font)
        words = metrics.elidedText(isolated(text), CUT, max(0, last - at))
        if words:
            width = metrics.horizontalAdvance(words)
            yield Piece(QRect(at, head.top(), width + 1, head.height()), words, strong, ink)
            at += width + MARGIN


def _laid_out(
    passage: Passage, option: QStyleOptionViewItem, room: int, accent: QColor
) -> QTextLayout:
    """Return the words of a passage on one line, its searched words marked."""
    metrics = option.fontMetrics
    begin = visible(passage.excerpt, passage.found, metrics, room)
    more = MORE if begin else ""
    kept = isolated(more + passage.excerpt[begin:])
    text = metrics.elidedText(kept, CUT, max(0, room - WIDER))
    layout = QTextLayout(text, option.font)
    alignment = QTextOption(QStyle.visualAlignment(option.direction, BEGIN))
    alignment.setTextDirection(option.direction)
    alignment.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(alignment)
    lead = len(more) + kept.startswith(OWN_WAY)
    layout.setFormats(list(_marks(passage, lead - utf16_length(passage.excerpt[:begin]), accent)))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(0, room))
    layout.endLayout()
    return layout


def _marks(passage: Passage, shift: int, accent: QColor) -> Iterator[QTextLayout.FormatRange]:
    for begin, end in passage.found:
        mark = QTextLayout.FormatRange()
        mark.start = utf16_length(passage.excerpt[:begin]) + shift
        mark.length = utf16_length(passage.excerpt[begin:end])
        dress = QTextCharFormat()
        dress.setFontWeight(QFont.Weight.DemiBold)
        dress.setForeground(accent)
        mark.format = dress
        yield mark
