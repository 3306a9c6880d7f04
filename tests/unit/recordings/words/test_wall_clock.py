from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from hostapp.recordings.words.wall_clock import place_on_recording


def placed(started: str, *clocks: str | None) -> list[float | None]:
    return list(place_on_recording(clocks, datetime.fromisoformat(started)))


def test_clocks_become_seconds_from_the_start() -> None:
    assert placed("2026-03-04 10:00:00", "10:00:05", "10:14:30", "11:00:00") == [5, 870, 3600]


def test_only_the_wall_clock_of_the_start_counts() -> None:
    started = datetime(2026, 3, 4, 10, 0, 0, tzinfo=UTC)
    assert place_on_recording(["10:00:05"], started) == [5.0]


def test_dates_are_used_where_they_stand() -> None:
    assert placed("2026-03-16 17:00:00", "2026-03-16 17:11:42") == [702]
    assert placed("2026-03-16 17:00:00", "2026-03-12 17:11:42") == [None]


def test_midnight_is_passed() -> None:
    assert placed("2026-03-04 23:50:00", "23:59:58", "00:00:03", "00:30:00") == [598, 603, 2400]


def test_a_recording_that_begins_after_midnight() -> None:
    assert placed("2026-03-05 00:10:00", "23:50:00", "00:10:05") == [None, 5]


def test_a_small_step_back_stays_in_the_session() -> None:
    assert placed("2026-03-04 10:00:00", "10:00:40", "10:00:10", "10:01:00") == [40, 40, 60]


def test_a_large_step_back_begins_another_session_and_the_right_one_counts() -> None:
    assert placed("2026-03-04 10:00:00", "14:00:00", "14:10:00", "10:05:00") == [None, None, 300]
    assert placed("2026-03-04 14:00:00", "14:00:09", "14:10:00", "10:05:00") == [9, 600, None]


def test_of_two_sessions_at_the_same_time_the_later_one_counts() -> None:
    assert placed("2026-03-04 10:00:00", "10:05:00", "10:20:00", "10:02:00") == [None, None, 120]


def test_sessions_of_several_days_are_kept_apart_by_their_dates() -> None:
    clocks = ("2026-03-03 10:00:01", "2026-03-04 10:00:02", "2026-03-05 10:00:03")
    assert placed("2026-03-04 10:00:00", *clocks) == [None, 2, None]


def test_a_clock_a_little_behind_belongs_to_the_start() -> None:
    assert placed("2026-03-04 10:00:30", "10:00:00") == [0]
    assert placed("2026-03-04 10:30:00", "10:00:00", "10:31:00") == [None, 60]


def test_what_is_no_clock_has_no_place() -> None:
    assert placed("2026-03-04 10:00:00", None, "10:00:01", "soon", "2026-02-30 10:00:00") == [
        None,
        1,
        None,
        None,
    ]


def test_without_a_start_nothing_has_a_place() -> None:
    assert place_on_recording(["10:00:00"], None) == [None]


CLOCKS = st.none() | st.from_regex(
    r"(2026-0[1-3]-[0-3]\d )?[0-2]?\d:\d\d:\d\d", fullmatch=True, alphabet="0123456789-: "
)


@given(st.lists(CLOCKS), st.datetimes())
def test_places_never_decrease(clocks: list[str | None], started: datetime) -> None:
    found = place_on_recording(clocks, started)
    times = [time for time in found if time is not None]
    assert len(found) == len(clocks)
    assert times == sorted(times)
    assert all(time >= 0 for time in times)
