from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from hostapp.desktop import trust_presenter
from hostapp.desktop.message_bar import News
from hostapp.desktop.theme import Theme
from hostapp.desktop.trust_presenter import AGAIN, Standing
from hostapp.domain.errors import UnavailableError
from hostapp.services.book import Book
from hostapp.services.book_state import Trust
from hostapp.services.rows import Query
from hostapp.wiring import open_hostapp
from tests.support.screenshots import keep_screenshot
from tests.support.window_host import WindowHost


@pytest.fixture
def decided(store: Path) -> Path:
    hostapp = open_hostapp(store)
    hostapp.decide.refuse(hostapp.listing.ids(Query()))
    hostapp.close()
    return store


def test_a_time_that_the_clock_once_said_is_told_and_taken_back(
    qtbot: QtBot, theme: Theme, store: Path
) -> None:
    now = datetime.now(UTC)
    hostapp = open_hostapp(store)
    terms = hostapp.make_terms(until=f"{now + timedelta(days=90):%Y-%m-%d}")
    hostapp.decide.grant(hostapp.listing.ids(Query()), terms)
    hostapp.close()
    ahead = open_hostapp(
        store, clock=lambda: now + timedelta(days=400), confirm_clock=lambda *_: False
    )
    ahead.time.has_passed()
    ahead.refresh()
    ahead.close()
    host = WindowHost(qtbot, store)
    host.wait(lambda: "grants that end before then count as ended" in host.news())
    host.wait(lambda: all(each.startswith("Expired") for each in host.states().values()))
    bar = host.window.library.bar
    keep_screenshot(host.window, "clock-once-said")
    (button,) = (each for each in bar.findChildren(QPushButton) if each.isVisible())
    assert button.text() == "The clock is right"
    button.click()
    host.wait(lambda: all(each.startswith("Allowed") for each in host.states().values()))
    host.close()


def test_no_decisions_yet(host: WindowHost) -> None:
    assert host.foot() == "No decisions yet"


def test_decisions_of_before_are_verified(qtbot: QtBot, theme: Theme, decided: Path) -> None:
    host = WindowHost(qtbot, decided)
    host.wait(lambda: host.foot() == "Ledger verified · 3 decisions")
    host.close()


def test_a_check_can_be_stopped_and_begun_again(
    qtbot: QtBot, theme: Theme, decided: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Book, "verify", stopped)
    host = WindowHost(qtbot, decided)
    host.wait(lambda: host.foot() == "Ledger not verified")
    assert host.news() == "The check was stopped."
    host.wait(lambda: set(host.states().values()) == {"Not verified"})
    monkeypatch.undo()
    host.window.library.bar.pressed.emit(AGAIN)
    host.wait(lambda: host.foot() == "Ledger verified · 3 decisions")
    assert set(host.states().values()) == {"Not allowed"}
    host.close()


def stopped(book: Book, *_: object) -> None:
    with book._trust.noting_trouble():
        raise UnavailableError("The check was stopped.")


def test_a_long_check_is_shown_with_a_way_to_stop_it(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust, strip = host.session._trust, host.window.library.strip
    host.settle()
    host.wait(strip.isHidden)  # also of what the start began
    monkeypatch.setattr(trust_presenter, "SILENT", 3600.0)
    trust._advance(1, 100)
    assert strip.isHidden()
    monkeypatch.setattr(trust_presenter, "SILENT", -1.0)
    trust._advance(2, 100)
    assert strip.text() == "Checking the ledger…"
    trust.verify()
    host.wait(strip.isHidden)


def test_without_a_keyring_the_first_start_is_calm(host: WindowHost) -> None:
    why = "There is no safe keyring."
    host.session._trust._show(Standing(Trust.NOT_VERIFIED, 0, 0, why, details="NoKeyringError"))
    assert not host.window.library.bar.copy.isHidden()
    assert host.foot() == "No decisions yet"
    assert host.news() == f"Nothing is decided yet. Before you decide: {why}"
    assert host.window.library.bar.property("tone") == "note"
    host.session._trust._show(Standing(Trust.NOT_VERIFIED, 1, 0, "It cannot be read."))
    assert host.foot() == "Ledger not verified"
    assert host.window.library.bar.property("tone") == "fault"


def test_what_a_check_mended_is_said_once(host: WindowHost) -> None:
    mended = "This computer had not remembered the newest entry."
    standing = Standing(Trust.VERIFIED, 1, 3, mended=mended)
    host.session._trust._show(standing)
    assert host.news() == mended
    host.window.library.bar.show_news(News.DONE, "Done.")
    host.session._trust._show(standing)
    assert host.news() == "Done."


def test_a_changed_ledger_locks_and_says_so(qtbot: QtBot, theme: Theme, decided: Path) -> None:
    with sqlite3.connect(decided / "ledger.db") as db:
        for (name,) in db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            db.execute(f"DROP TRIGGER {name}")
        db.execute(
            'UPDATE ledger_entry SET entry = replace(entry, \'"at":"2\', \'"at":"1\') WHERE seq = 2'
        )
    db.close()
    host = WindowHost(qtbot, decided)
    host.wait(lambda: host.foot() == "Ledger was changed")
    assert "was changed after it was signed. Nothing may train until" in host.news()
    assert not host.window.library.bar.copy.isHidden()
    host.wait(lambda: set(host.states().values()) == {"Not verified"})
    host.wait(lambda: host.window.detail.card.answer().startswith("Not verified."))
    host.wait(lambda: host.window.side.buttons()[0].count == len(host.states()))
    assert [each.count for each in host.window.side.buttons()[1:5]] == [None] * 4
    host.close()
