from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hostapp.desktop.direction import isolated
from hostapp.desktop.palette import DARK, LIGHT
from hostapp.desktop.pills import TONES, ToneName, pill_of
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.status import Status
from tests.support.window_rows import NOON, SPEECH, granted, row


def test_every_status_has_a_tone() -> None:
    assert set(TONES) == set(Status)


def test_tones_differ_by_appearance() -> None:
    for tone in ToneName:
        assert tone.of(LIGHT) != tone.of(DARK)


def test_one_purpose_is_named(qtbot: QtBot) -> None:
    assert pill_of(granted()).text == "Allowed · speech recognition"


def test_several_are_counted(qtbot: QtBot) -> None:
    several = granted(status_purposes=(SPEECH, PurposeId("evaluation")))
    assert pill_of(several).text == "Allowed · 2 purposes"


def test_an_end_is_more_telling_than_the_purpose(qtbot: QtBot) -> None:
    ends = granted(status_until=NOON + timedelta(days=4000))
    assert pill_of(ends).text == "Allowed until 31 Oct 2037"


@pytest.mark.parametrize(
    ("out", "people", "words"),
    [(1, 3, "Partly · 2 of 3 people"), (0, 3, "Partly allowed"), (3, 3, "Partly allowed")],
)
def test_partly(qtbot: QtBot, out: int, people: int, words: str) -> None:
    shown = row(status=Status.PARTLY, out_count=out, people_count=people)
    assert pill_of(shown).text == words


def test_what_ended_says_when(qtbot: QtBot) -> None:
    revoked = row(status=Status.REVOKED, decided_at=NOON - timedelta(days=4000))
    assert pill_of(revoked).text == "Revoked 6 Dec 2015"
    assert pill_of(row(status=Status.WITHDRAWN)).text == "Withdrawn"


def test_undecided_and_refused(qtbot: QtBot) -> None:
    assert pill_of(row()).text == "Needs a decision"
    assert pill_of(row(status=Status.REFUSED)).text == "Not allowed"


def test_from_right_to_left_a_date_keeps_its_order(right_to_left: QApplication) -> None:
    revoked = row(status=Status.REVOKED, decided_at=NOON - timedelta(days=4000))
    assert isolated("6 Dec 2015") in pill_of(revoked).text
    ends = granted(status_until=NOON + timedelta(days=4000))
    assert isolated("31 Oct 2037") in pill_of(ends).text
