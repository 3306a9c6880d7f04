import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.grant_summary_dialog import GrantSummaryDialog, Wish

EFFECT = "Audio may be used for evaluation, for our own team, for everyone in it, without end."
SUMMARY = ("2 undecided meetings will be allowed.", "It is about Ana Ortiz and Bo Li.")


def answer_with(button: str) -> Wish | None:
    def press() -> None:
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, QDialog)
        next(each for each in sheet.findChildren(QPushButton) if each.text() == button).click()

    QTimer.singleShot(0, press)
    return GrantSummaryDialog.ask("2 meetings", EFFECT, SUMMARY)


def test_it_says_what_changes_and_for_whom(qtbot: QtBot) -> None:
    sheet = GrantSummaryDialog("2 meetings", EFFECT, SUMMARY)
    qtbot.addWidget(sheet)
    texts = {each.text() for each in sheet.findChildren(QLabel)}
    assert {"Allow training: 2 meetings", EFFECT, *SUMMARY} <= texts


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_it_is_granted_or_changed_or_left(qtbot: QtBot) -> None:
    assert answer_with("Grant") is Wish.GRANT
    assert answer_with("Other terms…") is Wish.OTHER_TERMS
    assert answer_with("Cancel") is None
