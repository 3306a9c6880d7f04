"""What other processes write is noticed soon, and only that."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hostapp.desktop.jobs import Bridge
from hostapp.desktop.ledger_watch import EVERY, LedgerWatch
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.domain.errors import UnavailableError
from hostapp.services.book import Book
from hostapp.services.rows import Query
from hostapp.wiring import open_hostapp


@pytest.fixture
def lanes(qtbot: QtBot, store: Path) -> Iterator[StoreLanes]:
    owner = QObject()
    lanes = StoreLanes(store, Bridge(owner))
    yield lanes
    lanes.close()


@pytest.fixture
def watch(qtbot: QtBot, lanes: StoreLanes) -> Iterator[LedgerWatch]:
    owner = QObject()
    watch = LedgerWatch(owner, lanes)
    yield watch
    watch.stop()


def test_another_s_decision_is_noticed_once(
    qtbot: QtBot, watch: LedgerWatch, lanes: StoreLanes, store: Path
) -> None:
    noticed: list[bool] = []
    watch.changed.connect(lambda: noticed.append(True))
    watch.start()
    qtbot.waitUntil(lambda: lanes.looking.idle)
    hostapp = open_hostapp(store)
    hostapp.decide.refuse(hostapp.listing.ids(Query()))
    hostapp.close()
    with qtbot.waitSignal(watch.changed, timeout=5_000):
        pass
    with qtbot.waitSignal(watch.changed, timeout=3 * EVERY, raising=False) as again:
        pass
    assert not again.signal_triggered
    assert noticed == [True]


def test_the_same_trouble_is_said_once(
    qtbot: QtBot, watch: LedgerWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    def broken(_: Book) -> bool:
        asked.append(True)
        raise UnavailableError("The disk failed.")

    monkeypatch.setattr(Book, "changed_elsewhere", broken)
    said: list[str] = []
    watch.failed.connect(lambda error: said.append(str(error)))
    watch.start()
    qtbot.waitUntil(lambda: len(asked) >= 3, timeout=10_000)
    assert said == ["The disk failed."]
