import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.main_window import MainWindow


def test_typing_searches(qtbot: QtBot, window: MainWindow) -> None:
    typed: list[str] = []
    window.library.searched.connect(typed.append)
    QTest.keyClicks(window.library.search, "ana")
    assert typed == ["a", "an", "ana"]


def test_escape_empties_the_search(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClicks(window.library.search, "ana")
    QTest.keyClick(window.library.search, Qt.Key.Key_Escape)
    assert window.library.search.text() == ""


def test_down_leads_to_the_table(qtbot: QtBot, window: MainWindow) -> None:
    window.library.show_table()
    window.show()
    qtbot.waitExposed(window)
    window.library.search.setFocus()
    QTest.keyClick(window.library.search, Qt.Key.Key_Down)
    assert window.focusWidget() is window.library.table


def test_the_first_screen_stands_alone(qtbot: QtBot, window: MainWindow) -> None:
    window.library.show_first_start()
    assert window.library.at_first_start
    assert not window.library.search.isVisibleTo(window)


def test_an_empty_list_says_why(qtbot: QtBot, window: MainWindow) -> None:
    window.library.show_nothing("Nothing waits for a decision.")
    assert not window.library.at_first_start
    assert window.library.search.isVisibleTo(window)


def test_beside_a_page_no_meeting_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    window.library.show_table()
    window.show()
    qtbot.waitExposed(window)
    assert window.detail.isVisible()
    page = QWidget()
    window.library.add_page(page)
    window.library.show_page(page)
    assert not window.detail.isVisible()
    window.library.show_nothing("Nothing waits for a decision.")
    assert not window.detail.isVisible()
    window.library.leave_page()
    assert window.detail.isVisible()
    window.library.show_first_start()
    assert not window.detail.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_key_opens_the_menu(qtbot: QtBot, window: MainWindow) -> None:
    window.library.show_table()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.library.table.setFocus()
    menu = window.library.menu_button.menu()
    assert "F10" in window.library.menu_button.toolTip()
    QTimer.singleShot(0, window, lambda: QTest.keyClick(window.library.table, Qt.Key.Key_F10))
    opened: list[bool] = []
    menu.aboutToShow.connect(lambda: opened.append(True))
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu, menu.close))
    qtbot.waitUntil(lambda: bool(opened) and not menu.isVisible())


def test_scan_is_a_button(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.library.scan_pressed):
        QTest.mouseClick(window.library.scan, Qt.MouseButton.LeftButton)


def test_where_it_is_narrow_the_search_keeps_its_room(qtbot: QtBot, window: MainWindow) -> None:
    library = window.library
    window.show()
    qtbot.waitExposed(window)
    for wide, shown in ((900, [True, True]), (460, [True, False]), (330, [False, False])):
        library.resize(wide, 600)
        assert [not each.isHidden() for each in (library.scan, library.export)] == shown
