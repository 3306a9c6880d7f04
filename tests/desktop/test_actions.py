from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from hostapp.desktop.actions import connect_choices
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.meeting_model import COLUMNS
from hostapp.services.rows import Column


def test_keys_are_shown_and_each_is_used_once(qtbot: QtBot, window: MainWindow) -> None:
    actions = window.actions_
    keys = [each.shortcut().toString() for each in (*actions.decisions(), *actions.everywhere())]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert keys[:4] == ["G", "Shift+G", "R", "U"]


def test_the_menu_holds_everything(qtbot: QtBot, window: MainWindow) -> None:
    menu = window.library.menu_button.menu()
    shown = set(menu.actions())
    assert {*window.actions_.decisions(), *window.actions_.everywhere()} <= shown


def test_each_menu_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    menu = window.library.menu_button.menu()
    names = [each.accessibleName() for each in (menu, *menu.findChildren(QMenu))]
    assert names == ["Menu", "Arrange", "Sort by", "Appearance"]


def test_letters_work_in_the_table_only(qtbot: QtBot, window: MainWindow) -> None:
    assert set(window.actions_.decisions()) <= set(window.library.table.actions())
    assert not set(window.actions_.decisions()) & set(window.actions())


def test_a_choice_tells_its_value(qtbot: QtBot, window: MainWindow) -> None:
    chosen: list[Column] = []
    connect_choices(window.actions_.sort, chosen.append)
    window.actions_.sort[Column.PEOPLE].trigger()
    assert chosen == [Column.PEOPLE]
    assert tuple(window.actions_.sort) == COLUMNS
