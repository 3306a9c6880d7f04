from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hostapp.desktop.person_sheets import ForgetDialog, SamePersonDialog


def test_another_name_is_needed(qtbot: QtBot) -> None:
    dialog = SamePersonDialog("Bo Li", ["B. Li", "Ana Ortiz"])
    qtbot.addWidget(dialog)
    assert not dialog.confirm.isEnabled()
    dialog.other.setCurrentText("B. Li")
    assert dialog.confirm.isEnabled()


def test_forgetting_says_what_it_does(qtbot: QtBot) -> None:
    dialog = ForgetDialog("Bo Li")
    qtbot.addWidget(dialog)
    words = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert "cannot be brought back" in words
    assert "the ledger still verifies" in words
