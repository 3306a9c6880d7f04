from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from hostapp.desktop.revoke_dialog import RevokeDialog, RevokeForm, RevokeOccasion
from hostapp.domain.identifiers import PurposeId

SPEECH, EVALUATION = PurposeId("speech-recognition"), PurposeId("evaluation")


def dialog_of(qtbot: QtBot, occasion: RevokeOccasion) -> RevokeDialog:
    dialog = RevokeDialog(occasion)
    qtbot.addWidget(dialog)
    return dialog


def words(dialog: RevokeDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel)]


def test_it_says_what_ends(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, RevokeOccasion("Weekly sync"))
    assert "Revoke: Weekly sync" in words(dialog)
    assert "only a new grant allows it again" in dialog.consequence()
    assert dialog.confirm.text() == "Revoke"
    assert dialog.only.isHidden()


def test_a_refusal_says_so(qtbot: QtBot) -> None:
    lines = ("3 undecided meetings will be refused.",)
    dialog = dialog_of(qtbot, RevokeOccasion("3 meetings", ends=False, summary=lines))
    assert {"Refuse: 3 meetings", *lines} <= set(words(dialog))
    assert dialog.confirm.text() == "Refuse"
    assert dialog.consequence() == "Nothing of it may be used, until you decide otherwise."


def test_a_note_is_optional(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, RevokeOccasion("Weekly sync"))
    assert dialog.form() == RevokeForm(None)
    dialog.note.setText("  Bo Li asked ")
    assert dialog.form() == RevokeForm("Bo Li asked")


def test_releases_that_hold_some_of_it_are_named(qtbot: QtBot) -> None:
    sentence = "1 release given away holds some of it."
    assert sentence in words(dialog_of(qtbot, RevokeOccasion("Weekly sync", touched=sentence)))


def test_one_purpose_can_end_alone(qtbot: QtBot) -> None:
    uses = {SPEECH: "Speech recognition", EVALUATION: "Evaluation"}
    dialog = dialog_of(qtbot, RevokeOccasion("Weekly sync", purposes=uses))
    dialog.only.setChecked(True)
    assert not dialog.confirm.isEnabled()
    boxes = {each.text(): each for each in dialog.findChildren(QCheckBox)}
    boxes["Evaluation"].setChecked(True)
    assert dialog.confirm.isEnabled()
    assert dialog.form().purposes == frozenset({EVALUATION})
    assert dialog.consequence().startswith("From now on nothing of it may be used for these")
