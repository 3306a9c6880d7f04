"""A host's first hour at the real window, on a virtual X screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hostapp.desktop.about_window import AboutWindow
from hostapp.desktop.theme import current_theme
from tests.support.screenshots import keep_screenshot
from tests.support.window_host import WindowHost

pytestmark = pytest.mark.xvfb


def test_scan_search_grant_revoke_restart(qtbot: QtBot, demo_library: Path, tmp_path: Path) -> None:
    assert QApplication.platformName() == "xcb"
    store = tmp_path / "store"
    first_start(qtbot, store, demo_library)
    before = decide(qtbot, store)
    after = look_again(qtbot, store)
    assert after == before


def first_start(qtbot: QtBot, store: Path, recordings: Path) -> None:
    host = WindowHost(qtbot, store)
    library = host.window.library
    host.wait(lambda: library.at_first_start)
    keep_screenshot(host.window, "first-start")
    host.window.folders_dropped.emit((str(recordings),))
    assert str(recordings) in library.first_start.chosen()
    QTest.mouseClick(library.first_start.begin_button, Qt.MouseButton.LeftButton)
    host.wait(lambda: host.window.model.rowCount() == 28)
    host.settle()
    assert set(host.states().values()) == {"Needs a decision"}
    assert "28 new meetings" in host.news()
    host.close()


def decide(qtbot: QtBot, store: Path) -> dict[str, str]:
    host = WindowHost(qtbot, store)
    host.wait(lambda: host.window.model.rowCount() == 28)
    host.settle()
    host.search("weekly")
    host.wait(lambda: host.titles() == ["Weekly sync", "Weekly sync"])
    host.window.library.search.clear()
    host.wait(lambda: host.window.model.rowCount() == 28)
    lines = lines_of(host, "Design critique", "Sprint review", "Interview Devon Clarke")
    host.select(*lines)
    host.answer("Grant", "grant-light")
    host.press(Qt.Key.Key_G)
    host.wait(lambda: host.news() == "Allowed: 3 meetings.")
    host.wait(lambda: host.window.side.buttons()[2].count == 3)
    host.select(*lines_of(host, "Sprint review"))
    host.answer("Revoke", "revoke-light")
    host.press(Qt.Key.Key_R)
    host.wait(lambda: host.news() == "Revoked: 1 meeting.")
    host.wait(lambda: host.states()["Sprint review"].startswith("Revoked"))
    host.select(*lines_of(host, "community call"))
    host.press(Qt.Key.Key_R)
    host.wait(lambda: host.states()["community call"] == "Not allowed")
    host.wait(lambda: host.foot().startswith("Ledger verified"))
    host.select(*lines_of(host, "Interview Devon Clarke"))
    host.wait(lambda: host.window.detail.card.answer().startswith("Yes."))
    pictures(host)
    states = host.states()
    host.close()
    return states


def look_again(qtbot: QtBot, store: Path) -> dict[str, str]:
    host = WindowHost(qtbot, store)
    host.wait(lambda: host.window.model.rowCount() == 28)
    host.settle()
    assert host.foot() == "Ledger verified · 5 decisions"
    states = host.states()
    host.close()
    return states


def lines_of(host: WindowHost, *titles: str) -> list[int]:
    return [host.titles().index(title) for title in titles]


def pictures(host: WindowHost) -> None:
    theme = current_theme()
    for name, scheme in (("light", Qt.ColorScheme.Light), ("dark", Qt.ColorScheme.Dark)):
        theme.choose(scheme)
        for place, tab in enumerate(("people", "transcript", "files", "history", "receipts")):
            host.window.detail.tabs.setCurrentIndex(place)
            host.wait(lambda: is_filled(host))
            keep_screenshot(host.window, f"window-{tab}-{name}")
        pages(host, name)
    theme.choose(Qt.ColorScheme.Unknown)


def pages(host: WindowHost, name: str) -> None:
    """Picture what opens beside the window, and a search."""
    host.window.actions_.settings.trigger()
    settings = host.session.settings.page
    assert settings is not None
    host.wait(lambda: settings.is_filled)
    keep_screenshot(settings, f"settings-{name}")
    settings.close()
    host.window.actions_.about.trigger()
    host.wait(lambda: bool(host.window.findChildren(AboutWindow)))
    (about,) = host.window.findChildren(AboutWindow)
    keep_screenshot(about, f"about-{name}")
    about.close()
    host.search("the")
    host.wait(lambda: host.session.search.passages.count() > 0)
    keep_screenshot(host.window, f"search-{name}")
    host.window.library.search.clear()
    host.wait(lambda: host.window.model.rowCount() == 28)
    host.wait(lambda: not host.window.findChildren(AboutWindow))
    host.select(*lines_of(host, "Interview Devon Clarke"))


def is_filled(host: WindowHost) -> bool:
    """Tell whether all of the right pane is there, laid out and painted."""
    detail = host.window.detail
    terms = {each.text() for each in detail.card.findChildren(QLabel) if each.isVisible()}
    words = detail.transcript.isHidden() or detail.transcript.text() not in {"", "Reading…"}
    waveform = detail.transcript.isHidden() or detail.transcript.player.waveform.is_drawn
    return detail.filled and {"Purposes", "Covers", "For", "Until"} <= terms and words and waveform
