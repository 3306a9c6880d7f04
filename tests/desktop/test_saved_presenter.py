import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hostapp.desktop.settings_presets import NameSheet
from tests.desktop.conftest import TITLES
from tests.support.window_host import WindowHost


def names(host: WindowHost) -> list[str]:
    return [each.toolTip() for each in host.window.side.saved.buttons()]


def test_a_search_is_saved_shown_renamed_and_removed(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(NameSheet, "ask", lambda *_, **__: "Boards")
    host.search("board")
    host.wait(lambda: host.titles() == [TITLES[0]])
    host.window.actions_.save_list.trigger()
    host.wait(lambda: names(host) == ["Boards"])
    host.window.library.search.clear()
    host.wait(lambda: len(host.titles()) == len(TITLES))
    (button,) = host.window.side.saved.buttons()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    host.wait(lambda: host.titles() == [TITLES[0]])
    assert host.window.library.search.text() == "board"
    assert button.isChecked()
    QTest.keyClicks(host.window.library.search, "s")
    host.wait(lambda: host.titles() == [])
    assert not button.isChecked()
    monkeypatch.setattr(NameSheet, "ask", lambda *_, **__: "The board")
    button.actions()[0].trigger()
    host.wait(lambda: names(host) == ["The board"])
    host.window.side.saved.buttons()[0].actions()[1].trigger()
    host.wait(lambda: names(host) == [])


def test_what_is_in_force_stays_marked_where_its_button_is_renamed_or_removed(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(NameSheet, "ask", lambda *_, **__: "Boards")
    host.search("board")
    host.wait(lambda: host.titles() == [TITLES[0]])
    host.window.actions_.save_list.trigger()
    host.wait(lambda: names(host) == ["Boards"])
    side = host.window.side
    QTest.mouseClick(side.saved.buttons()[0], Qt.MouseButton.LeftButton)
    host.wait(side.saved.buttons()[0].isChecked)
    monkeypatch.setattr(NameSheet, "ask", lambda *_, **__: "The board")
    side.saved.buttons()[0].setFocus()
    QTest.keyClick(side.saved.buttons()[0], Qt.Key.Key_F2)
    host.wait(lambda: names(host) == ["The board"])
    renamed = side.saved.buttons()[0]
    assert renamed.isChecked()
    assert renamed.hasFocus()
    QTest.keyClick(renamed, Qt.Key.Key_Delete)
    host.wait(lambda: names(host) == [])
    assert side.buttons()[0].isChecked()
    assert side.buttons()[0].hasFocus()


def test_everything_is_no_list_to_save(host: WindowHost) -> None:
    host.window.actions_.save_list.trigger()
    assert host.news() == "Choose a filter or search for something first."
