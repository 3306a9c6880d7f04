import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.arrange_sheets import JoinSheet, Offer, RenameSheet, SplitSheet
from hostapp.desktop.theme import Theme
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import RecordingFile
from hostapp.services.rows import MeetingRow
from hostapp.wiring import open_hostapp
from tests.support.recorded import playable, record_zoom
from tests.support.screenshots import keep_screenshot
from tests.support.window_host import WindowHost


@pytest.fixture
def two(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[WindowHost]:
    """A window on a call that Zoom and OBS recorded at the same time."""
    folder = tmp_path / "rec"
    record_zoom(folder, "Weekly sync", ("Ana Ortiz",))
    (folder / "2027-02-01 10-01-00.mkv").write_bytes(playable("captured"))
    hostapp = open_hostapp(tmp_path / "store")
    hostapp.scan.run([folder])
    hostapp.scan.lengths()
    hostapp.close()
    host = WindowHost(qtbot, tmp_path / "store")
    host.wait(lambda: host.window.model.rowCount() == 2)
    host.settle()
    yield host
    host.close()


def line(host: WindowHost, title: str) -> int:
    return host.titles().index(title)


def choose(host: WindowHost, title: str) -> None:
    host.select(line(host, title))
    host.wait(lambda: host.window.detail.title() == title)


def test_a_meeting_is_renamed(two: WindowHost, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(two, "Weekly sync")
    monkeypatch.setattr(RenameSheet, "ask", lambda *_: "Budget talk")
    two.press(Qt.Key.Key_F2)
    two.wait(lambda: "Budget talk" in two.titles())
    assert two.news() == "Renamed."
    choose(two, "Budget talk")
    monkeypatch.setattr(RenameSheet, "ask", lambda *_: "")
    two.window.actions_.rename.trigger()
    two.wait(lambda: "Weekly sync" in two.titles())


def test_what_looks_like_one_call_is_offered_joined_and_taken_apart(
    two: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(two, "Weekly sync")
    asked: list[Sequence[Offer]] = []

    def ask(
        whole: MeetingRow,
        offers: Sequence[Offer],
        *_: object,
        chosen: Sequence[MeetingId],
    ) -> tuple[MeetingId, ...]:
        sheet = JoinSheet(whole, offers)
        sheet.adjustSize()
        keep_screenshot(sheet, "join-meetings")
        sheet.deleteLater()
        assert (whole.title, list(chosen)) == ("Weekly sync", [])
        asked.append(offers)
        return tuple(each.row.id for each in offers)

    monkeypatch.setattr(JoinSheet, "ask", ask)
    two.window.actions_.join.trigger()
    two.wait(lambda: two.titles() == ["Weekly sync"])
    assert [each.same_call for each in asked[0]] == [True]
    assert two.news() == "2 meetings are one now."
    choose(two, "Weekly sync")
    two.window.actions_.take_apart.trigger()
    two.wait(lambda: len(two.titles()) == 2)
    assert two.news() == "2 meetings stand alone again."


def test_several_that_are_selected_are_joined(
    two: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    two.select(0, 1)
    actions = two.window.actions_
    two.wait(lambda: not actions.rename.isEnabled() and actions.join.isEnabled())
    monkeypatch.setattr(JoinSheet, "ask", lambda *_, chosen: tuple(chosen))
    actions.join.trigger()
    two.wait(lambda: len(two.titles()) == 1)


def test_files_are_split_off(two: WindowHost, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(two, "Weekly sync")
    shown: list[bytes] = []

    def ask(_title: str, files: Sequence[RecordingFile], *_: object) -> tuple[bytes, ...]:
        keep_screenshot(SplitSheet(_title, files), "split-meeting")
        shown.extend(os.path.basename(each.path) for each in files)
        return tuple(each.path for each in files if each.path.endswith(b"video1123456789.mp4"))

    monkeypatch.setattr(SplitSheet, "ask", ask)
    two.window.actions_.split.trigger()
    two.wait(lambda: len(two.titles()) == 3)
    assert b"audio1123456789.m4a" in shown
    assert two.news() == "The files are a meeting of their own now."


def test_what_cannot_be_taken_apart_is_said(two: WindowHost) -> None:
    choose(two, "Weekly sync")
    two.window.actions_.take_apart.trigger()
    two.wait(lambda: two.news() == "This meeting was not joined with another one.")


def test_nothing_is_arranged_while_nothing_may_be_written(
    two: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(two, "Weekly sync")
    two.session.arrange.locked = "The ledger was changed."
    monkeypatch.setattr(RenameSheet, "ask", lambda *_: pytest.fail("asked"))
    two.window.actions_.rename.trigger()
    two.window.actions_.take_apart.trigger()
    assert two.titles().count("Weekly sync") == 1


def test_the_menu_beside_the_title_arranges(two: WindowHost) -> None:
    button = next(
        each
        for each in two.window.detail.findChildren(QToolButton)
        if each.accessibleName() == "Arrange this meeting"
    )
    assert button.menu().actions() == two.window.actions_.arranging()
    choose(two, "Weekly sync")
    keep_screenshot(two.window, "arrange-menu")
