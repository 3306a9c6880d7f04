"""Who may say yes: three are asked, two agree, one takes it back, all in the window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.basis_choice import BasisChoice
from hostapp.desktop.reply_dialog import ReplyDialog
from hostapp.desktop.request_dialog import RequestDialog
from hostapp.domain.answer_codes import codes_in
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.terms import Basis
from hostapp.wiring import open_hostapp
from tests.support.recorded import record_zoom
from tests.support.screenshots import keep_screenshot
from tests.support.window_host import WindowHost

pytestmark = pytest.mark.xvfb

ANA, BO, DEVON = PEOPLE = ("Ana Ortiz", "Bo Li", "Devon Clarke")
YES, WITHDRAWS = "It says yes", "It takes a yes back"


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A store in which a talk of three people was found, each with a track of their own."""
    record_zoom(tmp_path / "rec", "Weekly", PEOPLE)
    hostapp = open_hostapp(tmp_path / "store")
    hostapp.scan.run([tmp_path / "rec"])
    hostapp.close()
    return tmp_path / "store"


@pytest.fixture
def host(qtbot: QtBot, store: Path) -> Iterator[WindowHost]:
    host = WindowHost(qtbot, store)
    host.wait(lambda: host.window.model.rowCount() == 1)
    host.settle()
    host.select(0)
    host.wait(lambda: all(said(host, name) for name in PEOPLE))
    yield host
    host.close()


def said(host: WindowHost, name: str) -> str:
    """Return what the People tab says of somebody."""
    model = host.window.detail.people.people.model()
    lines = [str(model.index(line, 0).data()) for line in range(model.rowCount())]
    return next((line for line in lines if line.startswith(name)), "")


def wait_for(host: WindowHost, name: str, words: str) -> None:
    """Wait until the People tab says these words of somebody."""
    host.wait(lambda: words in said(host, name))


def on_sheet(host: WindowHost, act: Callable[[QDialog], None]) -> None:
    """Do something on the sheet that comes up next."""

    def wait() -> None:
        sheet = QApplication.activeModalWidget()
        if isinstance(sheet, QDialog):
            act(sheet)
        else:
            QTimer.singleShot(20, host.window, wait)

    QTimer.singleShot(0, host.window, wait)


def press(sheet: QWidget, text: str) -> None:
    button = next(each for each in sheet.findChildren(QPushButton) if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def more(host: WindowHost, text: str) -> None:
    """Choose from the menu behind «More»."""
    menu = host.window.detail.people.menu
    next(each for each in menu.actions() if each.text() == text).trigger()


def ask_everybody(host: WindowHost) -> dict[str, str]:
    codes: dict[str, str] = {}

    def read(sheet: QDialog) -> None:
        assert isinstance(sheet, RequestDialog)
        for place in range(sheet.people.count()):
            sheet.people.setCurrentIndex(place)
            text = sheet.text.toPlainText()
            assert "Weekly" in text
            (codes[sheet.people.currentText()],) = codes_in(text)
        press(sheet, "Done")

    on_sheet(host, read)
    more(host, "Ask everybody…")
    host.wait(lambda: len(codes) == len(PEOPLE))
    return codes


def reply(host: WindowHost, text: str, answer: str) -> None:
    """Paste a reply, and say what it says."""

    def fill_in(sheet: QDialog) -> None:
        assert isinstance(sheet, ReplyDialog)
        sheet.reply.text.setPlainText(text)
        next(each for each in sheet.findChildren(QRadioButton) if each.text() == answer).click()
        press(sheet, "Record")

    on_sheet(host, fill_in)
    more(host, "A reply with a code…")


def grant_for_those_who_agreed(host: WindowHost) -> None:
    def fill_in(sheet: QDialog) -> None:
        (basis,) = sheet.findChildren(BasisChoice)
        basis.choose(Basis.NAMED)
        keep_screenshot(sheet, "participants-grant")
        press(sheet, "Grant")

    on_sheet(host, fill_in)
    QTest.mouseClick(host.window.detail.card.grant, Qt.MouseButton.LeftButton)


def gate(store: Path) -> dict[str, bool]:
    """Ask the gate about each person's track, over connections of its own."""
    hostapp = open_hostapp(store)
    folder = store.parent / "rec"
    tracks = {name: next(folder.rglob(f"audio{name.replace(' ', '')}*")) for name in PEOPLE}
    rows = hostapp.check.files(map(bytes, tracks.values()), PurposeId("speech-recognition"))
    answers = dict(zip(tracks, [row.allowed for row in rows], strict=True))
    hostapp.close()
    return answers


def test_three_are_asked_two_agree_and_one_takes_it_back(host: WindowHost, store: Path) -> None:
    card = host.window.detail.card
    codes = ask_everybody(host)
    for name in PEOPLE:
        wait_for(host, name, "asked, no answer yet")
    for name in (ANA, BO):
        reply(host, f"Yes, gladly. {codes[name]}", YES)
        wait_for(host, name, "said yes")
    assert host.states() == {"Weekly": "Needs a decision"}
    assert card.answer().startswith("Not yet.")
    assert gate(store) == {ANA: False, BO: False, DEVON: False}

    grant_for_those_who_agreed(host)
    host.wait(lambda: host.states()["Weekly"].startswith("Partly"))
    host.wait(lambda: card.answer().startswith(f"Partly. {DEVON} has no recorded yes"))
    assert gate(store) == {ANA: True, BO: True, DEVON: False}

    reply(host, f"I have changed my mind. {codes[BO]}", WITHDRAWS)
    wait_for(host, BO, "withdrew")
    host.wait(lambda: f"{BO} withdrew" in card.answer())
    assert f"{DEVON} has no recorded yes" in card.answer()
    assert host.states()["Weekly"].startswith("Partly")
    keep_screenshot(host.window, "participants-one-withdrew")
    assert gate(store) == {ANA: True, BO: False, DEVON: False}

    reply(host, f"Me too. {codes[ANA]}", WITHDRAWS)
    host.wait(lambda: host.states()["Weekly"].startswith("Withdrawn"))
    host.wait(lambda: card.answer().startswith("No. A participant withdrew"))
    assert gate(store) == {ANA: False, BO: False, DEVON: False}
    host.wait(lambda: host.foot().startswith("Ledger verified"))
