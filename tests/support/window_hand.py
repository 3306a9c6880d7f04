"""A host's whole path through the window, whichever hand they work with."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QListView
from pytestqt.qtbot import QtBot

from hostapp.desktop.side_button import SideButton
from hostapp.services.verification import verify_path
from tests.support.inbox import COUNT, PHRASE, write_inbox
from tests.support.window_host import WindowHost

GRANTED, REFUSED, ANSWERED = 10, 15, 5


class Hand(ABC):
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
        player = host.window.detail.transcript.player
        heard: list[float] = []
        player.moved.connect(heard.append)
        self.open_passage()
        host.wait(lambda: not player.picture.image.isNull())
        host.wait(lambda: any(at >= 1.5 for at in heard))
        host.wait(lambda: host.window.detail.transcript.current == 1)

    @abstractmethod
    def add_folder(self) -> None: ...

    @abstractmethod
    def choose_filter(self, button: SideButton) -> None: ...

    def everything(self) -> None:
        """Show all meetings."""
        self.clear_search()
        self.choose_filter(self.host.window.side.buttons()[0])
        self.host.wait(lambda: self.host.window.model.rowCount() == COUNT)

    @abstractmethod
    def grant(self, *, first: bool) -> None: ...

    @abstractmethod
    def refuse(self) -> None: ...

    @abstractmethod
    def record_no(self) -> None: ...

    @abstractmethod
    def search(self, phrase: str) -> None: ...

    @abstractmethod
    def clear_search(self) -> None: ...

    @abstractmethod
    def open_passage(self) -> None: ...

    @abstractmethod
    def revoke(self) -> None: ...

    @abstractmethod
    def save_receipt(self) -> None: ...

    @abstractmethod
    def quit(self) -> None: ...


def said(people: QListView) -> str:
    model = people.model()
    return "\n".join(str(model.index(line, 0).data()) for line in range(model.rowCount()))
