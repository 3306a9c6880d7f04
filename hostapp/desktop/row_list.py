"""One model for quiet lists: rows as they are, each with words for a screen reader."""

from collections.abc import Callable, Sequence
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
R = TypeVar("R")


class RowList(QAbstractListModel, Generic[R]):
    """Asks nothing of anything: `set_rows`, and what each row says."""

    def __init__(
        self,
        words: Callable[[R], str],
        tip: Callable[[R], str],
        parent: QObject | None = None,
    ) -> None:
        """`words` tells a row to a screen reader; `tip` all of it, or nothing."""
        super().__init__(parent)
        self._words = words
        self._tip = tip
        self._rows: tuple[R, ...] = ()

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return a row, or what is said of it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == int(Qt.ItemDataRole.DisplayRole):
            return self._words(row)
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return self._tip(row) or None
        return None
