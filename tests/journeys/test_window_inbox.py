"""From the first start to the receipts and a restart: by keyboard alone, and by mouse alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QListView,
    QMenu,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hostapp.desktop.side_button import SideButton
from hostapp.services.verification import verify_path
from tests.support.films import NOISE
from tests.support.inbox import COUNT, PHRASE, write_inbox
from tests.support.screenshots import keep_screenshot
from tests.support.window_host import WindowHost

pytestmark = [pytest.mark.xvfb, pytest.mark.qt_log_ignore(*NOISE)]

GRANTED, REFUSED, ANSWERED = 10, 15, 5
MOST_TABS = 80
NOTHING = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class Hand:
    """What both ways of working share: the order of things, and what is to be seen."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.recordings = folder / "recordings"
        self.store = folder / "store"
        self.receipt = folder / "receipt"
        self.receipt.mkdir()
        write_inbox(self.recordings)
        self.host = WindowHost(qtbot, self.store)
        self.lists = 0
        self.host.session.library.listed.connect(self._count_lists)

    def _count_lists(self) -> None:
        self.lists += 1

    def travel(self) -> None:
        host = self.host
        host.wait(lambda: host.window.library.at_first_start)
        self.add_folder()
        host.wait(lambda: host.window.model.rowCount() == COUNT)
        host.settle()
        self.decide()
        self.hear()
        self.revoke()
        self.save_receipt()
        host.wait(lambda: "receipt" in host.news())
        assert verify_path(self.receipt, None).verdict.value == "intact"
        self.everything()
        self.look_again()

    def decide(self) -> None:
        host, inbox = self.host, self.host.window.side.buttons()[1]
        self.choose_filter(inbox)
        host.wait(lambda: host.session.renewal.line.text() == f"{COUNT} left to decide")
        left = COUNT
        for number in range(COUNT):
            if number < GRANTED:
                self.grant(first=number == 0)
            elif number < GRANTED + REFUSED:
                self.refuse()
            else:
                self.record_no()
                self.grant(first=False)
            left -= 1
            self.wait_for_line(left)
        words = self.words()
        assert words.count("Not allowed") == REFUSED
        assert sum(each.startswith("Allowed") for each in words) == GRANTED
        assert sum(each.startswith("Partly") for each in words) == ANSWERED

    def words(self) -> list[str]:
        """Return what the consent column says of all meetings."""
        self.everything()
        model = self.host.window.model
        return [str(model.index(line, 5).data()) for line in range(COUNT)]

    def wait_for_line(self, left: int) -> None:
        """Wait until the decision is written and the keyboard stands on the next line."""
        host = self.host

        def ready() -> bool:
            busy = host.session.decisions.busy or host.window.model.rowCount() != left
            return not busy and (left == 0 or host.session.library.selection().count == 1)

        host.wait(ready)

    def look_again(self) -> None:
        before = self.host.states()
        self.quit()
        self.host.wait(lambda: self.host.session.closed)
        again = WindowHost(self.qtbot, self.store)
        again.wait(lambda: again.window.model.rowCount() == COUNT)
        again.settle()
        assert again.states() == before
        assert again.foot().startswith("Ledger verified")
        again.close()

    def in_the_sheet(self, act: Callable[[QDialog], None]) -> None:
        """Do something in the sheet that comes up next, once it has the keyboard."""

        def look() -> None:
            sheet = QApplication.activeModalWidget()
            if isinstance(sheet, QDialog) and sheet.isActiveWindow():
                act(sheet)
            else:
                QTimer.singleShot(20, self.host.window, look)

        QTimer.singleShot(0, self.host.window, look)

    def wait_for_the_window(self) -> None:
        window = self.host.window
        self.host.wait(lambda: window.isActiveWindow() and QApplication.activeModalWidget() is None)

    def hear(self) -> None:
        host = self.host
        passages = host.session.search.passages
        self.search(PHRASE)
        host.wait(lambda: passages.count() == 1)
        self.open_passage()
        player = host.window.detail.transcript.player
        host.wait(lambda: not player.picture.image.isNull())
        host.wait(lambda: player.player.at >= 1.5)
        host.wait(lambda: host.window.detail.transcript.current == 1)

    def add_folder(self) -> None:
        raise NotImplementedError

    def choose_filter(self, button: SideButton) -> None:
        raise NotImplementedError

    def everything(self) -> None:
        """Show all meetings."""
        self.clear_search()
        self.choose_filter(self.host.window.side.buttons()[0])
        self.host.wait(lambda: self.host.window.model.rowCount() == COUNT)

    def grant(self, *, first: bool) -> None:
        raise NotImplementedError

    def refuse(self) -> None:
        raise NotImplementedError

    def record_no(self) -> None:
        raise NotImplementedError

    def search(self, phrase: str) -> None:
        raise NotImplementedError

    def clear_search(self) -> None:
        raise NotImplementedError

    def open_passage(self) -> None:
        raise NotImplementedError

    def revoke(self) -> None:
        raise NotImplementedError

    def save_receipt(self) -> None:
        raise NotImplementedError

    def quit(self) -> None:
        raise NotImplementedError


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


class Mouse(Hand):
    """No key is ever pressed."""

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        self.wait_for_the_window()
        self.press(widget, place)

    def press(self, widget: QWidget, place: QPoint | None = None) -> None:
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(widget, left, pos=widget.rect().center() if place is None else place)

    def click_line(self, lines: QAbstractItemView, line: int) -> None:
        area = lines.visualRect(lines.model().index(line, 0))
        self.click(lines.viewport(), area.center())

    def press_button(self, sheet: QDialog, text: str) -> None:
        self.press(next(each for each in sheet.findChildren(QPushButton) if each.text() == text))

    def add_folder(self) -> None:
        window = self.host.window
        dragged = QMimeData()
        dragged.setUrls([QUrl.fromLocalFile(str(self.recordings))])
        middle = window.rect().center()
        how = (Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton, NOTHING)
        QApplication.sendEvent(window, QDragEnterEvent(middle, *how))
        QApplication.sendEvent(window, QDropEvent(QPointF(middle), *how))
        self.click(window.library.first_start.begin_button)

    def choose_filter(self, button: SideButton) -> None:
        before = self.lists
        self.click(button)
        self.host.wait(lambda: self.lists > before)
        self.host.wait(lambda: self.host.window.model.rowCount() == button.count)
        self.select(0)

    def select(self, line: int) -> None:
        """Click a line, again if a newer list arrives; wait until its meeting is shown."""

        def selected() -> bool:
            if self.host.session.library.selection().count != 1:
                self.click_line(self.host.window.library.table, line)
            return self.host.window.detail.filled

        self.host.wait(selected)

    def grant(self, *, first: bool) -> None:  # noqa: ARG002 - the sheet comes each time
        self.in_the_sheet(lambda sheet: self.press_button(sheet, "Grant"))
        self.click(self.host.window.detail.card.grant)

    def refuse(self) -> None:
        self.click(self.host.window.detail.card.deny)

    def record_no(self) -> None:
        people = self.host.window.detail.people
        self.host.wait(lambda: people.people.model().rowCount() == 2)
        self.click_line(people.people, 1)
        self.in_the_sheet(self._say_no)
        self.click(
            next(each for each in people.findChildren(QPushButton) if "Answer" in each.text())
        )
        self.host.wait(lambda: "said no" in said(people.people))

    def _say_no(self, sheet: QDialog) -> None:
        self.press(next(each for each in sheet.findChildren(QRadioButton) if each.text() == "No"))
        self.press_button(sheet, "Record")

    def search(self, phrase: str) -> None:
        QApplication.clipboard().setText(phrase, QClipboard.Mode.Selection)
        field = self.host.window.library.search
        QTest.mouseClick(field, Qt.MouseButton.MiddleButton, pos=field.rect().center())

    def clear_search(self) -> None:
        field = self.host.window.library.search
        for clear in field.findChildren(QToolButton):
            if clear.isVisible() and field.text():
                self.click(clear)

    def open_passage(self) -> None:
        lines = self.host.session.search.passages.findChild(QListView)
        assert isinstance(lines, QListView)
        self.click_line(lines, 0)

    def revoke(self) -> None:
        self.clear_search()
        self.choose_filter(self.host.window.side.buttons()[2])
        self.in_the_sheet(lambda sheet: self.press_button(sheet, "Revoke"))
        self.click(self.host.window.detail.card.deny)
        self.host.wait(lambda: self.host.news() == "Revoked: 1 meeting.")

    def save_receipt(self) -> None:
        tabs = self.host.window.detail.tabs
        self.everything()
        last = tabs.count() - 1
        self.click(tabs.tabBar(), tabs.tabBar().tabRect(last).center())
        receipts = self.host.window.detail.receipts
        self.in_the_sheet(self._choose_folder)
        self.click(
            next(each for each in receipts.findChildren(QPushButton) if "Save" in each.text())
        )

    def _choose_folder(self, sheet: QDialog) -> None:
        assert isinstance(sheet, QFileDialog)
        sheet.setDirectory(str(self.receipt))  # as if it had been the last one used
        self.press_button(sheet, "&Choose")

    def quit(self) -> None:
        keep_screenshot(self.host.window, "inbox-mouse")
        QTimer.singleShot(0, self.host.window, self._click_quit)
        self.click(self.host.window.library.menu_button)

    def _click_quit(self) -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            QTimer.singleShot(20, self.host.window, self._click_quit)
            return
        leave = self.host.window.actions_.leave
        self.press(menu, menu.actionGeometry(leave).center())


def said(people: QListView) -> str:
    model = people.model()
    return "\n".join(str(model.index(line, 0).data()) for line in range(model.rowCount()))


def test_by_keyboard_alone(qtbot: QtBot, tmp_path: Path) -> None:
    assert QApplication.platformName() == "xcb"
    Keyboard(qtbot, tmp_path).travel()


def test_by_mouse_alone(qtbot: QtBot, tmp_path: Path) -> None:
    assert QApplication.platformName() == "xcb"
    Mouse(qtbot, tmp_path).travel()
