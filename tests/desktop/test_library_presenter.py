from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hostapp.services.rows import Column
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
