from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.request_dialog import RequestDialog
from hostapp.domain.identifiers import PersonId
from hostapp.services.asking import Request

REQUESTS = (
    Request(PersonId("a"), "Ana Ortiz", "ana@example.org", "AAAA", "A question", "Dear Ana AAAA"),
    Request(PersonId("b"), "Bo/Li", None, "BBBB", "A question", "Dear Bo BBBB"),
)


def test_each_person_has_their_own_text(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = RequestDialog(REQUESTS)
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText().startswith("ana@example.org")
    dialog.people.setCurrentIndex(1)
    dialog.copy()
    assert QGuiApplication.clipboard().text() == "A question\n\nDear Bo BBBB"
    dialog.save_to(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"Ana Ortiz.txt", "Bo_Li.txt"}
    assert (tmp_path / "Bo_Li.txt").read_text("utf-8").endswith("Dear Bo BBBB")


def test_people_of_the_same_name_each_keep_their_text(qtbot: QtBot, tmp_path: Path) -> None:
    namesake = Request(PersonId("c"), "ana Ortiz", None, "CCCC", "A question", "Dear Ana CCCC")
    dialog = RequestDialog([*REQUESTS, namesake])
    qtbot.addWidget(dialog)
    dialog.save_to(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {
        "Ana Ortiz.txt",
        "Bo_Li.txt",
        "ana Ortiz c.txt",
    }
    assert (tmp_path / "Ana Ortiz.txt").read_text("utf-8").endswith("Dear Ana AAAA")


def test_where_nothing_can_be_saved_the_text_stays(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = RequestDialog(REQUESTS)
    qtbot.addWidget(dialog)
    gone = str(tmp_path / "gone")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: gone)
    save = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Save all…")
    save.click()
    told = [each.text() for each in dialog.findChildren(QLabel) if not each.isHidden()]
    assert any(each.startswith("They cannot be saved:") for each in told)
    assert dialog.text.toPlainText().endswith("Dear Ana AAAA")
