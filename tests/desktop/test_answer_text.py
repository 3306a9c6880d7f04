from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from hostapp.desktop.answer_text import answer_sentence, several_sentence
from hostapp.domain.identifiers import PersonId
from hostapp.domain.outcomes import Out, OutReason
from hostapp.domain.status import MeetingStatus, Status
from tests.support.window_rows import NOON, granted, row, status


def test_undecided_is_a_no(qtbot: QtBot) -> None:
    assert answer_sentence(row(), None) == "Not yet. Until you decide, nothing of it may be used."


def test_a_grant_is_told_in_full(qtbot: QtBot) -> None:
    assert answer_sentence(granted(), status()) == (
        "Yes. Audio, participant audio and transcript may train speech recognition,"
        " for our own team."
    )


def test_a_grant_is_told_from_the_list_alone(qtbot: QtBot) -> None:
    assert answer_sentence(granted(), None) == "Yes. It may train speech recognition."


@pytest.mark.parametrize(
    ("out", "people", "words"),
    [
        (1, 3, "2 of 3 people may be used"),
        (0, 3, "Some files are not as they were"),
        (3, 3, "Some people are left out"),
    ],
)
def test_partly_says_why(qtbot: QtBot, out: int, people: int, words: str) -> None:
    shown = row(status=Status.PARTLY, out_count=out, people_count=people)
    assert words in answer_sentence(shown, None)


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        (Status.REVOKED, "No. You revoked the grant on 18 Nov 2026."),
        (Status.REFUSED, "No. You decided so on 18 Nov 2026."),
        (Status.WITHDRAWN, "No. A participant withdrew on 18 Nov 2026."),
    ],
)
def test_a_no_says_whose_and_when(qtbot: QtBot, word: Status, sentence: str) -> None:
    assert answer_sentence(row(status=word, decided_at=NOON), None) == sentence


def test_a_no_of_a_participant_is_not_said_to_be_the_hosts(qtbot: QtBot) -> None:
    shown = row(status=Status.REFUSED, decided_at=NOON)
    out = tuple(
        Out(OutReason.PERSON_REFUSED, people=(PersonId(each),)) for each in ("bo", "forgotten")
    )
    stands = MeetingStatus(Status.REFUSED, out=out)
    said = answer_sentence(shown, stands, {PersonId("bo"): "Bo Li"})
    assert said == "No. Bo Li and somebody said no."


def test_an_end_that_passed(qtbot: QtBot) -> None:
    ended = row(status=Status.EXPIRED, status_until=NOON - timedelta(hours=12))
    assert answer_sentence(ended, None) == "No longer. The grant ended on 17 Nov 2026."
    assert answer_sentence(row(status=Status.EXPIRED), None) == "No longer. The grant has ended."


def test_several_are_counted_by_how_they_stand(qtbot: QtBot) -> None:
    shown = (row(1), row(2), granted(3), row(4, status=Status.REFUSED))
    assert several_sentence(shown, 4) == "2 undecided, 1 allowed, 1 not allowed."


def test_several_not_all_here(qtbot: QtBot) -> None:
    assert several_sentence((row(1),), 5000) == "A decision holds for all 5,000 of them."


def test_numbers_are_parted_as_the_language_does(qtbot: QtBot) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("ja"))
        assert several_sentence((granted(), row(1)), 2) == "1 undecided、1 allowed."
    finally:
        QLocale.setDefault(before)


def test_german_nouns_keep_their_capital_in_the_answer(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hostapp.desktop.text.kind_name", lambda kind: f"Ton {kind.name.title()}")
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de"))
        assert answer_sentence(granted(), status()).startswith("Yes. Ton Audio, Ton Participant_")
    finally:
        QLocale.setDefault(before)
