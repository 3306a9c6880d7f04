from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from hostapp.desktop.revoke_dialog import RevokeDialog, RevokeForm


def test_it_says_what_ends(qtbot: QtBot) -> None:
    dialog = RevokeDialog("Weekly sync")
    qtbot.addWidget(dialog)
    texts = [each.text() for each in dialog.findChildren(QLabel)]
    assert texts[0] == "Weekly sync"
    assert "only a new grant allows it again" in texts[1]


def test_a_note_is_optional(qtbot: QtBot) -> None:
    dialog = RevokeDialog("Weekly sync")
    qtbot.addWidget(dialog)
    assert dialog.form() == RevokeForm(None)
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText("  Bo Li asked ")
    assert dialog.form() == RevokeForm("Bo Li asked")


def test_releases_that_hold_some_of_it_are_named(qtbot: QtBot) -> None:
    dialog = RevokeDialog("Weekly sync", "1 release given away holds some of it.")
    qtbot.addWidget(dialog)
    texts = [each.text() for each in dialog.findChildren(QLabel)]
    assert texts[2] == "1 release given away holds some of it."
