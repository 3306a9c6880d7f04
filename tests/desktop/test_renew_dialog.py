from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hostapp.desktop.renew_dialog import Counted, RenewDialog
from hostapp.domain.terms import DEFAULT_TERMS, Basis
from hostapp.services.notices import host_notice

LAB = replace(DEFAULT_TERMS, recipients=frozenset({"Lab of Bo Li"}), basis=Basis.SOLO)


def dialog_of(qtbot: QtBot, terms: Counted) -> RenewDialog:
    dialog = RenewDialog("2 meetings", host_notice(), terms)
    qtbot.addWidget(dialog)
    return dialog


def words(dialog: RenewDialog) -> set[str]:
    return {each.text() for each in dialog.findChildren(QLabel)}


def test_a_year_is_offered_and_another_day_can_be_chosen(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, [(DEFAULT_TERMS, 2)])
    assert dialog.day.date() == QDate.currentDate().addYears(1)
    dialog.day.setDate(QDate(2099, 12, 31))
    assert dialog.last_day() == date(2099, 12, 31)


def test_the_terms_that_are_renewed_are_told(qtbot: QtBot) -> None:
    told = words(dialog_of(qtbot, [(LAB, 1)]))
    assert {"Speech recognition", "Lab of Bo Li"} <= told
    assert any(each.endswith("you are alone in the recording.") for each in told)
    assert not any(each.startswith("In ") for each in told)


def test_different_terms_are_told_with_their_meetings(qtbot: QtBot) -> None:
    others = [
        (replace(LAB, recipients=frozenset({name})), 1) for name in ("Ana Ortiz", "Devon Clarke")
    ]
    told = words(dialog_of(qtbot, [(DEFAULT_TERMS, 4), (LAB, 1), *others]))
    assert {"In 4 meetings", "In 1 meeting", "Our own team", "And 1 other set of terms."} <= told
    assert "Devon Clarke" not in told


def test_where_nothing_ends_nothing_is_renewed(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, [])
    assert not dialog.confirm.isEnabled()
    assert "No grant of what is selected has an end." in words(dialog)
