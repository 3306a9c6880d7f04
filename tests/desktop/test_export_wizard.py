from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from hostapp.desktop.export_form import ExportForm, ExportReview
from hostapp.desktop.export_wizard import ExportWizard, format_name, going_sentence
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.terms import OWN_TEAM
from hostapp.release.plan import Plan
from hostapp.services.shipped_purposes import shipped_purposes

SPEECH = PurposeId("speech-recognition")
PLAN = Plan(SPEECH, OWN_TEAM, ("huggingface",), (), (), "log")
REVIEW = ExportReview(PLAN, 2, 1800.0, 3_000_000, (("Weekly sync", "The host refused it."),), ())


def wizard_of(qtbot: QtBot, selected: int = 0) -> ExportWizard:
    wizard = ExportWizard(shipped_purposes(), selected)
    qtbot.addWidget(wizard)
    return wizard


def test_it_leads_from_plan_to_done(qtbot: QtBot) -> None:
    wizard = wizard_of(qtbot)
    planned: list[ExportForm] = []
    written: list[tuple[ExportReview, Path]] = []
    wizard.plan_wanted.connect(planned.append)
    wizard.write_wanted.connect(lambda review, folder: written.append((review, folder)))
    assert not wizard.next.isEnabled()
    wizard.folder.setText("/somewhere/new")
    wizard.next.click()
    assert planned[0].folder == Path("/somewhere/new")
    assert planned[0].recipient == OWN_TEAM
    assert not planned[0].selected
    wizard.show_work("Asking…")
    wizard.advance(1, 2)
    assert (wizard.headline(), wizard.next.isEnabled()) == ("Asking…", False)
    wizard.show_review(REVIEW)
    assert wizard.words() == "Going: 2 meetings · 30 min · 3 MB"
    wizard.next.click()
    assert written == [(REVIEW, Path("/somewhere/new"))]
    wizard.show_done("3 items are in /somewhere/new.")
    assert wizard.words() == "3 items are in /somewhere/new."
    wizard.next.click()
    assert wizard.result() == ExportWizard.DialogCode.Accepted


def test_nothing_to_go_cannot_be_exported(qtbot: QtBot) -> None:
    wizard = wizard_of(qtbot)
    wizard.show_review(replace(REVIEW, meetings=0, cuts=(("Bo Li", ("cut",)),)))
    assert not wizard.next.isEnabled()
    assert going_sentence(replace(REVIEW, meetings=0)) == "Nothing may go: see below why."


def test_who_is_cut_out_is_told_with_how(qtbot: QtBot) -> None:
    wizard = wizard_of(qtbot)
    wizard.show()
    wizard.show_review(REVIEW)
    assert not wizard._cuts.isVisible()
    assert not wizard._goes.isVisible()
    wizard.show_review(replace(REVIEW, going=(("Weekly sync", "30 min · 3 MB"),)))
    assert wizard._goes.isVisible()
    assert wizard._goes.model().index(0, 0).data().startswith("Weekly sync")
    wizard.show_review(REVIEW)
    wizard.show_review(
        replace(REVIEW, cuts=(("Bo Li", ("their own track stays here", "and more")),))
    )
    assert wizard._cuts.isVisible()
    told = [str(wizard._cuts.model().index(row, 0).data()) for row in range(2)]
    assert told == ["Bo Li, their own track stays here", "Bo Li, and more"]


def test_what_is_masked_is_shown_for_review(qtbot: QtBot) -> None:
    wizard = wizard_of(qtbot)
    wizard.show()
    wizard.show_review(REVIEW)
    assert not wizard._masked.isVisible()
    wizard.show_review(replace(REVIEW, masked=(("ana.ortiz@example.com", "mail"),)))
    assert wizard._masked.isVisible()
    index = wizard._masked.model().index(0, 0)
    assert "ana.ortiz@example.com" in str(index.data())


def test_a_problem_leads_back(qtbot: QtBot) -> None:
    wizard = wizard_of(qtbot)
    wizard.show_work("Writing…")
    wizard.show_plan("The folder is not empty.")
    assert wizard.words() == "The folder is not empty."


def test_after_the_review_the_plan_can_be_changed(qtbot: QtBot) -> None:
    wizard = wizard_of(qtbot)
    wizard.folder.setText("/somewhere/new")
    assert wizard.back.isHidden()
    wizard.show_review(REVIEW)
    assert not wizard.back.isHidden()
    wizard.back.click()
    assert (wizard.headline(), wizard.review) == ("Export a dataset", None)
    assert wizard.form().folder == Path("/somewhere/new")
    assert wizard.next.isEnabled()
    assert wizard.back.isHidden()


def test_only_the_selected_ones(qtbot: QtBot) -> None:
    wizard = wizard_of(qtbot, selected=3)
    wizard.recipient.setText(" Lab of Bo Li ")
    wizard.selected.click()
    form = wizard.form()
    assert (form.recipient, form.selected) == ("Lab of Bo Li", True)
    assert wizard.selected.text() == "Only the 3 selected meetings"
    assert [format_name(each) for each in ("nemo", "text")] == ["NeMo", "Text"]
