import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hostapp.desktop.recall_dialog import RecallDialog


@pytest.mark.parametrize(
    ("everything", "headline"),
    [(True, "Call back everything?"), (False, "Call back what has ended?")],
)
def test_it_says_what_cannot_be_undone(qtbot: QtBot, everything: bool, headline: str) -> None:
    dialog = RecallDialog(everything=everything)
    qtbot.addWidget(dialog)
    words = [each.text() for each in dialog.findChildren(QLabel)]
    assert words[0] == headline
    assert "models that are trained already" in words[2]
