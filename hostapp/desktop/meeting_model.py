"""The table of meetings as Qt sees it: pages of rows, no question asked of any service."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hostapp.desktop import formats
from hostapp.desktop.direction import isolated, isolated_path
from hostapp.desktop.pills import pill_of
from hostapp.desktop.text import short_source_name
from hostapp.desktop.translation import translate
from hostapp.services.rows import Column, MeetingRow

COLUMNS: Final = (
    Column.STARTED,
    Column.TITLE,
    Column.SOURCE,
    Column.LENGTH,
    Column.PEOPLE,
    Column.CONSENT,
)
PAGE: Final = 128
"""Rows fetched at once: more than three screens of them."""
KEPT_PAGES: Final = 24

DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
TOOL_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
DESCRIBED: Final = int(Qt.ItemDataRole.AccessibleDescriptionRole)
ALIGNMENT: Final = int(Qt.ItemDataRole.TextAlignmentRole)
ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
"""The `MeetingRow` itself; None while its page is on the way."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()


class MeetingModel(QAbstractTableModel):
    """Show `total` meetings of which only some pages are here; ask for others as seen."""

    page_wanted = Signal(int)
    """The number of a page that is looked at and not here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._pages: OrderedDict[int, tuple[MeetingRow, ...]] = OrderedDict()
        self._wanted: set[int] = set()
        self._texts: dict[str, tuple[str, ...]] = {}
        self.doubted = False
        """Whether the ledger does not verify: then no consent is shown."""

    def doubt(self, doubted: bool) -> None:
        """Show no consent while the ledger does not verify, or show it again."""
        if doubted is self.doubted:
            return
        self.doubted = doubted
        self._texts.clear()
        if self._total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(COLUMNS) - 1))

    def set_rows(self, total: int, first: Sequence[MeetingRow], *, page: int = 0) -> None:
        """Show another list; only one page of it is known so far."""
        self.beginResetModel()
        self._total = total
        self._pages.clear()
        self._wanted.clear()
        self._texts.clear()
        self._pages[page] = tuple(first)
        self.endResetModel()

    def put_page(self, page: int, rows: Sequence[MeetingRow]) -> None:
        """Fill in a page, new or changed; the list is the same."""
        self._wanted.discard(page)
        first = page * PAGE
        if first >= self._total:
            return
        for row in rows:
            self._texts.pop(row.id, None)
        self._pages[page] = tuple(rows)
        self._pages.move_to_end(page)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        last = min(first + PAGE, self._total) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def meeting(self, line: int) -> MeetingRow | None:
        """Return a row, or None and ask for its page."""
        page, place = divmod(line, PAGE)
        rows = self._pages.get(page)
        if rows is not None:
            return rows[place] if place < len(rows) else None
        if page not in self._wanted and 0 <= line < self._total:
            self._wanted.add(page)
            self.page_wanted.emit(page)
        return None

    def rows_here(self, lines: Iterable[tuple[int, int]]) -> tuple[MeetingRow, ...]:
        """Return the rows within (first, last) ranges of lines, as far as they are here."""
        found: list[MeetingRow] = []
        for first, last in lines:
            for page in range(first // PAGE, last // PAGE + 1):
                rows = self._pages.get(page, ())
                begin = max(first - page * PAGE, 0)
                found += rows[begin : last - page * PAGE + 1]
        return tuple(found)

    def texts(self, row: MeetingRow) -> tuple[str, ...]:
        """Return the words of one line, column by column."""
        texts = self._texts.get(row.id)
        if texts is None:
            texts = self._texts[row.id] = _texts(row, doubted=self.doubted)
        return texts

    def loaded_pages(self) -> tuple[int, ...]:
        """Return the pages that are here, the one used last at the end."""
        return tuple(self._pages)

    def line_of(self, meeting: str) -> int | None:
        """Return where a meeting is, if its page is here."""
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                if row.id == meeting:
                    return page * PAGE + place
        return None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many meetings there are."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        """Return what one cell shows."""
        if role == DISPLAY:
            row = self.meeting(index.row())
            return None if row is None else self.texts(row)[index.column()]
        if role == ROW_ROLE:
            return self.meeting(index.row())
        if role in {TOOL_TIP, ACCESSIBLE}:
            return self._spoken(index, role)
        if role == DESCRIBED and COLUMNS[index.column()] is Column.TITLE:
            return self._described(index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        """Return the name of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == DISPLAY:
            return column_name(COLUMNS[section]).upper()
        if role in {TOOL_TIP, ACCESSIBLE}:
            return column_name(COLUMNS[section])
        if role == ALIGNMENT:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _spoken(self, index: Index, role: int) -> str | None:
        row = self.meeting(index.row())
        if row is None:
            return None
        text = self.texts(row)[index.column()]
        column = COLUMNS[index.column()]
        if role == ACCESSIBLE:
            return f"{column_name(column)}: {text}"
        if column is Column.TITLE:
            return f"{isolated(row.title)}\n{isolated_path(row.path)}"
        return row.started_text or text if column is Column.STARTED else text

    def _described(self, index: Index) -> str | None:
        """Say what else is in the line: keys go from title to title."""
        row = self.meeting(index.row())
        if row is None:
            return None
        texts = dict(zip(COLUMNS, self.texts(row), strict=True))
        told = (Column.CONSENT, Column.STARTED, Column.SOURCE)
        return "; ".join(texts[each] for each in told)


def column_name(column: Column) -> str:
    """Return a column's name."""
    match column:
        case Column.STARTED:
            return translate("Column", "Date")
        case Column.TITLE:
            return translate("Column", "Meeting")
        case Column.SOURCE:
            return translate("Column", "Source")
        case Column.LENGTH:
            return translate("Column", "Length")
        case Column.PEOPLE:
            return translate("Column", "People")
        case Column.CONSENT:
            return translate("Column", "Training consent")
        case Column.SIZE:
            return translate("Column", "Size")


def _texts(row: MeetingRow, *, doubted: bool) -> tuple[str, ...]:
    return (
        formats.short_time(row.started_at, row.started_text or "–"),
        row.title,
        short_source_name(row.source),
        formats.length(row.duration_seconds),
        str(row.people_count) if row.people_count else "–",
        pill_of(row, doubted=doubted).text,
    )
