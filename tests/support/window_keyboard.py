"""The path through the window by keyboard alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QListView,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
)

from hostapp.desktop.side_button import SideButton
from tests.support.screenshots import keep_screenshot
from tests.support.window_hand import ANSWERED, GRANTED, Hand, said

MOST_TABS = 80
NOTHING = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class Keyboard(Hand):
    """No pointer is ever moved."""

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NOTHING) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, modifier)

    def tab_to(self, wanted: Callable[[QWidget], bool], key: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Press Tab until the keyboard is where it is wanted."""
        self.wait_for_the_window()
        seen = []
        for _ in range(MOST_TABS):
            widget = QApplication.focusWidget()
            if widget is not None and wanted(widget):
                return
            seen.append(str(widget))
            self.key(key)
        pytest.fail(f"The keyboard does not get there, only to {seen}.")

    def add_folder(self) -> None:
        self.in_the_sheet(self._type_folder)
        self.key(Qt.Key.Key_O, CONTROL)
        library = self.host.window.library
        self.host.wait(lambda: str(self.recordings) in library.first_start.chosen())
        self.tab_to(lambda widget: widget is library.first_start.begin_button)
        self.key(Qt.Key.Key_Space)

    def _type_folder(self, sheet: QDialog) -> None:
        self._type_into(sheet, self.recordings)

    def _type_into(self, sheet: QDialog, path: Path) -> None:
        assert isinstance(sheet, QFileDialog)
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(field, str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)

    def choose_filter(self, button: SideButton) -> None:
        self.tab_to(lambda widget: isinstance(widget, SideButton))
        at = QApplication.focusWidget()
        assert at is not None
        before = self.lists
        downwards = at.mapToGlobal(QPoint()).y() < button.mapToGlobal(QPoint()).y()
        arrow = Qt.Key.Key_Down if downwards else Qt.Key.Key_Up
        self.tab_to(lambda widget: widget is button, arrow)
        self.key(Qt.Key.Key_Space)
        self.host.wait(lambda: self.lists > before)
        self.host.wait(lambda: self.host.window.model.rowCount() == button.count)
        self._to_the_table()
        self._begin()

    def _begin(self) -> None:
        """Go to the first line, again if a newer list arrives; wait until its meeting is shown."""

        def begun() -> bool:
            if self.host.session.library.selection().count != 1:
                self.key(Qt.Key.Key_Home)
            return self.host.window.detail.filled

        self.host.wait(begun)

    def _to_the_table(self) -> None:
        self.tab_to(lambda widget: widget is self.host.window.library.table)

    def grant(self, *, first: bool) -> None:
        if first:
            self.in_the_sheet(lambda _: self.key(Qt.Key.Key_Return))
        self.key(Qt.Key.Key_G)
        self.wait_for_the_window()

    def refuse(self) -> None:
        self.key(Qt.Key.Key_R)

    def record_no(self) -> None:
        people = self.host.window.detail.people
        self.host.wait(lambda: people.people.model().rowCount() == 2)
        self.tab_to(lambda widget: widget is people.people)
        self.key(Qt.Key.Key_End)
        self.in_the_sheet(self._say_no)
        self.key(Qt.Key.Key_Return)
        self.host.wait(lambda: "said no" in said(people.people))
        self._to_the_table()

    def _say_no(self, _sheet: QDialog) -> None:
        self.key(Qt.Key.Key_Right)
        assert isinstance(QApplication.focusWidget(), QRadioButton)
        self.key(Qt.Key.Key_Return)

    def search(self, phrase: str) -> None:
        self.key(Qt.Key.Key_F, CONTROL)
        field = QApplication.focusWidget()
        assert field is self.host.window.library.search
        QTest.keyClicks(field, phrase)

    def clear_search(self) -> None:
        self.wait_for_the_window()
        self.key(Qt.Key.Key_F, CONTROL)
        self.key(Qt.Key.Key_Delete)

    def open_passage(self) -> None:
        lines = self.host.session.search.passages.findChild(QListView)
        self.tab_to(lambda widget: widget is lines)
        self.key(Qt.Key.Key_Down)
        self.key(Qt.Key.Key_Return)

    def revoke(self) -> None:
        self.clear_search()
        self.choose_filter(self.host.window.side.buttons()[2])
        assert self.host.window.model.rowCount() == GRANTED + ANSWERED
        self.key(Qt.Key.Key_End)
        self.in_the_sheet(lambda _: self.key(Qt.Key.Key_Return))
        self.key(Qt.Key.Key_R)
        self.host.wait(lambda: self.host.news() == "Revoked: 1 meeting.")

    def save_receipt(self) -> None:
        tabs = self.host.window.detail.tabs
        self.everything()
        self.tab_to(lambda widget: isinstance(widget, QTabBar))
        while tabs.currentIndex() < tabs.count() - 1:
            self.key(Qt.Key.Key_Right)
        receipts = self.host.window.detail.receipts
        self.tab_to(
            lambda widget: isinstance(widget, QPushButton) and receipts.isAncestorOf(widget)
        )
        self.in_the_sheet(lambda sheet: self._type_into(sheet, self.receipt))
        self.key(Qt.Key.Key_Space)

    def quit(self) -> None:
        self.wait_for_the_window()
        keep_screenshot(self.host.window, "inbox-keyboard")
        self.key(Qt.Key.Key_Q, CONTROL)
