import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.answer_dialog import AnswerDialog, AnswerForm, AnswerOccasion
from hostapp.desktop.people_tab import PeopleTab
from hostapp.desktop.person_sheets import ForgetDialog, SamePersonDialog
from hostapp.desktop.reply_dialog import ReplyDialog, ReplyForm
from hostapp.desktop.request_dialog import RequestDialog
from hostapp.desktop.theme import Theme
from hostapp.domain.events import Answer
from hostapp.services.asking import Request
from hostapp.wiring import open_hostapp
from tests.support.recorded import record_zoom
from tests.support.window_host import WindowHost

CHAT = (
    "00:00:01\t Ana Ortiz:\tHello everybody\n"
    "00:00:09\t Bo Li:\tI do not consent to being recorded\n"
)


@pytest.fixture
def talking(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[WindowHost]:
    """A window on one meeting of two people, of whom one objects in the chat."""
    folder = record_zoom(tmp_path / "rec", "Weekly sync")
    (folder / "chat.txt").write_text(CHAT, encoding="utf-8")
    store = tmp_path / "store"
    hostapp = open_hostapp(store)
    hostapp.scan.run([tmp_path / "rec"])
    hostapp.scan.words()
    hostapp.close()
    host = WindowHost(qtbot, store)
    host.wait(lambda: host.window.model.rowCount() == 1)
    host.settle()
    host.wait(lambda: host.window.detail.people.people.model().rowCount() == 2)
    yield host
    host.close()


def people(host: WindowHost) -> dict[str, str]:
    model = host.window.detail.people.people.model()
    lines = [str(model.index(line, 0).data()) for line in range(model.rowCount())]
    return dict(line.split(", ", 1) for line in lines)


def choose(host: WindowHost, name: str) -> PeopleTab:
    tab = host.window.detail.people
    tab.people.choose(list(people(host)).index(name))
    return tab


def trigger(tab: PeopleTab, text: str) -> None:
    next(each for each in tab.menu.actions() if each.text() == text).trigger()


def press(tab: PeopleTab, text: str) -> None:
    next(each for each in tab.findChildren(QPushButton) if each.text() == text).click()


def test_an_answer_is_recorded(talking: WindowHost, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AnswerDialog, "ask", lambda *_: AnswerForm(Answer.YES, evidence="Yes!"))
    press(choose(talking, "Ana Ortiz"), "Answer…")
    talking.wait(lambda: talking.news() == "Recorded for 1 meeting.")
    talking.wait(lambda: people(talking)["Ana Ortiz"].startswith("said yes"))
    assert people(talking)["Ana Ortiz"].endswith("by mail")


def test_a_passage_is_offered_and_can_be_ignored(
    talking: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = talking.window.detail.people
    talking.wait(lambda: tab.passages.model().rowCount() == 1)
    asked: list[AnswerOccasion] = []

    def ask(occasion: AnswerOccasion, *_: object) -> None:
        asked.append(occasion)

    monkeypatch.setattr(AnswerDialog, "ask", ask)
    tab.passages.choose(0)
    tab.passage_menu().actions()[0].trigger()
    talking.wait(lambda: len(asked) == 1)
    assert (asked[0].name, asked[0].suggested) == ("Bo Li", Answer.NO)
    assert asked[0].quote is not None
    tab.passage_menu().actions()[1].trigger()
    talking.wait(lambda: tab.passages.model().rowCount() == 0)


def test_asked_by_code_and_answered(talking: WindowHost, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[Request] = []
    monkeypatch.setattr(RequestDialog, "show_requests", lambda texts, _: sent.extend(texts))
    press(choose(talking, "Bo Li"), "Ask…")
    talking.wait(lambda: people(talking)["Bo Li"] == "asked, no answer yet")
    reply = f"No, sorry. {sent[0].code}"
    monkeypatch.setattr(ReplyDialog, "ask", lambda *_: ReplyForm(reply, Answer.NO))
    talking.window.detail.people.reply_wanted.emit()
    talking.wait(lambda: bool(re.fullmatch("said no · .*, by reply", people(talking)["Bo Li"])))


def test_two_spellings_become_one(talking: WindowHost, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SamePersonDialog, "ask", lambda *_: "Bo Li")
    trigger(choose(talking, "Ana Ortiz"), "Same person as…")
    talking.wait(lambda: list(people(talking)) == ["Ana Ortiz"])


def test_somebody_is_forgotten(talking: WindowHost, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ForgetDialog, "ask", lambda *_: True)
    trigger(choose(talking, "Bo Li"), "Forget…")
    talking.wait(lambda: talking.news().startswith("Forgotten;"))
    talking.wait(lambda: "Bo Li" not in people(talking))


def test_nothing_is_written_while_locked(
    talking: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SamePersonDialog, "ask", lambda *_: pytest.fail("locked"))
    monkeypatch.setattr(ForgetDialog, "ask", lambda *_: pytest.fail("locked"))
    monkeypatch.setattr(ReplyDialog, "ask", lambda *_: pytest.fail("locked"))
    talking.session.people.locked = "The ledger was changed."
    tab = choose(talking, "Bo Li")
    for action in tab.menu.actions():
        action.trigger()
    assert people(talking)["Bo Li"] == "no answer recorded"
