from pathlib import Path

from PySide6.QtGui import QGuiApplication
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
