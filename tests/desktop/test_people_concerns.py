import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.people_concerns import Concern, ConcernList
from hostapp.domain.identifiers import PersonId

BO = PersonId("b" * 16)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def buttons(shown: ConcernList) -> dict[str, QPushButton]:
    return {each.text(): each for each in shown.findChildren(QPushButton) if each.isVisible()}


def test_each_concern_says_what_can_be_done_now(qtbot: QtBot) -> None:
    shown = ConcernList()
    qtbot.addWidget(shown)
    assert shown.isHidden()
    shown.show_concerns((Concern("The copy was altered.", (BO,), "ab12"),))
    assert shown.texts() == ("The copy was altered.",)
    with qtbot.waitSignal(shown.ask_wanted) as asked:
        buttons(shown)["Ask again…"].click()
    assert asked.args == [(BO,)]
    with qtbot.waitSignal(shown.original_wanted) as wanted:
        buttons(shown)["Put the original back…"].click()
    assert wanted.args == ["ab12"]
    shown.show_concerns((Concern("The words changed."),))
    assert buttons(shown) == {}
    shown.show_concerns(())
    assert shown.isHidden()
