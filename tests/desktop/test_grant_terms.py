from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QCheckBox, QDateEdit
from pytestqt.qtbot import QtBot

from hostapp.desktop.grant_form import GrantForm
from hostapp.desktop.grant_terms import TermsFields
from hostapp.domain.meetings import FileKind
from hostapp.domain.terms import OWN_TEAM, Basis
from hostapp.services.shipped_purposes import shipped_purposes


def test_it_returns_what_it_was_filled_with(qtbot: QtBot) -> None:
    fields = TermsFields(shipped_purposes())
    qtbot.addWidget(fields)
    assert fields.form() == GrantForm()
    form = GrantForm(
        data=frozenset({FileKind.CHAT}),
        recipients=frozenset({OWN_TEAM, "Lab of Bo Li"}),
        last_day=datetime.now(UTC).date() + timedelta(days=400),
        basis=Basis.NAMED,
    )
    with qtbot.waitSignal(fields.changed):
        fields.fill(form)
    assert fields.form() == form
    assert fields.missing() == ""


def test_what_is_missing_is_said(qtbot: QtBot) -> None:
    fields = TermsFields(shipped_purposes())
    qtbot.addWidget(fields)
    for form, words in (
        (GrantForm(recipients=frozenset()), "Say who may use it."),
        (GrantForm(data=frozenset()), "Choose at least one kind of data."),
        (GrantForm(purposes=frozenset()), "Choose at least one purpose."),
    ):
        fields.fill(form)
        assert fields.missing() == words


def test_a_day_is_asked_for_only_where_there_is_an_end(qtbot: QtBot) -> None:
    fields = TermsFields(shipped_purposes())
    qtbot.addWidget(fields)
    day = fields.findChild(QDateEdit)
    assert isinstance(day, QDateEdit)
    assert not day.isEnabled()
    fields.fill(GrantForm(last_day=datetime.now(UTC).date() + timedelta(days=3)))
    assert day.isEnabled()
    assert {each.text() for each in fields.findChildren(QCheckBox)} >= {"Audio", "Our own team"}
