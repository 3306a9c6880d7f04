import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.answer_dialog import AnswerDialog, AnswerForm, AnswerOccasion
from hostapp.domain.events import Answer
from hostapp.domain.identifiers import PurposeId
from hostapp.services.answers import Quote
from hostapp.services.shipped_purposes import shipped_purposes

QUOTE = Quote("please do not record me", "chat.txt", 3)


def dialog_of(qtbot: QtBot, occasion: AnswerOccasion) -> AnswerDialog:
    dialog = AnswerDialog(occasion, shipped_purposes())
    qtbot.addWidget(dialog)
    return dialog


def press(dialog: AnswerDialog, kind: type[QCheckBox] | type[QRadioButton], text: str) -> None:
    next(each for each in dialog.findChildren(kind) if each.text() == text).click()


def test_a_plain_yes(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, AnswerOccasion("Bo Li", "Weekly sync"))
    assert dialog.windowTitle() == "What did Bo Li say?"
    assert not dialog.confirm.isEnabled(), "nobody has said anything yet"
    press(dialog, QRadioButton, "Yes")
    assert dialog.confirm.isEnabled()
    assert dialog.form() == AnswerForm(Answer.YES)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_arrow_chooses_the_answer_it_leads_to(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, AnswerOccasion("Bo Li", "Weekly sync"))
    dialog.show()
    dialog.activateWindow()
    yes = next(each for each in dialog.findChildren(QRadioButton) if each.text() == "Yes")
    qtbot.waitUntil(yes.hasFocus)
    QTest.keyClick(yes, Qt.Key.Key_Tab)
    assert not dialog.confirm.isEnabled(), "going on chooses nothing"
    yes.setFocus()
    QTest.keyClick(yes, Qt.Key.Key_Right)
    assert dialog.confirm.isEnabled()
    assert dialog.form() == AnswerForm(Answer.NO)


def test_a_passage_suggests_and_is_kept(qtbot: QtBot) -> None:
    occasion = AnswerOccasion("Bo Li", "Weekly sync", QUOTE, Answer.NO, "Given away before.")
    dialog = dialog_of(qtbot, occasion)
    assert dialog.form() == AnswerForm(Answer.NO, evidence=QUOTE)
    texts = [each.text() for each in dialog.findChildren(QLabel)]
    assert "«please do not record me»" in texts
    assert "Given away before." in texts


def test_some_purposes_and_every_meeting(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, AnswerOccasion("Bo Li", "Weekly sync"))
    press(dialog, QRadioButton, "Takes an earlier yes back")
    press(dialog, QCheckBox, "Only for some purposes")
    assert not dialog.confirm.isEnabled()
    press(dialog, QCheckBox, "Evaluation")
    press(dialog, QCheckBox, "For all meetings with this person, later ones too")
    assert dialog.confirm.isEnabled()
    assert dialog.form() == AnswerForm(
        Answer.WITHDRAW, frozenset({PurposeId("evaluation")}), everywhere=True
    )


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_was_given_away_matters_to_a_no_alone(qtbot: QtBot) -> None:
    occasion = AnswerOccasion("Bo Li", "Weekly sync", touched="Given away before.")
    dialog = dialog_of(qtbot, occasion)
    dialog.show()
    (warning,) = (
        each for each in dialog.findChildren(QLabel) if each.text() == "Given away before."
    )
    assert not warning.isVisible()
    press(dialog, QCheckBox, "Only for some purposes")
    assert not warning.isVisible()
    press(dialog, QRadioButton, "No")
    assert warning.isVisible()
    press(dialog, QRadioButton, "Yes")
    assert not warning.isVisible()
