from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from hostapp.desktop.grant_dialog import GrantDialog
from hostapp.desktop.grant_form import GrantForm
from hostapp.desktop.revoke_dialog import RevokeDialog, RevokeForm
from hostapp.domain.terms import Basis
from hostapp.services.notices import host_notice
from tests.support.window_host import WindowHost


@pytest.fixture(autouse=True)
def agreeing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every sheet is agreed to as it comes up."""
    monkeypatch.setattr(GrantDialog, "ask", lambda *_: GrantForm())
    monkeypatch.setattr(RevokeDialog, "ask", lambda *_: RevokeForm("Bo Li asked"))


def test_grant_then_revoke(host: WindowHost) -> None:
    host.select(0)
    title = host.titles()[0]
    host.window.actions_.grant.trigger()
    host.wait(lambda: host.news() == "Allowed: 1 meeting.")
    host.wait(lambda: host.states()[title] == "Allowed · speech recognition")
    host.wait(lambda: host.foot() == "Ledger verified · 1 decision")
    host.window.actions_.deny.trigger()
    host.wait(lambda: host.news() == "Revoked: 1 meeting.")
    host.wait(lambda: host.states()[title].startswith("Revoked"))


def test_a_refusal_is_one_key_and_can_be_undone(host: WindowHost) -> None:
    host.window.library.table.selectAll()
    host.window.actions_.deny.trigger()
    host.wait(lambda: host.news() == "Not allowed: 3 meetings.")
    host.wait(lambda: set(host.states().values()) == {"Not allowed"})
    undo = host.window.library.bar.findChild(QPushButton)
    assert isinstance(undo, QPushButton)
    undo.click()
    host.wait(lambda: set(host.states().values()) == {"Needs a decision"})
    assert "as a new entry" in host.news()


def test_deciding_on_nothing_does_nothing(host: WindowHost) -> None:
    host.window.library.table.clearSelection()
    host.window.actions_.deny.trigger()
    host.window.actions_.grant.trigger()
    host.window.actions_.reopen.trigger()
    assert not host.session.decisions.busy


def test_nothing_is_decided_while_locked(host: WindowHost) -> None:
    host.select(0)
    host.session.decisions.locked = "The ledger was changed."
    host.window.actions_.deny.trigger()
    assert not host.session.decisions.busy


def test_files_that_are_gone_are_left_with_a_reason(host: WindowHost, recordings: Path) -> None:
    for path in recordings.iterdir():
        path.unlink()
    host.select(0)
    host.window.actions_.grant.trigger()
    host.wait(lambda: "left as it was" in host.news())


def test_the_keyboard_decides(host: WindowHost) -> None:
    host.select(1)
    title = host.titles()[1]
    host.press(Qt.Key.Key_R)
    host.wait(lambda: host.states()[title] == "Not allowed")
    host.press(Qt.Key.Key_U)
    host.wait(lambda: host.states()[title] == "Needs a decision")


def test_one_key_grants_as_before_and_is_undone(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    notice = host_notice().notice
    monkeypatch.setattr(GrantDialog, "ask", lambda *_: GrantForm(notice=notice))
    host.select(0)
    host.press(Qt.Key.Key_G)
    host.wait(lambda: host.news() == "Allowed: 1 meeting.")
    monkeypatch.setattr(GrantDialog, "ask", lambda *_: pytest.fail("no sheet is needed"))
    host.select(1)
    title = host.titles()[1]
    host.press(Qt.Key.Key_G)
    host.wait(lambda: host.states()[title].startswith("Allowed"))
    host.select(2)
    host.press(Qt.Key.Key_U)
    host.wait(lambda: host.states()[title].startswith("Revoked"))
    assert host.news() == "Undone, as a new entry: 1 grant revoked."


def test_other_words_bring_the_sheet_again(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def ask(*_: object) -> None:
        asked.append(1)

    monkeypatch.setattr(GrantDialog, "ask", ask)
    host.select(0)
    host.press(Qt.Key.Key_G)
    host.wait(lambda: len(asked) == 1)
    host.press(Qt.Key.Key_Return)
    host.wait(lambda: len(asked) == 2)
    assert not host.session.decisions.busy


def test_being_alone_is_never_stated_again_by_one_key(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def ask(*_: object) -> GrantForm | None:
        asked.append(1)
        alone = GrantForm(basis=Basis.SOLO, notice=host_notice().notice)
        return alone if len(asked) == 1 else None

    monkeypatch.setattr(GrantDialog, "ask", ask)
    host.select(0)
    host.press(Qt.Key.Key_G)
    host.wait(lambda: bool(host.news()))
    host.select(1)
    host.press(Qt.Key.Key_G)
    host.wait(lambda: len(asked) == 2)
