from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from hostapp.desktop.revoke_dialog import RevokeDialog, RevokeForm
from hostapp.desktop.settings_backups import RestoreSheet
from hostapp.desktop.settings_facts import RecoveryFacts
from hostapp.desktop.settings_key import RecoverySheet, ReturnSheet, RotateSheet
from hostapp.desktop.settings_window import SettingsWindow
from hostapp.domain.events import Refused
from hostapp.services.backups import RollbackError
from tests.support.window_host import WindowHost

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(host: WindowHost) -> SettingsWindow:
    """The settings of a host who has refused one meeting."""
    host.select(0)
    host.window.actions_.deny.trigger()
    host.wait(lambda: host.foot() == "Ledger verified · 1 decision")
    host.session.settings.open()
    page = host.session.settings.page
    assert page is not None
    host.wait(lambda: bool(key(page)))
    return page


def key(page: SettingsWindow) -> str:
    lines = [each for each in page.findChildren(QLineEdit) if not each.isHidden()]
    return next((each.text() for each in lines if each.accessibleName() == "Public key"), "")


def test_words_are_shown_and_bring_the_key_back(
    host: WindowHost, page: SettingsWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[RecoveryFacts] = []
    monkeypatch.setattr(RecoverySheet, "show_once", lambda facts, _: shown.append(facts))
    page.key.recovery_wanted.emit()
    host.wait(lambda: len(shown) == 1)
    monkeypatch.setattr(ReturnSheet, "ask", lambda _: shown[0].words)
    page.key.return_wanted.emit()
    host.wait(lambda: host.news() == "The key is in this computer's keyring again.")
    monkeypatch.setattr(ReturnSheet, "ask", lambda _: "these are no such words")
    page.key.return_wanted.emit()
    host.wait(lambda: "not the recovery words" in host.news())


def test_a_new_key_signs_after_one_question(
    host: WindowHost, page: SettingsWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = key(page)
    monkeypatch.setattr(RotateSheet, "ask", lambda _: False)
    page.key.rotate_wanted.emit()
    monkeypatch.setattr(RotateSheet, "ask", lambda _: True)
    page.key.rotate_wanted.emit()
    host.wait(lambda: key(page) not in {"", before})
    host.wait(lambda: host.foot() == "Ledger verified · 1 decision")


def test_an_older_backup_is_put_back_after_a_second_question(
    host: WindowHost, page: SettingsWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, asked = tmp_path / "copy.db", list[RollbackError | None]()

    def agree(_file: Path, lost: RollbackError | None = None, parent: object = None) -> bool:
        asked.append(lost)
        return True

    monkeypatch.setattr(RestoreSheet, "ask", agree)
    monkeypatch.setattr(RevokeDialog, "ask", lambda *_: RevokeForm())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    page.backups.wanted.emit()
    host.wait(copy.exists)
    host.wait(lambda: host.news().startswith("Everything you decided"))
    title = host.titles()[1]
    host.select(1)
    host.window.actions_.deny.trigger()
    host.wait(lambda: host.states()[title] == "Not allowed")
    page.backups.restore_wanted.emit(None)
    host.wait(lambda: host.news().startswith("Restored:"))
    assert asked[0] is None
    assert asked[1] is not None
    assert isinstance(asked[1].later.decisions[0].event, Refused)
    host.wait(lambda: host.foot().startswith("Ledger verified"))
    assert host.states()[title] == "Not allowed"
