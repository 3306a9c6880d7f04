from datetime import date

from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from hostapp.desktop.renew_dialog import RenewDialog
from hostapp.services.notices import host_notice


def test_a_year_is_offered_and_another_day_can_be_chosen(qtbot: QtBot) -> None:
    dialog = RenewDialog("2 meetings", host_notice())
    qtbot.addWidget(dialog)
    assert dialog.day.date() == QDate.currentDate().addYears(1)
    dialog.day.setDate(QDate(2099, 12, 31))
    assert dialog.last_day() == date(2099, 12, 31)
