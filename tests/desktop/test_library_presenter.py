from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hostapp.services.rows import Column, Query
from tests.support.window_host import WindowHost

ALL = ["Board preparation", "Design critique", "Weekly sync"]


def test_the_list_and_its_counts_are_shown(host: WindowHost) -> None:
    assert sorted(host.titles()) == ALL
    assert host.window.side.buttons()[0].count == 3


def test_search_narrows_as_one_types(host: WindowHost) -> None:
    host.search("des")
    host.wait(lambda: host.titles() == ["Design critique"])
    QTest.keyClicks(host.window.library.search, "x")
    host.wait(lambda: host.window.model.rowCount() == 0)
    host.window.library.search.clear()
    host.wait(lambda: sorted(host.titles()) == ALL)


def test_columns_sort(host: WindowHost) -> None:
    host.window.actions_.sort[Column.TITLE].trigger()
    host.wait(lambda: host.titles() == ALL)
    host.window.actions_.sort[Column.TITLE].trigger()
    host.wait(lambda: host.titles() == ALL[::-1])


def test_a_filter_shows_only_its_own(host: WindowHost) -> None:
    QTest.mouseClick(host.window.side.buttons()[2], Qt.MouseButton.LeftButton)
    host.wait(lambda: host.window.model.rowCount() == 0)
    QTest.mouseClick(host.window.side.buttons()[1], Qt.MouseButton.LeftButton)
    host.wait(lambda: sorted(host.titles()) == ALL)


def test_a_refresh_keeps_selection(host: WindowHost) -> None:
    host.select(2)
    title = host.titles()[2]
    host.session.library.refresh()
    host.wait(lambda: host.window.detail.title() == title)
    assert host.window.library.table.selected_lines() == ((2, 2),)


def test_a_move_while_the_list_is_read_is_not_undone(host: WindowHost) -> None:
    host.select(0)
    host.session.library.refresh()
    host.select(2)
    host.wait_for_list()
    assert host.window.library.table.selected_lines() == ((2, 2),)


def test_everything_stays_selected(host: WindowHost) -> None:
    host.window.library.table.selectAll()
    host.session.library.refresh()
    host.wait_for_list()
    assert host.session.library.selection().count == 3


def test_a_new_list_under_the_keyboard_has_its_first_line_selected(host: WindowHost) -> None:
    host.select(2)
    host.window.actions_.sort[Column.TITLE].trigger()
    host.wait_for_list()
    assert host.window.library.table.selected_lines() == ((0, 0),)
    assert host.window.library.table.currentIndex().row() == 0
    assert host.window.detail.title() == host.titles()[0]


def test_after_an_empty_list_too(host: WindowHost) -> None:
    table = host.window.library.table
    host.select(0)
    host.session.library.show(Query(text="no such words"))
    host.wait(table.isHidden)
    host.session.library.show(Query())
    host.wait(table.isVisible)
    table.setFocus()
    assert table.selected_lines() == ((0, 0),)


def test_what_the_host_deselected_stays_so(host: WindowHost) -> None:
    host.select(1)
    host.window.library.table.clearSelection()
    host.window.actions_.sort[Column.TITLE].trigger()
    host.wait_for_list()
    assert not host.window.library.table.selected_lines()
    assert host.window.detail.nothing_shown


def test_a_list_that_arrives_elsewhere_selects_nothing(host: WindowHost) -> None:
    host.select(1)
    host.search("des")
    host.wait(lambda: host.titles() == ["Design critique"])
    assert not host.window.library.table.selected_lines()


def test_a_meeting_shown_apart_stays_when_the_list_is_read_again(host: WindowHost) -> None:
    row = host.window.model.meeting(0)
    assert row is not None
    other = next(title for title in host.titles() if title != row.title)
    host.search(other)
    host.wait(lambda: host.titles() == [other])
    host.session.library.show_meeting(row)
    host.session.library.refresh()
    host.wait_for_list()
    assert host.window.detail.title() == row.title


def test_keys_decide_in_a_list_that_the_pointer_chose(host: WindowHost) -> None:
    host.window.library.search.setFocus()
    host.window.library.table.clearSelection()
    QTest.mouseClick(host.window.side.buttons()[1], Qt.MouseButton.LeftButton)
    host.wait_for_list()
    table = host.window.library.table
    assert table.hasFocus()
    assert table.selected_lines() == ((0, 0),)


def test_keys_that_choose_a_list_stay_in_the_side_bar(host: WindowHost) -> None:
    inbox = host.window.side.buttons()[1]
    inbox.setFocus()
    QTest.keyClick(inbox, Qt.Key.Key_Space)
    host.wait_for_list()
    assert inbox.hasFocus()


def test_the_next_key_is_about_what_was_undone(host: WindowHost) -> None:
    QTest.mouseClick(host.window.side.buttons()[1], Qt.MouseButton.LeftButton)
    host.wait_for_list()
    first = host.titles()[0]
    host.press(Qt.Key.Key_R)
    host.wait(lambda: first not in host.titles())
    host.press(Qt.Key.Key_U)
    host.wait(lambda: first in host.titles())
    assert host.window.library.table.selected_lines() == ((0, 0),)
    assert host.window.detail.title() == first
