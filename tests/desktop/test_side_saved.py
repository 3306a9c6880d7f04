import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup
from pytestqt.qtbot import QtBot

from hostapp.desktop.side_saved import SavedButton, SavedList
from hostapp.desktop.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def saved_list(qtbot: QtBot) -> SavedList:
    group = QButtonGroup()
    made = SavedList(group)
    group.setParent(made)
    qtbot.addWidget(made)
    return made


def test_lists_come_stay_and_go(qtbot: QtBot, theme: Theme) -> None:
    saved = saved_list(qtbot)
    saved.complete()
    assert saved.isHidden()
    saved.set_names(("Boards", "Zoom"))
    first = saved.buttons()[0]
    saved.set_names(("Boards",))
    assert saved.buttons() == (first,)
    assert not first.icon().isNull()
    saved.choose("Boards")
    assert first.isChecked()
    saved.choose("gone")
    saved.set_names(())
    assert saved.isHidden()


def test_each_tells_what_is_wanted(qtbot: QtBot) -> None:
    saved = saved_list(qtbot)
    saved.set_names(("Boards",))
    (button,) = saved.buttons()
    with qtbot.waitSignal(saved.chosen) as chosen:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == ["Boards"]
    rename, remove = button.actions()
    for action, signal in ((rename, saved.rename_wanted), (remove, saved.removed)):
        with qtbot.waitSignal(signal) as told:
            action.trigger()
        assert told.args == ["Boards"]


def test_a_long_name_gives_way(qtbot: QtBot) -> None:
    name = "A list that the host saved under a very long name & more"
    button = SavedButton(name)
    qtbot.addWidget(button)
    button.resize(200, 32)
    button.show()
    assert button.text().endswith("…")
    assert (button.accessibleName(), button.toolTip()) == (name, name)
    button.resize(900, 32)
    assert button.text() == f" {name}".replace("&", "&&")
