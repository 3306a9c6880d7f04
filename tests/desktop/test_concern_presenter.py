from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hostapp.desktop.concern_presenter import read_concerns
from hostapp.desktop.jobs import Job
from hostapp.desktop.people_concerns import ConcernList
from hostapp.desktop.request_dialog import RequestDialog
from hostapp.desktop.theme import Theme
from hostapp.domain.events import Answer
from hostapp.services.asking import Request
from hostapp.services.notices import HOST, PARTICIPANT, host_notice
from hostapp.services.rows import Query
from hostapp.wiring import Hostapp, open_hostapp
from tests.support.recorded import record_zoom
from tests.support.window_host import WindowHost

CHAT = "00:00:01\t Ana Ortiz:\tHello\n00:00:09\t Bo Li:\tHello, Ana\n"
REPLY = "Yes, you may use it. Bo Li"


@pytest.fixture
def hostapp(tmp_path: Path) -> Iterator[Hostapp]:
    """A store with one meeting of Ana Ortiz and Bo Li, who said yes by a letter."""
    folder = record_zoom(tmp_path / "rec", "Weekly sync")
    (folder / "chat.txt").write_text(CHAT)
    letter = tmp_path / "letter.txt"
    letter.write_text(REPLY)
    hostapp = open_hostapp(tmp_path / "store")
    hostapp.scan.run([tmp_path / "rec"])
    hostapp.scan.words()
    (meeting,) = hostapp.listing.ids(Query())
    person = hostapp.answers.person_in(meeting, "Bo Li")
    hostapp.answers.record(meeting, person, Answer.YES, evidence=letter)
    yield hostapp
    hostapp.close()


def alter(store: Path) -> None:
    for each in (store / "evidence").iterdir():
        each.write_text("No.")


def told(hostapp: Hostapp) -> list[str]:
    (meeting,) = hostapp.listing.ids(Query())
    _, concerns = read_concerns(meeting, hostapp, Job(print))
    return [each.text for each in concerns]


def test_altered_and_missing_evidence_is_told_apart(hostapp: Hostapp) -> None:
    assert told(hostapp) == []
    alter(hostapp.store)
    assert told(hostapp) == [
        (
            "The copy of «letter.txt», which shows the answer of Bo Li, was altered on this disk."
            " The answer still counts: put the original back, or ask again."
        )
    ]
    for each in (hostapp.store / "evidence").iterdir():
        each.unlink()
    assert "is missing on this disk" in told(hostapp)[0]


def test_words_that_changed_are_told_to_host_and_participants(hostapp: Hostapp) -> None:
    ids = hostapp.listing.ids(Query())
    hostapp.decide.grant(ids, notice=host_notice().notice)
    (request,) = hostapp.asking.ask(ids[0], [hostapp.answers.person_in(ids[0], "Ana Ortiz")])
    hostapp.asking.record(f"{request.code} yes", Answer.YES)
    hostapp.notices.edit(HOST, "en", "Before you allow", ["Ask everybody first."])
    hostapp.notices.edit(PARTICIPANT, "en", "Please say", ["May we use {meeting}?"])
    granted, said = sorted(told(hostapp), reverse=True)
    assert granted.startswith("You granted this under version 1 of your own notice")
    assert said.startswith("Said yes under version 1 of the notice, and version 2 is in force: Ana")


def shown(host: WindowHost) -> ConcernList:
    return host.window.detail.people.concerns


def test_the_original_is_put_back_in_the_window(
    qtbot: QtBot, theme: Theme, hostapp: Hostapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alter(hostapp.store)
    host = WindowHost(qtbot, hostapp.store)
    host.settle()
    host.wait(lambda: len(shown(host).texts()) == 1)
    asked: list[tuple[Request, ...]] = []
    monkeypatch.setattr(RequestDialog, "show_requests", lambda requests, _: asked.append(requests))
    (bo,) = shown(host)._shown[0].people
    shown(host).ask_wanted.emit((bo,))
    host.wait(lambda: len(asked) == 1)
    assert [each.name for each in asked[0]] == ["Bo Li"]
    other = tmp_path / "other.txt"
    other.write_text("Something else.")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    digest = shown(host)._shown[0].digest
    shown(host).original_wanted.emit(digest)
    host.wait(lambda: "is not what was kept then" in host.news())
    letter = str(tmp_path / "letter.txt")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (letter, ""))
    shown(host).original_wanted.emit(digest)
    host.wait(lambda: shown(host).texts() == ())
    host.close()
