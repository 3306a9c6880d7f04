from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from hostapp.desktop.grant_dialog import GrantDialog
from hostapp.desktop.grant_form import GrantForm
from tests.support.window_host import WindowHost


def test_a_receipt_is_saved_where_the_host_says(
    host: WindowHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "receipt"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    monkeypatch.setattr(GrantDialog, "ask", lambda *_, **__: GrantForm())
    host.select(0)
    host.window.actions_.grant.trigger()
    host.wait(lambda: host.news() == "Allowed: 1 meeting.")
    host.wait(lambda: host.foot().startswith("Ledger verified"))
    host.window.detail.receipts.wanted.emit()
    host.wait(lambda: host.news().startswith("The receipt is in"))
    assert any(out.iterdir())


def test_without_a_decision_it_says_so(
    host: WindowHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "receipt"))
    host.select(0)
    host.window.detail.receipts.wanted.emit()
    host.wait(lambda: bool(host.window.library.bar.text()))
    assert not (tmp_path / "receipt").exists()
