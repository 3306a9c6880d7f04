from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hostapp.desktop.grant_dialog import GrantDialog
from hostapp.desktop.grant_form import GrantForm
from hostapp.desktop.message_bar import News
from hostapp.desktop.theme import Theme
from hostapp.services.rows import Query
from hostapp.wiring import open_hostapp
from tests.support.recorded import record_zoom
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


def test_everybody_gets_a_folder_and_it_is_opened(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = record_zoom(tmp_path / "rec", "Weekly sync")
    (folder / "chat.txt").write_text("00:00:01\t Ana Ortiz:\tHello\n00:00:09\t Bo Li:\tHello\n")
    hostapp = open_hostapp(tmp_path / "store")
    hostapp.scan.run([tmp_path / "rec"])
    hostapp.scan.words()
    hostapp.decide.refuse(hostapp.listing.ids(Query()))
    hostapp.close()
    out, opened = tmp_path / "receipts", list[str]()
    out.mkdir()
    (out / "letter.txt").write_text("not empty")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))

    def show_folder(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show_folder)
    host = WindowHost(qtbot, tmp_path / "store")
    host.wait(lambda: host.foot().startswith("Ledger verified"))
    tab = host.window.detail.receipts
    host.wait(lambda: tab.whom.count() == 4)
    for place in (3, 1):
        tab.whom.setCurrentIndex(place)
        tab.wanted.emit()
        host.wait(lambda: host.news().startswith("The receipt is in"))
        host.window.library.bar.show_news(News.NOTE, "")
    assert names_in(out) == {
        "Weekly sync - Ana Ortiz",
        "Weekly sync - Bo Li",
        "Weekly sync - Ana Ortiz 2",
    }
    tab.open.click()
    assert opened == [str(out / "Weekly sync - Ana Ortiz 2")]
    host.close()


def test_no_folder_tells_one_person_of_another(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = record_zoom(tmp_path / "rec", "Interview Bo Li")
    (folder / "chat.txt").write_text("00:00:01\t Ana Ortiz:\tHello\n00:00:09\t Bo Li:\tHello\n")
    hostapp = open_hostapp(tmp_path / "store")
    hostapp.scan.run([tmp_path / "rec"])
    hostapp.scan.words()
    hostapp.decide.refuse(hostapp.listing.ids(Query()))
    hostapp.close()
    out = tmp_path / "receipts"
    out.mkdir()
    (out / "letter.txt").write_text("not empty")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    host = WindowHost(qtbot, tmp_path / "store")
    host.wait(lambda: host.foot().startswith("Ledger verified"))
    tab = host.window.detail.receipts
    host.wait(lambda: tab.whom.count() == 4)
    for place in (3, 0):
        tab.whom.setCurrentIndex(place)
        tab.wanted.emit()
        host.wait(lambda: host.news().startswith("The receipt is in"))
        host.window.library.bar.show_news(News.NOTE, "")
    assert names_in(out) == {"a meeting", "a meeting - Ana Ortiz", "Interview Bo Li - Bo Li"}
    for name in ("a meeting", "a meeting - Ana Ortiz"):
        assert "Bo Li" not in (out / name / "receipt.html").read_text(encoding="utf-8")
    host.close()


def names_in(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir() if each.is_dir()}
