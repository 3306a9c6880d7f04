"""A host decides with the participants: by keyboard alone, and by mouse alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.people_tab import PeopleTab
from hostapp.wiring import open_hostapp
from tests.support.screenshots import keep_screenshot
from tests.support.talks import mark, record_talk
from tests.support.window_host import WindowHost

pytestmark = pytest.mark.xvfb

TITLES = ("Board", "Monthly", "Weekly")
OBJECTION = "10:00:12\t From  Bo Li : I do not consent to being recorded\r\n"


@pytest.fixture
def host(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowHost]:
    """A window on three talks of three people, nothing decided."""
    (tmp_path / "rec").mkdir()
    for number, title in enumerate(TITLES, 1):
        folder = record_talk(tmp_path / "rec", title)
        mark(folder, number)
        with (folder / "chat.txt").open("a", encoding="utf-8", newline="") as chat:
            chat.write(OBJECTION)
    store = tmp_path / "store"
    hostapp = open_hostapp(store)
    hostapp.scan.run([tmp_path / "rec"])
    hostapp.scan.words()
    hostapp.close()
    host = WindowHost(qtbot, store)
    host.wait(lambda: host.window.model.rowCount() == len(TITLES))
    host.settle()
    yield host
    host.close()


def key(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def click(widget: QWidget) -> None:
    """Press a mouse button in the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def button(parent: QWidget, text: str) -> QPushButton:
    return next(each for each in parent.findChildren(QPushButton) if each.text() == text)


def said(tab: PeopleTab, name: str) -> str:
    model = tab.people.model()
    lines = [str(model.index(line, 0).data()) for line in range(model.rowCount())]
    return next((line for line in lines if line.startswith(name)), "")


def test_the_inbox_by_keyboard_alone(host: WindowHost) -> None:
    assert QApplication.platformName() == "xcb"
    host.window.library.table.setFocus()
    inbox = host.window.side.buttons()[1]
    inbox.setFocus(Qt.FocusReason.TabFocusReason)
    key(Qt.Key.Key_Space)
    host.wait(lambda: host.session.renewal.line.text() == "3 left to decide")
    host.window.library.table.setFocus(Qt.FocusReason.TabFocusReason)
    key(Qt.Key.Key_Home)
    host.answer("Grant", "people-grant-sheet")
    key(Qt.Key.Key_G)
    host.wait(lambda: host.window.model.rowCount() == 2)
    keep_screenshot(host.window, "people-inbox")
    host.select(0)
    key(Qt.Key.Key_G)
    host.wait(lambda: host.window.model.rowCount() == 1)
    host.wait(lambda: host.news() == "Allowed: 1 meeting.")
    host.select(0)
    key(Qt.Key.Key_R)
    host.wait(lambda: host.window.model.rowCount() == 0)
    inbox.setFocus(Qt.FocusReason.TabFocusReason)
    host.window.side.buttons()[0].setFocus(Qt.FocusReason.TabFocusReason)
    key(Qt.Key.Key_Space)
    host.wait(lambda: host.window.model.rowCount() == len(TITLES))
    refused = [title for title, state in host.states().items() if state == "Not allowed"]
    assert len(refused) == 1
    host.select(host.titles().index(refused[0]))
    key(Qt.Key.Key_U)
    host.wait(lambda: host.states()[refused[0]] == "Needs a decision")


def test_people_and_releases_by_mouse_alone(host: WindowHost, tmp_path: Path) -> None:
    tab = host.window.detail.people
    host.select(0)
    title = host.titles()[0]
    host.wait(lambda: said(tab, "Ana Ortiz") != "")
    host.wait(lambda: tab.passages.model().rowCount() > 0)
    keep_screenshot(host.window, "people-passages")
    host.answer("Grant")
    click(host.window.detail.card.grant)
    host.wait(lambda: host.states()[title].startswith("Allowed"))
    record_no(host, tab)
    host.wait(lambda: host.states()[title].startswith("Partly"))
    host.wait(lambda: "Bo Li said no" in host.window.detail.card.answer())
    keep_screenshot(host.window, "people-partly")
    export(host, tmp_path / "out")
    host.answer("Revoke", "people-revoke-sheet")
    click(host.window.detail.card.deny)
    host.wait(lambda: host.states()[title].startswith("Revoked"))
    recall(host)


def record_no(host: WindowHost, tab: PeopleTab) -> None:
    model = tab.people.model()
    place = next(
        line
        for line in range(model.rowCount())
        if str(model.index(line, 0).data()).startswith("Bo Li")
    )
    centre = tab.people.visualRect(model.index(place, 0)).center()
    QTest.mouseClick(tab.people.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    click(button(tab, "Answer…"))
    fill_in(host)


def fill_in(host: WindowHost) -> None:
    """Say no with a pasted reply in the sheet that comes up."""

    def act() -> None:
        sheet = QApplication.activeModalWidget()
        if sheet is None:
            QTimer.singleShot(20, host.window, act)
            return
        no = next(each for each in sheet.findChildren(QRadioButton) if each.text() == "No")
        no.click()
        paste = sheet.findChild(QPlainTextEdit)
        assert isinstance(paste, QPlainTextEdit)
        paste.setPlainText("Please leave me out.")
        keep_screenshot(sheet, "people-answer-sheet")
        click(button(sheet, "Record"))

    QTimer.singleShot(0, host.window, act)
    host.wait(lambda: "Recorded" in host.news())


def export(host: WindowHost, folder: Path) -> None:
    click(host.window.library.export)
    host.wait(lambda: host.session.export.wizard is not None)
    wizard = host.session.export.wizard
    assert wizard is not None
    wizard.folder.setText(str(folder))
    keep_screenshot(wizard, "people-export-plan")
    click(wizard.next)
    host.wait(lambda: wizard.headline() == "What goes, and what stays")
    keep_screenshot(wizard, "people-export-review")
    click(wizard.next)
    host.wait(lambda: wizard.headline() == "Done")
    keep_screenshot(wizard, "people-export-done")
    click(wizard.next)
    host.wait(lambda: host.window.side.release_buttons()[0].count == 1)


def recall(host: WindowHost) -> None:
    datasets, recalls = host.window.side.release_buttons()
    click(datasets)
    page = host.session.releases.page
    host.wait(page.isVisible)
    keep_screenshot(host.window, "people-datasets")
    host.answer("Call back", "people-recall-sheet")
    click(page.recall)
    host.wait(lambda: recalls.count == 1)
    click(recalls)
    keep_screenshot(host.window, "people-recalls")
