from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.receipts_tab import ReceiptsTab, Whom
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import Participant
from tests.support.window_rows import detail, event


@pytest.fixture
def tab(qtbot: QtBot) -> ReceiptsTab:
    made = ReceiptsTab()
    qtbot.addWidget(made)
    made.show_detail(detail())
    return made


def button(tab: ReceiptsTab) -> QPushButton:
    found = tab.findChild(QPushButton)
    assert isinstance(found, QPushButton)
    return found


def test_a_decision_can_be_proved(qtbot: QtBot, tab: ReceiptsTab) -> None:
    with qtbot.waitSignal(tab.wanted):
        QTest.mouseClick(button(tab), Qt.MouseButton.LeftButton)
    assert tab.chosen() is Whom.MEETING
    assert "neither names nor answers" in tab.holds()


def test_without_a_decision_there_is_nothing_to_prove(tab: ReceiptsTab) -> None:
    tab.show_detail(replace(detail(), history=()))
    assert not button(tab).isEnabled()
    assert tab.whom.isHidden()


def test_one_person_or_everybody_can_have_one(tab: ReceiptsTab) -> None:
    tab.whom.setCurrentIndex(2)
    chosen = tab.chosen()
    assert isinstance(chosen, Participant)
    assert chosen.name == "Devon Clarke"
    assert "the answers of Devon Clarke" in tab.holds()
    tab.show_detail(detail())
    assert tab.chosen() == chosen
    tab.whom.setCurrentIndex(tab.whom.count() - 1)
    assert tab.chosen() is Whom.EVERYBODY
    assert "nothing about the others" in tab.holds()


def test_what_was_saved_can_be_opened(qtbot: QtBot, tab: ReceiptsTab, tmp_path: Path) -> None:
    assert tab.open.isHidden()
    tab.show_written(tmp_path)
    assert not tab.open.isHidden()
    with qtbot.waitSignal(tab.folder_wanted) as wanted:
        tab.open.click()
    assert wanted.args == [tmp_path]
    tab.clear()
    assert tab.open.isHidden()


def test_a_copy_says_which_meeting_has_the_receipt(tab: ReceiptsTab) -> None:
    there = event(decided_as=MeetingId("b"), title="Weekly")
    tab.show_detail(replace(detail(), history=(there,)))
    assert not button(tab).isEnabled()
    assert any("as meeting «Weekly»" in each.text() for each in tab.findChildren(QLabel))
    tab.show_detail(replace(detail(), history=(there, event(index=8))))
    assert button(tab).isEnabled()
