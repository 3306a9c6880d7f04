import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.consent_card import ConsentCard
from hostapp.domain.status import Status
from tests.support.window_rows import granted, row, rows, status


@pytest.fixture
def card(qtbot: QtBot) -> ConsentCard:
    made = ConsentCard()
    qtbot.addWidget(made)
    return made


def test_undecided_offers_both(card: ConsentCard) -> None:
    card.show_one(row(), None)
    assert not card.grant.isHidden()
    assert card.deny.text() == "Refuse"
    assert card.reopen.isHidden()


def test_allowed_can_be_revoked_and_shows_its_terms(card: ConsentCard) -> None:
    card.show_one(granted(), status())
    assert card.deny.text() == "Revoke"
    assert "Our own team" in [each.text() for each in card.findChildren(QLabel)]


def test_terms_are_there_at_once_and_those_of_another_meeting_do_not_stay(
    card: ConsentCard,
) -> None:
    card.show_one(granted(), status())
    card.show_one(row(), None)
    assert shown(card)[2:] == []
    card.show_one(granted(), status())
    assert [word for word in shown(card)[2:] if word in {"Purposes", "Covers", "For", "Until"}] == [
        "Purposes",
        "Covers",
        "For",
        "Until",
    ]


def shown(card: ConsentCard) -> list[str]:
    return [each.text() for each in card.findChildren(QLabel) if not each.isHidden()]


@pytest.mark.parametrize("word", [Status.REFUSED, Status.REVOKED, Status.WITHDRAWN])
def test_a_no_can_only_be_undone_after_a_refusal(card: ConsentCard, word: Status) -> None:
    card.show_one(row(status=word), None)
    assert card.deny.isHidden()
    assert card.reopen.isHidden() == (word is not Status.REFUSED)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_button_that_goes_hands_the_keyboard_to_the_one_that_stays(
    qtbot: QtBot,
) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    column = QVBoxLayout(pane)
    card = ConsentCard()
    column.addWidget(card)
    column.addWidget(QLineEdit())
    card.show_one(granted(), status())
    pane.show()
    pane.activateWindow()
    card.deny.setFocus()
    qtbot.waitUntil(card.deny.hasFocus)
    card.show_one(row(status=Status.REVOKED), None)
    assert card.grant.hasFocus()
    card.show_one(row(status=Status.REFUSED), None)
    card.reopen.setFocus()
    card.show_one(row(), None)
    assert card.grant.hasFocus()


def test_several(card: ConsentCard) -> None:
    card.show_several((*rows(2), granted(9)), 3)
    assert card.deny.text() == "Revoke"
    assert card.answer() == "2 undecided, 1 allowed."


def test_pressing(qtbot: QtBot, card: ConsentCard) -> None:
    card.show_one(row(status=Status.REFUSED), None)
    for button, signal in (
        (card.grant, card.grant_pressed),
        (card.deny, card.deny_pressed),
        (card.reopen, card.reopen_pressed),
    ):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_locked_says_why(card: ConsentCard) -> None:
    card.show_one(row(), None)
    card.lock("The ledger was changed.")
    assert not card.grant.isEnabled()
    assert card.grant.toolTip() == "The ledger was changed."
    card.show_one(granted(), None)
    assert card.deny.toolTip() == "The ledger was changed."
    card.lock(None)
    assert card.grant.isEnabled()
    assert card.grant.toolTip().startswith("Choose what")
    assert card.deny.toolTip() == "End what was allowed (R)"


def test_while_the_ledger_does_not_verify_every_answer_is_no(card: ConsentCard) -> None:
    card.show_one(granted(), None)
    allowed = card.answer()
    card.doubt(True)
    assert card.answer() == "Not verified. Until the ledger verifies, it is a no."
    card.show_one(granted(1), None)
    assert card.answer().startswith("Not verified.")
    card.doubt(False)
    assert card.answer() == allowed
