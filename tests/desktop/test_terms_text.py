from dataclasses import replace
from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from hostapp.desktop.terms_text import (
    in_sentence,
    purposes_line,
    recipients_line,
    terms_lines,
    terms_sentence,
)
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.terms import DEFAULT_TERMS
from tests.support.window_rows import SPEECH, granted, row, status


def test_what_is_not_allowed_has_no_terms(qtbot: QtBot) -> None:
    assert terms_lines(row(), status()) == ()


def test_terms_come_line_by_line(qtbot: QtBot) -> None:
    assert terms_lines(granted(), status()) == (
        ("Purposes", "Speech recognition"),
        ("Covers", "Audio · Participant audio · Transcript"),
        ("For", "Our own team"),
        ("Until", "No end"),
    )


def test_an_end_is_its_last_day(qtbot: QtBot) -> None:
    ends = granted(status_until=datetime(2028, 1, 1, tzinfo=UTC))
    assert terms_lines(ends, None)[-1] == ("Until", "31 Dec 2027")


def test_a_grant_in_one_sentence(qtbot: QtBot) -> None:
    terms = replace(DEFAULT_TERMS, until=datetime(2028, 1, 1, tzinfo=UTC))
    assert terms_sentence(terms) == (
        "Speech recognition: audio, participant audio and transcript; for our own team;"
        " until 31 Dec 2027."
    )


def test_names_keep_their_capitals(qtbot: QtBot) -> None:
    assert in_sentence("Lab of Bo Li") == "Lab of Bo Li"
    assert recipients_line({"own-team", "Lab of Bo Li"}) == "Lab of Bo Li · Our own team"
    assert purposes_line([PurposeId("evaluation"), SPEECH]) == "Evaluation · Speech recognition"
