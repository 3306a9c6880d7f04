"""Sorting 100,000 meetings by title: a page by SQL beside a proxy that sorts in Python."""

import sys
import tempfile
from collections.abc import Iterable
from itertools import cycle
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from hostapp.desktop.meeting_model import MeetingModel
from hostapp.services.rows import Column, MeetingRow, Query
from hostapp.wiring import open_hostapp
from tests.support.big_library import make_library
from tests.support.measuring import Measure, ratio, timed

MEETINGS = 100_000
PAGE = 128
NOWHERE = QModelIndex()


class Titles(QAbstractTableModel):
    """All rows in memory, as a proxy needs them."""

    def __init__(self, rows: tuple[MeetingRow, ...]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        return len(self._rows)

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        return 1

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        return self._rows[index.row()].title if role == 0 else None


def measures() -> Iterable[Measure]:
    """Sort by title, up and down."""
    application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="bench-sorting-") as folder:
        store = Path(folder)
        make_library(store / "library.db", MEETINGS)
        hostapp = open_hostapp(store)
        proxy = QSortFilterProxyModel()
        source = Titles(hostapp.listing.page(Query(), 0, MEETINGS))
        proxy.setSourceModel(source)
        shown = MeetingModel()
        orders = cycle((Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder))
        ways = cycle((True, False))

        def ours() -> None:
            query = Query(sort=Column.TITLE, descending=next(ways))
            total = hostapp.listing.count(query)
            shown.set_rows(total, hostapp.listing.page(query, 0, PAGE))

        def by_proxy() -> None:
            proxy.sort(0, next(orders))

        yield ratio(
            "sorting by title, to a QSortFilterProxyModel",
            timed(ours),
            timed(by_proxy),
            limit=1 / 50,
            rounds=5,
        )
        hostapp.close()
    del application
