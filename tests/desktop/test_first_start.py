from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from hostapp.desktop.first_start import FirstStart, Place
from hostapp.desktop.main_window import MainWindow

ZOOM = Place("/recordings/Zoom", "Zoom")
OBS = Place("/recordings/OBS", "OBS")


def test_it_explains_itself(qtbot: QtBot) -> None:
    page = FirstStart()
    qtbot.addWidget(page)
    words = " ".join(each.text() for each in page.findChildren(QLabel))
    assert "Until you decide, the answer is no." in words
    assert "None of the usual folders" in words
    assert page.begin_button.isHidden()  # there is nothing to begin with
    page.add(ZOOM)
    assert not page.begin_button.isHidden()


def test_it_begins_with_the_folders_that_are_ticked(qtbot: QtBot) -> None:
    page = FirstStart()
    qtbot.addWidget(page)
    page.offer([ZOOM, OBS])
    page.findChildren(QCheckBox)[1].setChecked(False)
    with qtbot.waitSignal(page.begun) as begun:
        QTest.mouseClick(page.begin_button, Qt.MouseButton.LeftButton)
    assert begun.args == [(ZOOM.path,)]


def test_a_folder_is_offered_once(qtbot: QtBot) -> None:
    page = FirstStart()
    qtbot.addWidget(page)
    page.add(ZOOM)
    page.findChildren(QCheckBox)[0].setChecked(False)
    page.add(ZOOM)
    assert page.chosen() == (ZOOM.path,)


def test_an_ampersand_is_one(qtbot: QtBot) -> None:
    page = FirstStart()
    qtbot.addWidget(page)
    page.add(Place("/recordings/R&D", ""))
    assert page.findChildren(QCheckBox)[0].text() == "/recordings/R&&D"


def test_after_a_folder_was_added_the_keyboard_is_where_it_begins(
    qtbot: QtBot, window: MainWindow
) -> None:
    start = window.library.first_start
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    window.library.show_first_start()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert QApplication.focusWidget() is not start.begin_button
    start.add(Place("/recordings", ""))
    assert QApplication.focusWidget() is start.begin_button
