"""Through the whole window with many meetings, nothing holds it up for more than 50 ms."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hostapp.desktop.theme import current_theme
from tests.support.big_library import make_library
from tests.support.watchdog import Gap, Watchdog
from tests.support.window_host import WindowHost

MEETINGS = 20_000
TURNS = 4


@pytest.fixture
def store(tmp_path: Path) -> Path:
    store = tmp_path / "store"
    store.mkdir()
    make_library(store / "library.db", MEETINGS)
    return store


@pytest.fixture
def dog(qtbot: QtBot) -> Iterator[Watchdog]:
    current_theme().choose(Qt.ColorScheme.Light)
    gc.freeze()  # what the other tests left is not the window's to look through
    made = Watchdog()
    yield made
    made.close()
    gc.unfreeze()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_nothing_blocks_the_window(qtbot: QtBot, store: Path, dog: Watchdog) -> None:
    gaps = gaps_through_the_window(qtbot, store, dog)
    if not any(gap.is_work for gap in gaps):
        # It only waited: for a machine that was busy elsewhere, or for a thread or a lock of
        # ours, for which it would wait again.
        gaps = gaps and gaps_through_the_window(qtbot, store, dog)
    assert not gaps, "\n".join(map(str, gaps))


def gaps_through_the_window(qtbot: QtBot, store: Path, dog: Watchdog) -> list[Gap]:
    dog.forget()
    host = WindowHost(qtbot, store)
    host.wait(lambda: host.window.model.rowCount() == MEETINGS)
    host.settle()
    for journey in (type_a_search, walk_and_scroll, filter_and_sort, decide, look_around):
        journey(host)
    gaps = list(dog.gaps)
    host.close()
    return gaps


def type_a_search(host: WindowHost) -> None:
    host.search("customer call")
    host.wait(lambda: "Customer call" in str(host.window.model.index(0, 1).data()))
    host.window.library.search.clear()
    host.wait(lambda: host.window.model.rowCount() == MEETINGS)


def walk_and_scroll(host: WindowHost) -> None:
    table = host.window.library.table
    table.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        QTest.keyClick(table, key)
        let_it_live(host)
        host.wait(lambda: host.window.model.meeting(table.currentIndex().row()) is not None)
    bar = table.verticalScrollBar()
    for place in range(0, bar.maximum(), max(1, bar.maximum() // 20)):
        bar.setValue(place)
        let_it_live(host)
        host.wait(lambda: host.window.model.meeting(table.rowAt(0)) is not None)
    QTest.keyClick(table, Qt.Key.Key_Home)


def filter_and_sort(host: WindowHost) -> None:
    for button in (*host.window.side.buttons()[:5], host.window.side.buttons()[0]):
        button.click()
        let_it_live(host)
    for column in range(host.window.model.columnCount()):
        host.window.library.table.horizontalHeader().setSortIndicator(
            column, Qt.SortOrder.AscendingOrder
        )
        let_it_live(host)


def decide(host: WindowHost) -> None:
    """Refuse one, and undo it: neither needs a file."""
    host.select(0)
    host.window.actions_.deny.trigger()
    host.wait(lambda: host.news() == "Not allowed: 1 meeting.")
    host.window.actions_.reopen.trigger()
    host.wait(lambda: host.news().startswith("Undone"))
    host.wait(lambda: not host.session.decisions.busy)


def look_around(host: WindowHost) -> None:
    """Every page, every tab, settings, and the other appearance."""
    side = host.window.side
    for place in range(host.window.detail.tabs.count()):
        host.window.detail.tabs.setCurrentIndex(place)
        let_it_live(host)
    for button in side.release_buttons():
        button.click()
        host.wait(host.session.releases.page.isVisible)
    side.overview.click()
    host.wait(lambda: overview_is_shown(host))
    side.buttons()[0].click()
    let_it_live(host)
    host.window.actions_.settings.trigger()
    settings = host.session.settings.page
    assert settings is not None
    host.wait(lambda: settings.is_filled)
    settings.close()


def let_it_live(host: WindowHost) -> None:
    """Let the loop turn a few times, as it does between two acts of a hand."""
    turns: list[int] = []
    clock = QTimer()
    clock.timeout.connect(lambda: turns.append(1))
    clock.start(0)
    host.wait(lambda: len(turns) > TURNS)
    clock.stop()


def overview_is_shown(host: WindowHost) -> bool:
    page = host.session.overview.page
    return page is not None and page.isVisible() and page.is_drawn
