"""The words of a transcript, however long: only what is seen is laid out and painted."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QFrame,
    QPlainTextDocumentLayout,
    QPlainTextEdit,
    QStyle,
    QTextEdit,
    QWidget,
)

from hostapp.desktop import formats
from hostapp.desktop.detail import SpokenLine
from hostapp.desktop.direction import isolated
from hostapp.desktop.theme import current_theme
from hostapp.desktop.translation import translate

GAP = 8
"""Pixels between two paragraphs."""
FRAME_MARKS = {0xFDD0: " ", 0xFDD1: " "}
"""What Qt takes for the end of a paragraph without any mark that is one."""
MARGIN = 4
"""Pixels around all of them."""
PLAY_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TranscriptText(QPlainTextEdit):
    """A paragraph for each line; a click on a time, or Enter in a line, asks to play from there."""

    play_wanted = Signal(int)
    """Which line, from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[SpokenLine, ...] = ()
        document = QTextDocument(self)
        document.setDocumentLayout(_Paragraphs(document, self))
        document.setDocumentMargin(MARGIN)
        self.setDocument(document)
        option = document.defaultTextOption()
        direction = self.layoutDirection()
        option.setTextDirection(direction)
        option.setAlignment(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading))
        document.setDefaultTextOption(option)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)

    def show_lines(self, lines: Sequence[SpokenLine]) -> None:
        """Show these, from the first."""
        self._lines = tuple(lines)
        self.setExtraSelections([])
        self.setPlainText("\n".join(" ".join(_parts(line)) for line in self._lines))

    def show_sentence(self, sentence: str) -> None:
        """Show this instead of lines."""
        self._lines = ()
        self.setExtraSelections([])
        self.setPlainText(sentence)

    def mark(self, line: int) -> None:
        """Mark a line, and scroll so that it is seen; -1 marks none."""
        block = self.document().findBlockByNumber(line)
        if line < 0 or not block.isValid():
            self.setExtraSelections([])
            return
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(block)
        mark.format.setBackground(QColor(current_theme().colours.row_selected))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        mark.cursor.movePosition(
            QTextCursor.MoveOperation.NextBlock
            if block.next().isValid()
            else QTextCursor.MoveOperation.EndOfBlock,
            QTextCursor.MoveMode.KeepAnchor,
        )
        self.setExtraSelections([mark])
        self._reveal(block)

    def dress(self) -> None:
        """Show the same lines in the colours that now hold."""
        if self._lines:
            at = self.verticalScrollBar().value()
            self.show_lines(self._lines)
            self.verticalScrollBar().setValue(at)

    def ranges(self, line: int) -> list[QTextLayout.FormatRange]:
        """Return what in a line looks otherwise than plain words."""
        return list(_ranges(self._lines[line])) if line < len(self._lines) else []

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Play from the time that is clicked."""
        line = self._time_at(event)
        if line is not None and event.button() == Qt.MouseButton.LeftButton:
            self.play_wanted.emit(line)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer's shape that a time can be clicked."""
        super().mouseMoveEvent(event)
        over = self._time_at(event) is not None and not event.buttons()
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play from the line in which Enter is pressed."""
        line = self.textCursor().blockNumber()
        if event.key() in PLAY_KEYS and line < len(self._lines):
            self.play_wanted.emit(line)
        else:
            super().keyPressEvent(event)

    def _time_at(self, event: QMouseEvent) -> int | None:
        place = event.position().toPoint()
        block = self.cursorForPosition(place).block()
        line = block.blockNumber()
        if line >= len(self._lines) or self._lines[line].start is None:
            return None
        end = QTextCursor(block)
        end.setPosition(block.position() + len(isolated(formats.clock(self._lines[line].start))))
        area = self.cursorRect(QTextCursor(block)).united(self.cursorRect(end))
        return line if area.contains(place) else None

    def _reveal(self, block: QTextBlock) -> None:
        begin, end = QTextCursor(block), QTextCursor(block)
        end.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        seen = self.viewport().rect()
        if not all(seen.contains(self.cursorRect(each)) for each in (begin, end)):
            bar = self.verticalScrollBar()
            bar.setValue(block.firstLineNumber() - bar.pageStep() // 3)


class _Paragraphs(QPlainTextDocumentLayout):
    """Dresses a paragraph when it is first laid out, and leaves a gap below it."""

    def __init__(self, document: QTextDocument, text: TranscriptText) -> None:
        super().__init__(document)
        self._text = text

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return where a paragraph stands, gap included."""
        if not block.isValid():
            return QRectF()
        if not block.layout().lineCount():
            block.layout().setFormats(self._text.ranges(block.blockNumber()))
        return super().blockBoundingRect(block).adjusted(0, 0, 0, GAP)


def _parts(line: SpokenLine) -> Iterator[str]:
    """Yield time, speaker, manner and words; what a line has of them."""
    if line.start is not None:
        yield isolated(formats.clock(line.start))
    if line.speaker:
        yield isolated(_on_one_line(line.speaker))
    if line.typed:
        yield _how(line)
    yield isolated(_on_one_line(line.text))


def _on_one_line(text: str) -> str:
    return " ".join(text.split()).translate(FRAME_MARKS)


def _ranges(line: SpokenLine) -> Iterator[QTextLayout.FormatRange]:
    colours = current_theme().colours
    ink = QColor(colours.red.ink if line.out else colours.quiet)
    quiet, strong, plain = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
    strong.setFontWeight(QFont.Weight.DemiBold)
    quiet.setForeground(ink)
    if line.out:
        for each in (quiet, strong, plain):
            each.setForeground(ink)
            each.setFontStrikeOut(True)
    dressed = [
        *([quiet] if line.start is not None else []),
        *([strong] if line.speaker else []),
        *([quiet] if line.typed else []),
        plain,
    ]
    begin = 0
    for part, dress in zip(_parts(line), dressed, strict=True):
        size = utf16_length(part) + 1
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = begin, size, dress
        yield found
        begin += size


def _how(line: SpokenLine) -> str:
    if line.private:
        return translate("Transcript", "in a private message:")
    return translate("Transcript", "in the chat:")


def utf16_length(text: str) -> int:
    """Return how long Qt takes a text to be."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
