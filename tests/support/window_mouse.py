"""The path through the window by mouse alone."""

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
    QToolButton,
    QWidget,
)

from hostapp.desktop.side_button import SideButton
from tests.support.screenshots import keep_screenshot
from tests.support.window_hand import Hand, said

NOTHING = Qt.KeyboardModifier.NoModifier


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
