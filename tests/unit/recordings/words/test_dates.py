from datetime import UTC, datetime

import pytest

from hostapp.recordings.words.dates import utc_header


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("15 August 2026, 06:07pm", (2026, 8, 15, 18, 7)),
        ("August 15, 2026, 8:14PM", (2026, 8, 15, 20, 14)),
        ("19 giugno 2026, 07:03AM", (2026, 6, 19, 7, 3)),
        ("2026年10月1日, 10:00AM", (2026, 10, 1, 10, 0)),
        ("1. März 2026, 12:00AM", (2026, 3, 1, 0, 0)),
        ("15 de agosto de 2026, 12:30PM", (2026, 8, 15, 12, 30)),
        ("3 grudnia 2026, 17:05", (2026, 12, 3, 17, 5)),
    ],
)
def test_heads_of_transcripts_are_instants(line: str, expected: tuple[int, ...]) -> None:
    year, month, day, hour, minute = expected
    assert utc_header(line) == datetime(year, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "45m 12s",
        "Weekly sync",
        "31 February 2026, 10:00AM",
        "15 Brumaire 2026, 10:00AM",
        "15 August 2026",
        "15 August 2026, 25:00",
        "2026年13月1日, 10:00AM",
        "May we meet in May 2026 at 10:00",
        "x" * 100_000,
    ],
)
def test_other_lines_are_none(line: str) -> None:
    assert utc_header(line) is None
