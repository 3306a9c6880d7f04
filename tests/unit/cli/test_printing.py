import io
import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from hostapp.cli import printing
from hostapp.services.terms import day_end


def test_times_are_written_in_utc() -> None:
    moment = datetime(2027, 3, 1, 1, 30, 5, 999, tzinfo=timezone(timedelta(hours=9)))
    assert printing.utc_text(moment) == "2027-02-28T16:30:05Z"
    assert printing.utc_text(None) is None
    assert printing.utc_text(datetime(800, 12, 25, tzinfo=UTC)) == "0800-12-25T00:00:00Z"


def test_local_times_are_to_the_minute() -> None:
    assert len(printing.local_text(datetime(2027, 3, 1, tzinfo=UTC))) == len("2027-03-01 00:00")
    assert printing.local_text(None) == ""


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Asia/Tokyo", "America/St_Johns"])
def test_an_end_is_told_as_the_last_day(in_zone: Callable[[str], None], zone: str) -> None:
    in_zone(zone)
    assert printing.last_day_text(day_end(date(2027, 12, 31))) == "2027-12-31"


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (2_500_000_000, "2.5 GB"),
        (10**16, "10000.0 TB"),
    ],
)
def test_sizes(size: int, shown: str) -> None:
    assert printing.size_text(size) == shown


@pytest.mark.parametrize(
    ("seconds", "shown"), [(None, ""), (0.4, "0:00:00"), (59.6, "0:01:00"), (36_005, "10:00:05")]
)
def test_lengths(seconds: float | None, shown: str) -> None:
    assert printing.duration_text(seconds) == shown


def test_a_name_cannot_drive_the_terminal() -> None:
    assert printing.plain("a\x1b[31mb\nc\u202ed") == "a�[31mb�c�d"


def test_what_joins_letters_stays_and_takes_no_room() -> None:
    joined = "می\u200cخواهم 👩\u200d👧"
    assert printing.plain(joined) == joined
    assert printing.columns("a\u200cb") == 2


def test_columns_line_up_in_any_script() -> None:
    lines = printing.table(("NAME", "X"), [("週次会議", "1"), ("Cafe\u0301", "2")]).split("\n")
    assert {printing.columns(line) for line in lines} == {11}


def test_json_keeps_names_that_are_no_text() -> None:
    buffer = io.BytesIO()
    out = io.TextIOWrapper(buffer, encoding="utf-8")
    printing.write(printing.json_text({"path": "zoom-\udcff", "title": "週次"}), stream=out)
    assert json.loads(buffer.getvalue()) == {"path": "zoom-\udcff", "title": "週次"}


def test_a_narrow_terminal_gets_escapes_not_a_crash() -> None:
    buffer = io.BytesIO()
    out = io.TextIOWrapper(buffer, encoding="ascii")
    printing.write("週", stream=out)
    assert buffer.getvalue() == b"\\u9031\n"


def test_counts_have_their_noun() -> None:
    assert printing.count_text(1, "meeting") == "1 meeting"
    assert printing.count_text(1204, "meeting") == "1,204 meetings"
    assert printing.count_text(2, "entry", "entries") == "2 entries"


def test_grants_that_wait_are_listed() -> None:
    assert printing.suspended_lines([]) == []
    assert printing.suspended_lines(["aa", "bb"]) == [
        "The grants of 2 meetings wait until you grant them again:",
        "  aa",
        "  bb",
    ]
