from datetime import UTC, datetime

import pytest

from hostapp.recordings.words.cue import Cue, Style
from hostapp.recordings.words.teams_docx import is_old_teams, is_teams, read_old_teams, read_teams

CURRENT = [
    "Weekly sync-20260815_200732-Meeting Recording",
    "15 August 2026, 06:07pm",
    "45m 12s",
    "Ana Ortiz started transcription",
    "Ana Ortiz   0:04\nhello\nand welcome",
    "Bo Li   0:09\nhi",
    "Ana Ortiz stopped transcription",
]


def test_the_header_gives_the_pairing_title_and_the_start_in_utc() -> None:
    words = read_teams(CURRENT)
    assert words.style is Style.TEAMS_DOCX
    assert words.title == "Weekly sync-20260815_200732-Meeting Recording"
    assert words.started_at == datetime(2026, 8, 15, 18, 7, tzinfo=UTC)
    assert words.started_text == "15 August 2026, 06:07pm"
    assert words.duration == 2712.0


def test_each_paragraph_is_a_turn() -> None:
    words = read_teams(CURRENT)
    assert words.cues == (
        Cue(4.0, None, "Ana Ortiz", "hello\nand welcome", 5),
        Cue(9.0, None, "Bo Li", "hi", 6),
    )
    assert words.complete
    assert [person.name for person in words.people] == ["Ana Ortiz", "Bo Li"]


def test_a_header_in_one_paragraph_and_no_length() -> None:
    words = read_teams(["\n".join(CURRENT[:2]), *CURRENT[3:]])
    assert words.started_at == datetime(2026, 8, 15, 18, 7, tzinfo=UTC)
    assert words.duration is None


def test_a_transcript_that_nobody_stopped_is_not_complete() -> None:
    words = read_teams(CURRENT[:-1])
    assert not words.complete
    assert len(words.cues) == 2


@pytest.mark.parametrize("note", ["Bo Li hat etwas getan", "Maria Lopes detuvo la transcripción"])
def test_the_end_note_is_known_in_other_languages(note: str) -> None:
    words = read_teams([*CURRENT[:-1], note])
    assert words.complete
    assert words.cues[-1].text == "hi"


def test_speech_may_end_in_a_time_of_day() -> None:
    words = read_teams([*CURRENT[:5], "Bo Li   0:09\nlet us meet at  10:30\nBo Li   0:10"])
    assert words.cues[-1].text == "let us meet at  10:30\nBo Li   0:10"


def test_times_that_run_backwards_begin_no_turn() -> None:
    words = read_teams(["T", "Ana   10:00\nwe meet", "room two   9:30\nthen"])
    assert [cue.text for cue in words.cues] == ["we meet\nroom two   9:30\nthen"]


def test_heads_and_text_in_separate_paragraphs() -> None:
    words = read_teams(["T", "Ana   0:01", "hello", "Bo   0:02", "hi"])
    assert [(cue.speaker, cue.text) for cue in words.cues] == [("Ana", "hello"), ("Bo", "hi")]


def test_a_head_right_below_a_head_is_speech() -> None:
    words = read_teams(["T", "Ana   0:01", "lunch at   12:30", "Bo   12:40", "hi"])
    assert [(cue.speaker, cue.text) for cue in words.cues] == [
        ("Ana", "lunch at   12:30"),
        ("Bo", "hi"),
    ]


def test_the_old_form_has_three_paragraphs_a_turn() -> None:
    paragraphs = [
        "0:0:0.0 --> 0:0:5.120",
        "Ana Ortiz",
        "hello",
        "0:0:5.120 --> 0:1:0.0",
        "Bo",
        "hi",
    ]
    assert is_old_teams(paragraphs)
    words = read_old_teams(paragraphs)
    assert words.style is Style.TEAMS_DOCX_OLD
    assert words.cues == (
        Cue(0.0, 5.12, "Ana Ortiz", "hello", 1),
        Cue(5.12, 60.0, "Bo", "hi", 4),
    )


def test_an_old_turn_with_one_line_has_no_name() -> None:
    words = read_old_teams(["0:0:0.0 --> 0:0:5.0\nhello", "0:0:6.0 --> 0:0:7.0"])
    assert words.cues == (Cue(0.0, 5.0, None, "hello", 1),)


def test_forms_are_told_apart() -> None:
    assert is_teams(CURRENT)
    assert not is_old_teams(CURRENT)
    assert not is_teams(["Minutes of the meeting", "We met at 10:30"])
