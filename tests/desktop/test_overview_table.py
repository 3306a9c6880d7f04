import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hostapp.desktop.overview_table import FigureModel, FigureTable
from hostapp.desktop.theme import Theme, heading_metrics
from tests.support.overviews import english_figures

COURSE, TOOLS, *_ = english_figures()


def test_the_model_is_one_that_qt_accepts(qtmodeltester: ModelTester) -> None:
    model = FigureModel()
    qtmodeltester.check(model)
    model.show_figure(TOOLS)
    qtmodeltester.check(model)


def test_the_newest_period_comes_first_and_names_stay_in_order() -> None:
    model = FigureModel()
    model.show_figure(COURSE)
    assert [model.index(0, column).data() for column in range(3)] == ["Apr 2027", "106", "101"]
    model.show_figure(TOOLS)
    assert [model.index(line, 0).data() for line in range(2)] == ["Zoom", "Microsoft Teams"]
    assert model.index(0, 3).data() == "180"
    assert model.headerData(3, Qt.Orientation.Horizontal) == "MAY NOT"


def test_a_number_is_spoken_with_what_it_counts() -> None:
    model = FigureModel()
    model.show_figure(TOOLS)
    role = int(Qt.ItemDataRole.AccessibleTextRole)
    assert model.index(1, 2).data(role) == "Microsoft Teams, Waiting: 5"
    assert model.headerData(3, Qt.Orientation.Horizontal, role) == "May not"


def test_without_a_figure_it_is_empty() -> None:
    model = FigureModel()
    assert (model.rowCount(), model.columnCount()) == (0, 0)
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Horizontal) is None


def test_the_table_is_named_and_as_high_as_its_lines(qtbot: QtBot, theme: Theme) -> None:
    table = FigureTable()
    qtbot.addWidget(table)
    table.show_figure(TOOLS)
    two = table.full_height()
    table.show_figure(COURSE)
    assert table.full_height() > two
    assert table.accessibleName() == "What may train, over time"


def test_from_right_to_left_a_date_keeps_its_order(
    right_to_left: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def isolated(text: str) -> str:
        told.append(text)
        return text

    table = FigureTable()
    table.show_figure(COURSE)
    table.resize(500, 200)
    monkeypatch.setattr("hostapp.desktop.overview_table.isolated", isolated)
    table.grab()
    assert "Apr 2027" in told
    table.deleteLater()


def test_a_column_is_no_wider_than_its_name_and_numbers_need(qtbot: QtBot, theme: Theme) -> None:
    table = FigureTable()
    qtbot.addWidget(table)
    table.show_figure(TOOLS)
    header = table.horizontalHeader()
    name = heading_metrics(table.font()).horizontalAdvance("MAY TRAIN")
    assert name + 16 <= header.sectionSize(1) <= name + 26
