"""Everything that can be done from keys and menus, in one table."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from hostapp.desktop.meeting_model import COLUMNS, column_name
from hostapp.desktop.translation import translate
from hostapp.services.rows import Column

V = TypeVar("V")
WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


@dataclass(frozen=True, slots=True)
class Actions:
    """The actions that others connect to."""

    grant: QAction
    grant_terms: QAction
    deny: QAction
    reopen: QAction
    open_folder: QAction
    select_all: QAction
    rename: QAction
    join: QAction
    split: QAction
    take_apart: QAction
    search: QAction
    save_list: QAction
    scan: QAction
    add_folder: QAction
    export: QAction
    settings: QAction
    about: QAction
    leave: QAction
    sort: dict[Column, QAction]
    appearance: dict[Qt.ColorScheme, QAction]

    def decisions(self) -> list[QAction]:
        """Return what is done to the selected meetings: one letter each, within the table."""
        return [
            self.grant,
            self.grant_terms,
            self.deny,
            self.reopen,
            self.open_folder,
            self.select_all,
        ]

    def arranging(self) -> list[QAction]:
        """Return what is done to the selected meetings by hand, without any decision."""
        return [self.rename, self.join, self.split, self.take_apart]

    def everywhere(self) -> list[QAction]:
        """Return what works wherever the keyboard is."""
        return [
            self.search,
            self.save_list,
            self.scan,
            self.add_folder,
            self.export,
            self.settings,
            self.leave,
        ]


def make_actions(window: QWidget) -> Actions:
    """Make all actions; they do nothing until connected."""

    def action(text: str, key: str | QKeySequence.StandardKey, *, table: bool = False) -> QAction:
        made = QAction(text, window)
        made.setShortcut(QKeySequence(key))
        if table:
            made.setShortcutContext(WITHIN)
        return made

    grant_terms = action(translate("Menu", "Grant with other terms…"), "Shift+G", table=True)
    grant_terms.setShortcuts([QKeySequence(key) for key in ("Shift+G", "Return", "Enter")])
    return Actions(
        grant=action(translate("Menu", "Grant"), "G", table=True),
        grant_terms=grant_terms,
        deny=action(translate("Menu", "Refuse or revoke"), "R", table=True),
        reopen=action(translate("Menu", "Undo"), "U", table=True),
        open_folder=action(translate("Menu", "Open folder"), "O", table=True),
        select_all=action(
            translate("Menu", "Select all"), QKeySequence.StandardKey.SelectAll, table=True
        ),
        rename=action(translate("Menu", "Rename…"), "F2", table=True),
        join=action(translate("Menu", "Join with…"), "J", table=True),
        split=action(translate("Menu", "Split off files…"), "S", table=True),
        take_apart=action(translate("Menu", "Take apart"), "", table=True),
        search=action(translate("Menu", "Search"), QKeySequence.StandardKey.Find),
        save_list=action(translate("Menu", "Save this list…"), "Ctrl+S"),
        scan=action(translate("Menu", "Scan for recordings"), "F5"),
        add_folder=action(translate("Menu", "Add a folder…"), "Ctrl+O"),
        export=action(translate("Menu", "Export a dataset…"), "Ctrl+E"),
        settings=action(translate("Menu", "Settings…"), "Ctrl+,"),
        about=action(translate("Menu", "About Hostapp"), ""),
        leave=action(translate("Menu", "Quit"), "Ctrl+Q"),
        sort=_choices(window, {column: column_name(column) for column in COLUMNS}),
        appearance=_choices(window, _appearances()),
    )


def make_menu(window: QWidget, actions: Actions) -> QMenu:
    """Make the window's menu; a context menu needs only `Actions.decisions`."""
    menu = QMenu(window)
    menu.addActions([actions.grant, actions.grant_terms, actions.deny, actions.reopen])
    menu.addSeparator()
    looking = [actions.search, actions.save_list, actions.select_all, actions.open_folder]
    menu.addActions(looking)
    menu.setAccessibleName(translate("Library", "Menu"))
    arrange = _below(menu, translate("Menu", "Arrange"))
    arrange.addActions(actions.arranging())
    sort = _below(menu, translate("Menu", "Sort by"))
    sort.addActions(list(actions.sort.values()))
    menu.addSeparator()
    menu.addActions([actions.scan, actions.add_folder, actions.export])
    menu.addSeparator()
    appearance = _below(menu, translate("Menu", "Appearance"))
    appearance.addActions(list(actions.appearance.values()))
    menu.addActions([actions.settings, actions.about])
    menu.addSeparator()
    menu.addAction(actions.leave)
    return menu


def _below(menu: QMenu, name: str) -> QMenu:
    made = menu.addMenu(name)
    made.setAccessibleName(name)
    return made


def connect_choices(choices: dict[V, QAction], chosen: Callable[[V], None]) -> None:
    """Tell which value was chosen."""
    for value, action in choices.items():
        action.triggered.connect(partial(_tell, chosen, value))


def _tell(chosen: Callable[[V], None], value: V, _checked: bool = False) -> None:
    chosen(value)


def _choices(window: QWidget, names: dict[V, str]) -> dict[V, QAction]:
    group = QActionGroup(window)
    made = {}
    for value, text in names.items():
        action = QAction(text, group)
        action.setCheckable(True)
        made[value] = action
    return made


def _appearances() -> dict[Qt.ColorScheme, str]:
    return {
        Qt.ColorScheme.Unknown: translate("Menu", "As the system"),
        Qt.ColorScheme.Light: translate("Menu", "Light"),
        Qt.ColorScheme.Dark: translate("Menu", "Dark"),
    }
