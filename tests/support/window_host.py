"""A host at the window: what they press, and what they see."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.exceptions import TimeoutError  # noqa: A004 - what pytest-qt raises
from pytestqt.qtbot import QtBot

from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.remembered import Remembered
from hostapp.desktop.session import Session
from hostapp.desktop.start import open_window
from tests.support.screenshots import keep_screenshot

PATIENCE = 30_000
"""Milliseconds that anything may take on a busy machine."""


class WindowHost:
    """One window on one store, used as a host uses it."""

    def __init__(self, qtbot: QtBot, store: Path) -> None:
        self._qtbot = qtbot
        self.window: MainWindow = open_window(store, Remembered(str(store)))
        qtbot.addWidget(self.window)
        self.window.activateWindow()
        qtbot.waitActive(self.window, timeout=PATIENCE)
        qtbot.waitUntil(lambda: self._session() is not None, timeout=PATIENCE)
        session = self._session()
        assert session is not None
        self.session = session
        self.wait(lambda: self.foot() not in {"", "Checking the ledger…"})

    def _session(self) -> Session | None:
        found = self.window.findChild(Session)
        return found if isinstance(found, Session) else None

    def wait(self, condition: object) -> None:
        """Let the window work until something is so; if it never is, tell what it shows."""
        try:
            self._qtbot.waitUntil(condition, timeout=PATIENCE)  # type: ignore[arg-type]
        except TimeoutError as error:
            shown = f"it says «{self.news()}», and at its foot «{self.foot()}»"
            raise TimeoutError(f"{error}; {shown}") from error

    def wait_for_list(self) -> None:
        """Wait until the list that was asked for has come."""
        with self._qtbot.waitSignal(self.window.model.modelReset, timeout=PATIENCE):
            pass

    def settle(self) -> None:
        """Let scans and what follows them end."""
        self.wait(lambda: not self.session.scan.running)

    def close(self) -> None:
        """Close the window as its corner does."""
        self.window.close()
        self.wait(lambda: self.session.closed)

    def foot(self) -> str:
        return self.window.side.foot.words

    def news(self) -> str:
        return self.window.library.bar.text()

    def titles(self) -> list[str]:
        model = self.window.model
        return [str(model.index(line, 1).data()) for line in range(model.rowCount())]

    def states(self) -> dict[str, str]:
        """Return what the consent column says of each meeting."""
        model = self.window.model
        return {
            str(model.index(line, 1).data()): str(model.index(line, 5).data())
            for line in range(model.rowCount())
        }

    def search(self, text: str) -> None:
        """Go to the search line by its key and type."""
        line = self.window.library.search
        line.setFocus()
        line.clear()
        QTest.keyClicks(line, text)

    def select(self, *lines: int) -> None:
        """Select lines as a hand with Ctrl and Space does."""
        table = self.window.library.table
        table.setFocus()
        table.select_line(lines[0])
        for line in lines[1:]:
            flags = table.selectionModel().SelectionFlag
            index = self.window.model.index(line, 0)
            table.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)

    def press(self, key: Qt.Key) -> None:
        """Press a key in the table, once the window has the keyboard again after a sheet."""
        self.wait(self._listens)
        QTest.keyClick(self.window.library.table, key)

    def _listens(self) -> bool:
        if not self.window.isActiveWindow():  # no window manager hands the keyboard back
            self.window.raise_()
            self.window.activateWindow()
        return self.window.isActiveWindow() and not self.session.decisions.busy

    def answer(self, button: str, picture: str = "") -> None:
        """Press a button of the sheet that comes up next."""
        QTimer.singleShot(0, self.window, lambda: self._answer(button, picture))

    def _answer(self, button: str, picture: str) -> None:
        sheet = QApplication.activeModalWidget()
        if not isinstance(sheet, QDialog):
            QTimer.singleShot(20, self.window, lambda: self._answer(button, picture))
            return
        if picture:
            keep_screenshot(sheet, picture)
        for each in sheet.findChildren(QPushButton):
            if each.text() == button:
                each.click()
                return
        sheet.reject()
