from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from hostapp.desktop.theme import Theme
from hostapp.services.rows import Query
from hostapp.wiring import open_hostapp
from tests.support.window_host import WindowHost


@pytest.fixture
def decided(store: Path) -> Path:
    hostapp = open_hostapp(store)
    hostapp.decide.refuse(hostapp.listing.ids(Query()))
    hostapp.close()
    return store


def test_no_decisions_yet(host: WindowHost) -> None:
    assert host.foot() == "No decisions yet"


def test_decisions_of_before_are_verified(qtbot: QtBot, theme: Theme, decided: Path) -> None:
    host = WindowHost(qtbot, decided)
    host.wait(lambda: host.foot() == "Ledger verified · 3 decisions")
    host.close()


def test_a_changed_ledger_locks_and_says_so(qtbot: QtBot, theme: Theme, decided: Path) -> None:
    with sqlite3.connect(decided / "ledger.db") as db:
        for (name,) in db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            db.execute(f"DROP TRIGGER {name}")
        db.execute(
            "UPDATE ledger_entry SET entry = replace(entry, 'refuse', 'refusf') WHERE seq = 2"
        )
    db.close()
    host = WindowHost(qtbot, decided)
    host.wait(lambda: host.foot() in {"Ledger was changed", "Ledger not verified"})
    assert host.news()
    host.close()
