from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hostapp.desktop.theme import Theme
from hostapp.domain.events import Answer
from hostapp.services.answers import Quote
from hostapp.wiring import open_hostapp
from tests.support.films import NOISE
from tests.support.recorded import record_zoom
from tests.support.window_host import PATIENCE, WindowHost

NO_SIZES = "This plugin does not support propagateSizeHints"
SAID = "I do not consent to being recorded"
CHAT = f"00:00:01\t Ana Ortiz:\tHello everybody\n00:00:09\t Bo Li:\t{SAID}\n"


@pytest.fixture
def answered(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[WindowHost]:
    """A window on a meeting in which one person's no rests on a passage."""
    folder = record_zoom(tmp_path / "rec", "Weekly sync")
    (folder / "chat.txt").write_text(CHAT, encoding="utf-8")
    store = tmp_path / "store"
    hostapp = open_hostapp(store)
    hostapp.scan.run([tmp_path / "rec"])
    hostapp.scan.words()
    (meeting,) = hostapp.library.all_meetings()
    person = next(each.person for each in meeting.participants if each.name == "Bo Li")
    quote = Quote(SAID, "chat.txt", 2, 9.0)
    hostapp.answers.record(meeting.id, person, Answer.NO, evidence=quote)
    hostapp.close()
    host = WindowHost(qtbot, store)
    host.wait(lambda: host.window.model.rowCount() == 1)
    host.settle()
    host.wait(lambda: host.window.detail.people.people.model().rowCount() == 2)
    yield host
    host.close()


def show(host: WindowHost, name: str) -> bool:
    """Ask to see what somebody's answer rests on; whether that was offered."""
    tab = host.window.detail.people
    names = [each.name for each in tab.participants()]
    tab.people.choose(names.index(name))
    action = next(each for each in tab.menu.actions() if each.text() == "Show what was said…")
    action.trigger()
    return action.isEnabled()


@pytest.mark.qt_log_ignore(*NOISE, NO_SIZES)
def test_it_leads_to_where_it_was_said(qtbot: QtBot, answered: WindowHost) -> None:
    answered.answer("Play from 00:00:09", "evidence")
    with qtbot.waitSignal(answered.session.people.play_wanted, timeout=PATIENCE) as wanted:
        assert show(answered, "Bo Li")
    assert wanted.args[1] == 9.0
    detail = answered.window.detail
    answered.wait(lambda: detail.tabs.currentWidget() is detail.transcript)


@pytest.mark.qt_log_ignore(NO_SIZES)
def test_a_copy_is_saved(
    answered: WindowHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    answered.answer("Save a copy…")
    show(answered, "Bo Li")
    answered.wait(lambda: answered.news() == "The copy is saved.")
    assert target.read_text("utf-8") == SAID


def test_who_gave_no_evidence_has_none_to_show(answered: WindowHost) -> None:
    assert not show(answered, "Ana Ortiz")
