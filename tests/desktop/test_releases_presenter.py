import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hostapp.desktop.recall_dialog import RecallDialog
from hostapp.desktop.theme import Theme
from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.terms import OWN_TEAM
from hostapp.services.rows import Query
from hostapp.wiring import open_hostapp
from tests.support.talks import record_talk
from tests.support.window_host import WindowHost

SPEECH = PurposeId("speech-recognition")


@pytest.fixture
def released(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[WindowHost]:
    """A window on a store that gave a text dataset away and revoked its grant since."""
    (tmp_path / "rec").mkdir()
    record_talk(tmp_path / "rec")
    store = tmp_path / "store"
    hostapp = open_hostapp(store)
    hostapp.scan.run([tmp_path / "rec"])
    hostapp.scan.words()
    ids = hostapp.listing.ids(Query())
    hostapp.decide.grant(ids, hostapp.make_terms(data=["transcript", "captions", "chat"]))
    hostapp.export.write(hostapp.planning.plan(SPEECH, OWN_TEAM, ("text",)), tmp_path / "out")
    hostapp.decide.revoke(ids)
    hostapp.close()
    host = WindowHost(qtbot, store)
    host.wait(lambda: host.window.side.release_buttons()[0].count == 1)
    host.settle()
    yield host
    host.close()


def test_what_ended_is_called_back(released: WindowHost, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(RecallDialog, "ask", lambda *_, **__: True)
    datasets, recalls = released.window.side.release_buttons()
    QTest.mouseClick(datasets, Qt.MouseButton.LeftButton)
    page = released.session.releases.page
    released.wait(page.isVisible)
    page.recall.click()
    released.wait(lambda: "called back: send the notice" in released.news())
    released.wait(lambda: recalls.count == 1)
    QTest.mouseClick(recalls, Qt.MouseButton.LeftButton)
    assert page.list.model().rowCount() == 1
    QTest.mouseClick(released.window.side.buttons()[0], Qt.MouseButton.LeftButton)
    released.wait(released.window.library.table.isVisible)


def test_a_recall_that_waits_for_long_is_told_and_its_notice_found(
    released: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def show_folder(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(RecallDialog, "ask", lambda *_, **__: True)
    monkeypatch.setattr(QDesktopServices, "openUrl", show_folder)
    releases = released.session.releases
    releases.page.recall.click()
    released.wait(lambda: released.window.side.release_buttons()[1].count == 1)
    monkeypatch.setattr("hostapp.desktop.releases_presenter.PATIENCE", timedelta(seconds=-1))
    releases._reminded = False
    releases.refresh()
    released.wait(lambda: released.news().startswith("1 recall not answered"))
    released.window.library.bar.pressed.emit("show-recalls")
    released.wait(releases.page.isVisible)
    releases.page.notice.click()
    released.wait(lambda: released.news().startswith("The notice to send is in"))
    assert any(Path(opened[0]).iterdir())


def test_what_is_no_acknowledgement_is_said_so(
    released: WindowHost, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    note = tmp_path / "note.txt"
    note.write_text("hello", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(note), ""))
    released.session.releases.page.acknowledge.click()
    released.wait(lambda: bool(released.news()))
    assert "called back" not in released.news()


def test_a_release_that_was_interrupted_is_completed_at_the_start(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "rec").mkdir()
    record_talk(tmp_path / "rec")
    hostapp = open_hostapp(tmp_path / "store")
    hostapp.scan.run([tmp_path / "rec"])
    hostapp.scan.words()
    ids = hostapp.listing.ids(Query())
    hostapp.decide.grant(ids, hostapp.make_terms(data=["transcript", "captions", "chat"]))
    with monkeypatch.context() as patched:
        patched.setattr(os, "rename", full)
        plan = hostapp.planning.plan(SPEECH, OWN_TEAM, ("text",))
        with pytest.raises(UnavailableError):
            hostapp.export.write(plan, tmp_path / "out")
    hostapp.close()
    assert not (tmp_path / "out").exists()
    host = WindowHost(qtbot, tmp_path / "store")
    host.wait(lambda: "is complete now" in host.news())
    assert (tmp_path / "out" / "text" / "train.jsonl").exists()
    host.close()


def full(*_: object) -> None:
    raise OSError(28, "No space left on device")
