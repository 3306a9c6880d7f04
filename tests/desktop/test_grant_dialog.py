from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.decision_grounds import Grounds
from hostapp.desktop.grant_dialog import GrantDialog, start_from
from hostapp.desktop.grant_form import GrantForm, GrantOccasion
from hostapp.domain.identifiers import PersonId, PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.terms import OWN_TEAM, Basis
from hostapp.services.notices import host_notice
from hostapp.services.shipped_purposes import shipped_purposes

PEOPLE = tuple(map(PersonId, "abc"))
OCCASION = GrantOccasion("Weekly sync", 1)


def dialog_of(
    qtbot: QtBot, start: GrantForm | None = None, occasion: GrantOccasion = OCCASION
) -> GrantDialog:
    grounds = Grounds(host_notice(), people=frozenset(PEOPLE), said_no=frozenset(PEOPLE[:2]))
    dialog = GrantDialog(occasion, shipped_purposes(), grounds, start or GrantForm())
    qtbot.addWidget(dialog)
    return dialog


def box(dialog: GrantDialog, text: str) -> QCheckBox:
    return next(each for each in dialog.findChildren(QCheckBox) if each.text() == text)


def grant_button(dialog: GrantDialog) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == "Grant")


def test_what_it_starts_with_is_what_it_returns(qtbot: QtBot) -> None:
    form = GrantForm(
        purposes=frozenset({PurposeId("evaluation")}),
        data=frozenset({FileKind.CHAT}),
        recipients=frozenset({OWN_TEAM, "Lab of Bo Li"}),
        last_day=datetime.now(UTC).date() + timedelta(days=400),
        basis=Basis.NAMED,
    )
    returned = dialog_of(qtbot, form).form()
    assert returned == replace(form, notice=host_notice().notice)


def test_the_statement_stands_beside_the_button(qtbot: QtBot) -> None:
    assert dialog_of(qtbot).statement() == (
        "You state, as the host, that everyone in the recording agreed to this."
    )
    solo = dialog_of(qtbot, GrantForm(basis=Basis.SOLO))
    assert solo.statement().endswith("you are alone in the recording.")


@pytest.mark.parametrize(
    ("unchecked", "missing"),
    [
        (("Speech recognition",), "Choose at least one purpose."),
        (("Audio", "Participant audio", "Transcript"), "Choose at least one kind of data."),
        (("Our own team",), "Say who may use it."),
    ],
)
def test_what_is_missing_is_said(qtbot: QtBot, unchecked: tuple[str, ...], missing: str) -> None:
    dialog = dialog_of(qtbot)
    for text in unchecked:
        box(dialog, text).setChecked(False)
    assert dialog.missing() == missing
    assert not grant_button(dialog).isEnabled()


def test_other_recipients_are_named_one_by_one(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    line = next(
        each
        for each in dialog.findChildren(QLineEdit)
        if each.accessibleName() == "Other recipients"
    )
    line.setText(" Lab of Bo Li ,, Ana Ortiz ")
    assert dialog.form().recipients == {OWN_TEAM, "Lab of Bo Li", "Ana Ortiz"}


def test_files_that_are_not_ready_need_a_word(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, occasion=replace(OCCASION, warnings=("Some files are missing.",)))
    assert not grant_button(dialog).isEnabled()
    box(dialog, "Grant what is there anyway").setChecked(True)
    assert grant_button(dialog).isEnabled()
    assert dialog.form().anyway


def test_a_recording_without_that_data_names_what_there_is(qtbot: QtBot) -> None:
    grounds = Grounds(host_notice(), held=frozenset({FileKind.VIDEO}))
    dialog = GrantDialog(OCCASION, shipped_purposes(), grounds, GrantForm())
    qtbot.addWidget(dialog)
    assert dialog.missing() == "There is none of this data, only video: choose that."
    assert not grant_button(dialog).isEnabled()
    assert dialog.focusWidget() is box(dialog, "Video")
    box(dialog, "Video").click()
    assert grant_button(dialog).isEnabled()


def test_the_next_one_starts_with_the_last_terms(qtbot: QtBot) -> None:
    last = GrantForm(
        purposes=frozenset({PurposeId("evaluation"), PurposeId("gone")}),
        last_day=date(2027, 1, 1),
        note="By mail",
        anyway=True,
    )
    start = start_from(last, shipped_purposes())
    assert start.purposes == {PurposeId("evaluation")}
    assert start.last_day == last.last_day
    assert start.note is None
    assert not start.anyway


def test_purposes_that_are_all_gone_give_way_to_the_default(qtbot: QtBot) -> None:
    gone = GrantForm(purposes=frozenset({PurposeId("gone")}))
    assert start_from(gone, shipped_purposes()).purposes == GrantForm().purposes


def test_the_effect_follows_what_is_chosen(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    assert dialog.effect() == (
        "Audio, participant audio and transcript may be used for speech recognition,"
        " for our own team, for everyone but 2 people, without end."
    )
    box(dialog, "Participant audio").click()
    assert dialog.effect().startswith("Audio and transcript may be used")
    box(dialog, "Our own team").click()
    assert dialog.effect() == ""
