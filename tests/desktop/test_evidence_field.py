from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from hostapp.desktop.evidence_field import EvidenceField
from hostapp.services.answers import Quote

QUOTE = Quote("I do not agree", "chat.txt", 3)


def test_a_file_wins_over_a_text_over_the_passage(qtbot: QtBot, tmp_path: Path) -> None:
    field = EvidenceField(QUOTE)
    qtbot.addWidget(field)
    assert field.shown() == QUOTE
    field.text.setPlainText(" She wrote: no. ")
    assert field.shown() == "She wrote: no."
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "mail.eml"))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    field.dropEvent(QDropEvent(QPointF(5, 5), action, data, left, none))
    assert field.shown() == tmp_path / "mail.eml"


def test_nothing_is_no_evidence(qtbot: QtBot) -> None:
    field = EvidenceField()
    qtbot.addWidget(field)
    assert field.shown() is None
