from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.grant_dialog import GrantDialog
from hostapp.desktop.grant_form import GrantForm
from hostapp.desktop.theme import Theme
from hostapp.services.rows import Column, Query
from hostapp.wiring import open_hostapp
from tests.support.window_host import WindowHost


def test_decisions_of_another_process_are_seen(host: WindowHost, store: Path) -> None:
    hostapp = open_hostapp(store)
    hostapp.decide.refuse([row.id for row in hostapp.listing.page(Query(), 0, 3)])
    hostapp.close()
    host.wait(lambda: set(host.states().values()) == {"Not allowed"})


def test_closing_at_once_loses_no_decision(
    qtbot: QtBot, host: WindowHost, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(GrantDialog, "ask", lambda *_, **__: GrantForm())
    host.window.library.table.selectAll()
    host.window.actions_.grant.trigger()
    host.close()
    hostapp = open_hostapp(store)
    allowed = [row.status for row in hostapp.listing.page(Query(), 0, 3)]
    hostapp.close()
    assert set(allowed) == {"granted"}


def test_the_window_remembers_itself(qtbot: QtBot, theme: Theme, store: Path) -> None:
    host = WindowHost(qtbot, store)
    host.window.actions_.sort[Column.TITLE].trigger()
    host.window.resize(900, 555)
    host.settle()
    host.close()
    again = WindowHost(qtbot, store)
    assert again.session.library.query.sort is Column.TITLE
    assert again.window.height() == 555
    again.settle()
    again.close()


def test_ctrl_f_goes_to_the_search(host: WindowHost) -> None:
    host.window.actions_.search.trigger()
    assert host.window.focusWidget() is host.window.library.search


def test_a_clock_that_leaped_ahead_is_confirmed_in_the_window(
    host: WindowHost, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = open_hostapp(store, clock=lambda: datetime.now(UTC) - timedelta(days=9))
    (first, *_) = earlier.listing.ids(Query())
    earlier.decide.refuse([first])
    earlier.close()
    monkeypatch.setattr(GrantDialog, "ask", lambda *_, **__: GrantForm())
    bar = host.window.library.bar
    host.wait(lambda: "Not allowed" in host.states().values())
    host.window.library.table.selectAll()
    host.window.actions_.grant.trigger()
    host.wait(lambda: "9 days after Hostapp was last used" in bar.text())
    assert "--clock-is-right" not in bar.text()
    button = next(each for each in bar.findChildren(QPushButton) if each.isVisible())
    assert button.text() == "The clock is right"
    button.click()
    assert "decide again" in bar.text()
    host.window.actions_.grant.trigger()
    host.wait(lambda: all(each.startswith("Allowed") for each in host.states().values()))
