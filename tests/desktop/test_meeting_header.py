from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from hostapp.desktop.meeting_header import GAP, MARGIN, SIDE, MeetingHeader
from hostapp.desktop.theme import Theme

WIDE, NARROW = QRect(0, 0, 136, 36), QRect(136, 0, 40, 36)


@pytest.fixture
def header(qtbot: QtBot, theme: Theme) -> Iterator[MeetingHeader]:
    table = QTableView()
    qtbot.addWidget(table)
    model = QStandardItemModel(0, 2, table)
    model.setHorizontalHeaderLabels(["DATE", "MEETING"])
    made = MeetingHeader(table)
    table.setHorizontalHeader(made)
    table.setModel(model)
    made.setSortIndicatorShown(True)
    made.resizeSection(0, WIDE.width())
    table.resize(300, 100)
    made.ensurePolished()
    yield made
    table.setModel(None)


def test_the_mark_stands_after_its_name(header: MeetingHeader) -> None:
    name = header.fontMetrics().horizontalAdvance("DATE")
    assert header.mark_place(WIDE, 0).left() == MARGIN + name + GAP


def test_the_mark_stays_in_its_column(header: MeetingHeader) -> None:
    assert header.mark_place(NARROW, 1).right() == NARROW.right()


def test_from_right_to_left_it_stands_left_of_the_name(header: MeetingHeader) -> None:
    usual = header.mark_place(WIDE, 0)
    header.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert header.mark_place(WIDE, 0).right() == WIDE.right() - usual.left()


@pytest.mark.parametrize("order", Qt.SortOrder)
def test_only_the_column_of_the_order_is_marked(header: MeetingHeader, order: Qt.SortOrder) -> None:
    def drawn(sorted_by: int) -> bool:
        header.setSortIndicator(sorted_by, order)
        image = header.viewport().grab().toImage()
        place = header.mark_place(QRect(0, 0, WIDE.width(), header.height()), 0)
        assert place.size() == QSize(SIDE, SIDE)
        ground = QColor(image.pixelColor(WIDE.width() - 4, place.center().y()))
        return any(
            image.pixelColor(x, y) != ground
            for x in range(place.left(), place.right())
            for y in range(place.top(), place.bottom())
        )

    header.window().show()
    assert drawn(0)
    assert not drawn(1)
