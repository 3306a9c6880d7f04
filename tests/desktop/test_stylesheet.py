import re
from pathlib import Path

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QCompleter, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from hostapp.desktop.palette import DARK, LIGHT
from hostapp.desktop.stylesheet import stylesheet
from hostapp.desktop.theme import Theme


def test_nothing_is_left_to_fill_in() -> None:
    assert "$" not in stylesheet(LIGHT, 13)


def test_text_sizes_follow_the_base() -> None:
    small, large = stylesheet(LIGHT, 13), stylesheet(LIGHT, 26)
    assert "font-size: 18px" in small
    assert "font-size: 31px" in large


def test_each_appearance_has_its_own_tick() -> None:
    sheets = [stylesheet(each, 13) for each in (LIGHT, DARK)]
    ticks = [re.search(r'url\("([^"]+tick[^"]+)"\)', sheet) for sheet in sheets]
    assert len({match.group(1) for match in ticks if match}) == 2


def test_every_picture_is_there() -> None:
    paths = re.findall(r'url\("(.+?)"\)', stylesheet(LIGHT, 13) + stylesheet(DARK, 13))
    assert len(paths) >= 6
    assert all(Path(path).is_file() for path in paths)


def test_panes_have_their_edges_on_the_other_side_from_right_to_left() -> None:
    usual, mirrored = stylesheet(LIGHT, 13), stylesheet(LIGHT, 13, mirrored=True)
    assert re.search(r"#side {[^}]+border-right: 1px", usual)
    assert re.search(r"#detail {[^}]+border-left: 1px", usual)
    assert re.search(r"#side {[^}]+border-left: 1px", mirrored)
    assert re.search(r"#detail {[^}]+border-right: 1px", mirrored)


def test_what_points_and_what_is_ticked_stands_on_the_other_side_from_right_to_left() -> None:
    usual, mirrored = stylesheet(LIGHT, 13), stylesheet(LIGHT, 13, mirrored=True)
    for sheet, side in ((usual, "right"), (mirrored, "left")):
        assert re.search(rf"QComboBox::down-arrow[^{{]+{{[^}}]+margin-{side}: 6px", sheet)
        assert re.search(rf"QCheckBox, QRadioButton {{[^}}]+padding-{side}: 4px", sheet)


def test_a_chosen_line_of_a_menu_has_a_mark_that_is_sharp_at_any_size() -> None:
    for each in (LIGHT, DARK):
        mark = re.search(
            r"QMenu::indicator:checked { image: url\(\"(.+?)\"\)", stylesheet(each, 13)
        )
        assert mark
        assert mark.group(1).endswith(".svg")


def test_a_list_that_pops_up_has_a_ground_of_its_own(qtbot: QtBot, theme: Theme) -> None:
    typed, choices = QLineEdit(), QCompleter(["Recordings"])
    typed.setCompleter(choices)
    qtbot.addWidget(typed)
    popup = choices.popup()
    assert popup is not None
    popup.resize(200, 80)
    ground = popup.grab().toImage().pixelColor(190, 70)
    assert ground == QColor(theme.colours.raised)


def test_names_of_columns_are_measured_in_the_letters_they_are_painted_in(
    qtbot: QtBot, theme: Theme
) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    header = table.horizontalHeader()
    header.ensurePolished()
    assert header.font().weight() == QFont.Weight.DemiBold
    assert header.fontMetrics().height() < table.fontMetrics().height()
