from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hostapp.desktop.scan_presenter import SCANNING
from hostapp.desktop.theme import Theme
from hostapp.domain.rules import Conditions, Verdict
from hostapp.services.rows import ScanProgress, ScanSummary
from hostapp.services.scan import Scan
from hostapp.wiring import open_hostapp
from tests.support.window_host import WindowHost


def test_without_folders_it_begins_with_the_first_screen(
    qtbot: QtBot, theme: Theme, tmp_path: Path, recordings: Path
) -> None:
    host = WindowHost(qtbot, tmp_path / "new")
    library = host.window.library
    host.wait(lambda: library.at_first_start)
    host.window.folders_dropped.emit((str(recordings / "Weekly sync.wav"),))
    library.first_start.begin_button.click()
    host.wait(lambda: host.window.model.rowCount() == 3)
    host.settle()
    assert host.news() == "3 new meetings."
    host.close()


def test_a_folder_can_be_dropped_in_later(host: WindowHost, tmp_path: Path) -> None:
    more = tmp_path / "more"
    more.mkdir()
    source = tmp_path / "recordings" / "Weekly sync.wav"
    (more / "Another one.wav").write_bytes(source.read_bytes() + b"\0\0")
    host.window.folders_dropped.emit((str(more),))
    host.wait(lambda: host.window.model.rowCount() == 4)
    host.settle()


def test_a_folder_dropped_during_a_scan_is_scanned_after_it(
    host: WindowHost, tmp_path: Path
) -> None:
    more = tmp_path / "more"
    more.mkdir()
    (more / "One.wav").write_bytes((tmp_path / "recordings" / "Weekly sync.wav").read_bytes())
    host.session.scan.scan()
    host.window.folders_dropped.emit((str(more),))
    host.wait(lambda: host.window.model.rowCount() == 4)
    host.settle()


def test_a_scan_can_be_stopped(host: WindowHost) -> None:
    host.session.scan.scan()
    assert host.session.scan.running
    host.window.library.strip.cancelled.emit(SCANNING)
    host.settle()
    assert host.window.library.scan.isEnabled()


def test_how_far_it_is_is_shown_while_recordings_are_found(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, int]] = []
    strip = host.window.library.strip

    def run(*_: object, progress: Callable[[ScanProgress], None], **__: object) -> ScanSummary:
        progress(ScanProgress(7, 9, "/recordings/a", 0.4))
        return ScanSummary((), 0, 0, 0, 0, (), (), ())

    monkeypatch.setattr(Scan, "run", run)
    monkeypatch.setattr(strip, "advance", lambda done, total, _: seen.append((done, total)))
    host.session.scan.scan()
    host.settle()
    assert (0.4, 1) in seen


def test_rules_decide_on_what_a_scan_finds(host: WindowHost, store: Path, tmp_path: Path) -> None:
    hostapp = open_hostapp(store)
    hostapp.rules.add(Verdict.NEVER, Conditions(title="private"), decides_new=True)
    hostapp.close()
    more = tmp_path / "more"
    more.mkdir()
    source = tmp_path / "recordings" / "Weekly sync.wav"
    (more / "Private talk.wav").write_bytes(source.read_bytes() + b"\0\0")
    host.window.folders_dropped.emit((str(more),))
    host.wait(lambda: host.states().get("Private talk") == "Not allowed")
    host.settle()
    assert host.news() == "Your rules decided on 1 new meeting."


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_folder_that_is_removed_takes_what_nobody_decided_along(
    host: WindowHost, recordings: Path
) -> None:
    host.settle()
    host.select(0)
    title = host.window.model.index(0, 1).data()
    host.window.actions_.deny.trigger()
    host.wait(lambda: host.news() == "Not allowed: 1 meeting.")
    host.window.actions_.settings.trigger()
    page = host.session.settings.page
    assert page is not None
    host.wait(lambda: page.is_filled)
    page.folders.removed.emit(str(recordings))
    host.wait(lambda: host.states() == {title: "Not allowed"})
    host.wait(lambda: host.window.side.buttons()[0].count == 1)
    page.close()
    host.settle()
