from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hostapp.desktop.grant_dialog import GrantDialog
from hostapp.desktop.grant_form import GrantForm
from hostapp.desktop.renew_dialog import RenewDialog
from hostapp.desktop.theme import Theme
from hostapp.services.rows import Filter, Query
from hostapp.wiring import open_hostapp
from tests.support.window_host import WindowHost

TODAY = datetime.now(UTC).date()


def test_what_ends_soon_is_renewed(
    qtbot: QtBot, theme: Theme, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostapp = open_hostapp(store)
    ids = hostapp.listing.ids(Query())
    until = (TODAY + timedelta(days=5)).isoformat()
    hostapp.decide.grant(ids[:1], hostapp.make_terms(until=until))
    hostapp.close()
    monkeypatch.setattr(RenewDialog, "ask", lambda *_: TODAY + timedelta(days=900))
    host = WindowHost(qtbot, store)
    host.settle()
    host.session.library.show(Query(filter=Filter.EXPIRING))
    host.wait(lambda: host.session.renewal.line.text() == "Ending soon: 1 grant")
    host.select(0)
    host.session.renewal.line.renew.click()
    host.wait(lambda: host.news() == "Allowed: 1 meeting.")
    host.wait(lambda: host.window.model.rowCount() == 0)
    host.close()


def test_deciding_among_those_that_wait_goes_on_to_the_next(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(GrantDialog, "ask", lambda *_, **__: GrantForm())
    host.session.library.show(Query(filter=Filter.UNDECIDED))
    host.wait(lambda: host.session.renewal.line.text() == "3 left to decide")
    host.select(0)
    first, second, third = host.titles()
    host.press(Qt.Key.Key_R)
    host.wait(lambda: host.titles() == [second, third])
    assert host.session.renewal.line.text() == "2 left to decide"
    assert host.session.library.selection().rows[0].title == second
    host.press(Qt.Key.Key_R)
    host.wait(lambda: host.titles() == [third])
    host.press(Qt.Key.Key_U)
    host.wait(lambda: set(host.titles()) == {second, third})
    assert first not in host.titles()


def test_nothing_is_renewed_while_locked(host: WindowHost, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(RenewDialog, "ask", lambda *_: pytest.fail("locked"))
    host.select(0)
    host.session.renewal.locked = "The ledger was changed."
    host.session.renewal.renew(host.session.library.selection())
    assert not host.session.decisions.busy
